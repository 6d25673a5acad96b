import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { readSettings } from '../../../../src/core/base/settings/read-settings';
import type { Settings } from '../../../../src/core/base/settings/settings';
import { rewritten, writeSettings } from '../../../../src/core/base/settings/write-settings';
import { anySettings } from './any-settings';

const day = (text: string): number => parseIsoDay(text) ?? NaN;

describe('what is written', () => {
  test.each<[label: string, before: unknown, patch: Partial<Settings>, after: unknown]>([
    ['a first start', null, {}, { version: 1 }],
    ['a text', {}, { newNotesFolder: '面接' }, { version: 1, newNotesFolder: '面接' }],
    [
      'a key that is not known stays',
      { theirs: [1], profile: { age: 3, name: '山' } },
      { profile: { ...defaultSettings.profile, name: '海' } },
      { version: 1, theirs: [1], profile: { ...defaultSettings.profile, age: 3, name: '海' } },
    ],
    [
      'a wrong value of another key stays, for whoever mends it',
      { language: 3, clock: 'japan' },
      { clock: 'device' },
      { version: 1, language: 3, clock: 'device' },
    ],
    [
      'a later version keeps its number',
      { version: 7 },
      { clock: 'device' },
      { version: 7, clock: 'device' },
    ],
    [
      'a later version as a text too',
      { version: '2.0' },
      { clock: 'device' },
      { version: '2.0', clock: 'device' },
    ],
    ['a version that is none is mended', { version: 'x' }, {}, { version: 1 }],
    [
      'days of every year are MM-DD',
      {},
      { yearEnd: { enabled: true, from: { month: 12, day: 26 }, to: { month: 1, day: 5 } } },
      { version: 1, yearEnd: { enabled: true, from: '12-26', to: '01-05' } },
    ],
    [
      'days are ISO',
      {},
      {
        closures: [
          { from: day('2026-12-10'), to: day('2026-12-12'), label: '改装' },
          { from: day('2027-01-04'), to: day('2027-01-04') },
        ],
      },
      {
        version: 1,
        closures: [
          { from: '2026-12-10', to: '2026-12-12', label: '改装' },
          { from: '2027-01-04', to: '2027-01-04' },
        ],
      },
    ],
    [
      'names move to their field, and names of no field stay',
      { propertyNames: { 連絡予定: ['返事'], foo: ['a'] } },
      { propertyNames: { promised: ['返事', '約束'] } },
      { version: 1, propertyNames: { promised: ['返事', '約束'], foo: ['a'] } },
    ],
  ])('%s', (_, before, patch, after) => {
    expect(writeSettings(before, patch)).toEqual(after);
  });
});

describe('what could not be used', () => {
  test.each<[key: keyof Settings, before: Record<string, unknown>, after: unknown]>([
    ['language', { language: 3, clock: 'x' }, { version: 1, language: 'auto', clock: 'x' }],
    ['noteFolders', { version: 1, noteFolders: ['面接', null] }, { version: 1, noteFolders: ['面接'] }],
    [
      'propertyNames',
      { propertyNames: { foo: ['a'], 会社: ['社名'] } },
      { version: 1, propertyNames: { company: ['社名'] } },
    ],
  ])('is gone when %s is written anew', (key, before, after) => {
    expect(rewritten(before, key)).toEqual(after);
  });
});

describe('laws', () => {
  test('what is written is read again, over whatever was there', () => {
    fc.assert(
      fc.property(anySettings, fc.dictionary(fc.string(), fc.jsonValue()), (settings, before) => {
        const written: unknown = JSON.parse(JSON.stringify(writeSettings(before, settings)));
        expect(readSettings(written).settings).toEqual(settings);
      }),
    );
  });

  test('a change touches nothing but its key and the version', () => {
    const keys = fc.constantFrom(...(Object.keys(defaultSettings) as (keyof Settings)[]));
    fc.assert(
      fc.property(anySettings, keys, fc.dictionary(fc.string(), fc.jsonValue()), (settings, key, before) => {
        const written = writeSettings(before, { [key]: settings[key] });
        for (const other of Object.keys(before)) {
          if (other !== key && other !== 'version') expect(written[other]).toEqual(before[other]);
        }
      }),
    );
  });
});
