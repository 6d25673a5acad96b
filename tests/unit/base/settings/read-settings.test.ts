import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { readSettings } from '../../../../src/core/base/settings/read-settings';
import { settingsCalendar } from '../../../../src/core/base/settings/settings-calendar';
import type { Settings } from '../../../../src/core/base/settings/settings';

const closure = { from: parseIsoDay('2026-12-10'), to: parseIsoDay('2026-12-12') };

describe('a first start', () => {
  test.each([[undefined], [null], [{}], [{ version: 1 }]])('%j gives the defaults', (data) => {
    expect(readSettings(data)).toEqual({ settings: defaultSettings, problems: [] });
  });
});

describe('a key that is right is used', () => {
  test.each<[label: string, data: Record<string, unknown>, expected: Partial<Settings>]>([
    ['folders', { noteFolders: ['面接', '/就活/面接/'] }, { noteFolders: ['面接', '就活/面接'] }],
    ['a folder with more slashes than needed', { noteFolders: ['.//面接//'] }, { noteFolders: ['面接'] }],
    ['a folder from here', { noteFolders: ['./面接', '././就活/'] }, { noteFolders: ['面接', '就活'] }],
    ['a folder in the form of a Mac', { noteFolders: ['か\u3099くちか'] }, { noteFolders: ['がくちか'] }],
    [
      'a year end of two months',
      { yearEnd: { from: '12-01', to: '01-29' } },
      { yearEnd: { enabled: true, from: { month: 12, day: 1 }, to: { month: 1, day: 29 } } },
    ],
    ['one folder as text', { noteFolders: '面接' }, { noteFolders: ['面接'] }],
    ['tags', { noteTags: ['面接', '#就活/面接'] }, { noteTags: ['面接', '就活/面接'] }],
    ['names', { propertyNames: { promised: ['返事'] } }, { propertyNames: { promised: ['返事'] } }],
    [
      'names under another name',
      { propertyNames: { 連絡予定: '返事' } },
      { propertyNames: { promised: ['返事'] } },
    ],
    ['weekdays', { closedWeekdays: [3, 0] }, { closedWeekdays: [3, 0] }],
    [
      'year end',
      { yearEnd: { enabled: true, from: '12-26', to: '01-05' } },
      { yearEnd: { enabled: true, from: { month: 12, day: 26 }, to: { month: 1, day: 5 } } },
    ],
    [
      'a year end of one day',
      { yearEnd: { from: '12-31', to: '12-31' } },
      { yearEnd: { enabled: true, from: { month: 12, day: 31 }, to: { month: 12, day: 31 } } },
    ],
    [
      'no year end',
      { yearEnd: { enabled: false } },
      { yearEnd: { ...defaultSettings.yearEnd, enabled: false } },
    ],
    ['Obon', { obon: { enabled: true } }, { obon: { ...defaultSettings.obon, enabled: true } }],
    [
      'closures',
      { closures: [{ from: '2026-12-10', to: '2026-12-12' }] },
      { closures: [closure] as Settings['closures'] },
    ],
    [
      'a closure with label',
      { closures: [{ from: '2026-12-10', to: '2026-12-12', label: '改装' }] },
      { closures: [{ ...closure, label: '改装' }] as Settings['closures'] },
    ],
    [
      'a closure of one day',
      { closures: [{ from: '2026-12-10' }] },
      { closures: [{ from: closure.from, to: closure.from }] as Settings['closures'] },
    ],
    [
      'a part of the policy',
      { policy: { graceBusinessDays: 5 } },
      { policy: { ...defaultSettings.policy, graceBusinessDays: 5 } },
    ],
    [
      'no days at all',
      { policy: { selectingDays: 0 } },
      { policy: { ...defaultSettings.policy, selectingDays: 0 } },
    ],
    ['language', { language: 'en' }, { language: 'en' }],
    ['clock', { clock: 'device' }, { clock: 'device' }],
    ['another key is nobody’s problem', { dashboards: { name: '山田' } }, {}],
  ])('%s', (_, data, expected) => {
    expect(readSettings(data)).toEqual({ settings: { ...defaultSettings, ...expected }, problems: [] });
  });
});

describe('a value that is wrong costs no other', () => {
  test.each<
    [label: string, data: Record<string, unknown>, problems: readonly string[], expected: Partial<Settings>]
  >([
    ['folders', { noteFolders: 3 }, ['noteFolders: 3'], {}],
    ['one of the folders', { noteFolders: ['面接', null] }, ['noteFolders: null'], { noteFolders: ['面接'] }],
    ['an empty tag', { noteTags: ['面接', ''] }, ['noteTags: ""'], { noteTags: ['面接'] }],
    ['an empty list', { propertyNames: [] }, ['propertyNames: []'], {}],
    ['a way out of the vault', { newNotesFolder: '../../evil' }, ['newNotesFolder: ../../evil'], {}],
    ['a way out on the way', { noteFolders: ['面接/../..'] }, ['noteFolders: 面接/../..'], {}],
    ['the folder of the app', { newNotesFolder: '.obsidian/x' }, ['newNotesFolder: .obsidian/x'], {}],
    ['a drive', { templateFolder: String.raw`C:\x` }, [String.raw`templateFolder: C:\x`], {}],
    [
      'a sign that no name has',
      { noteFolders: ['a?b', '面接'] },
      ['noteFolders: a?b'],
      { noteFolders: ['面接'] },
    ],
    ['the whole vault as a folder', { noteFolders: ['/'] }, ['noteFolders: /'], {}],
    ['tags', { noteTags: [{}] }, ['noteTags: {}'], {}],
    ['names', { propertyNames: ['a'] }, ['propertyNames: a'], {}],
    ['names of no field', { propertyNames: { foo: ['a'] } }, ['propertyNames.foo: a'], {}],
    [
      'a weekday',
      { closedWeekdays: [3, 7, 'x'] },
      ['closedWeekdays: 7', 'closedWeekdays: x'],
      { closedWeekdays: [3] },
    ],
    ['year end', { yearEnd: true }, ['yearEnd: true'], {}],
    ['a day of the year end', { yearEnd: { from: '13-40' } }, ['yearEnd.from: 13-40'], {}],
    [
      'more than the day of the year end',
      { yearEnd: { from: '2026-12-29' } },
      ['yearEnd.from: 2026-12-29'],
      {},
    ],
    ['a day with a remark', { yearEnd: { to: '01-03 (Sun)' } }, ['yearEnd.to: 01-03 (Sun)'], {}],
    ['the switch of Obon', { obon: { enabled: 'yes' } }, ['obon.enabled: yes'], {}],
    [
      'a closure that does not exist',
      { closures: [{ from: '2026-02-30', to: '2026-03-01' }] },
      ['closures: {from: 2026-02-30, to: 2026-03-01}'],
      {},
    ],
    [
      'a closure the wrong way round',
      { closures: [{ from: '2026-12-12', to: '2026-12-10' }] },
      ['closures: {from: 2026-12-12, to: 2026-12-10}'],
      {},
    ],
    ['the vault as a folder from here', { noteFolders: ['./'] }, ['noteFolders: ./'], {}],
    [
      'a year end of more than sixty days',
      { yearEnd: { from: '12-01', to: '01-30' } },
      ['yearEnd: {from: 12-01, to: 01-30}'],
      {},
    ],
    [
      'an Obon that ends before it begins',
      { obon: { enabled: true, from: '08-16', to: '08-13' } },
      ['obon: {enabled: true, from: 08-16, to: 08-13}'],
      { obon: { ...defaultSettings.obon, enabled: true } },
    ],
    [
      'a closure of half a year',
      {
        closures: [
          { from: '2026-12-10', to: '2027-06-30' },
          { from: '2026-12-10', to: '2026-12-12' },
        ],
      },
      ['closures: {from: 2026-12-10, to: 2027-06-30}'],
      { closures: [closure] as Settings['closures'] },
    ],
    [
      'closures that leave no business day for half a year',
      {
        closures: [
          { from: '2026-09-01', to: '2026-12-31' },
          { from: '2027-01-01', to: '2027-03-31' },
        ],
      },
      ['closures: {from: 2026-09-01, to: 2026-12-31}, {from: 2027-01-01, to: 2027-03-31}'],
      {},
    ],
    [
      'a closure of years',
      { closures: [{ from: '2026-01-01', to: '2029-12-31' }] },
      ['closures: {from: 2026-01-01, to: 2029-12-31}'],
      {},
    ],
    ['the policy', { policy: 'strict' }, ['policy: strict'], {}],
    ['a negative wait', { policy: { noPromiseDays: -1 } }, ['policy.noPromiseDays: -1'], {}],
    ['half a day', { policy: { selectingDays: 2.5 } }, ['policy.selectingDays: 2.5'], {}],
    ['days as text', { policy: { followUpBusinessDays: '5' } }, ['policy.followUpBusinessDays: 5'], {}],
    ['language', { language: 'fr' }, ['language: fr'], {}],
    ['clock', { clock: 1 }, ['clock: 1'], {}],
    ['a later version', { version: 2, language: 'en' }, ['version: 2'], { language: 'en' }],
    ['a version that is none', { version: '1', language: 'en' }, ['version: 1'], { language: 'en' }],
    [
      'weekdays that leave no business day',
      { closedWeekdays: [1, 2, 3, 4, 5] },
      ['closedWeekdays: 1, 2, 3, 4, 5'],
      {},
    ],
    [
      'a year end that never ends',
      { yearEnd: { enabled: true, from: '01-01', to: '12-31' } },
      ['yearEnd: {enabled: true, from: 01-01, to: 12-31}'],
      {},
    ],
  ])('%s', (_, data, problems, expected) => {
    const read = readSettings(data);
    expect(read.problems.map(({ key, found }) => `${key}: ${found}`)).toEqual(problems);
    expect(read.settings).toEqual({ ...defaultSettings, ...expected });
  });

  test.each([[[]], ['text'], [3], [true]])('a file of %j gives the defaults and a problem', (data) => {
    const { settings, problems } = readSettings(data);
    expect(settings).toEqual(defaultSettings);
    expect(problems.map(({ key }) => key)).toEqual(['data.json']);
  });

  test('anything at all is read without throwing', () => {
    const keys = fc.constantFrom(...Object.keys(defaultSettings), 'version', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.anything())), (data) => {
        const { settings } = readSettings(data);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
        expect(readSettings(data)).toEqual(readSettings(data));
      }),
    );
  });
});

describe('the calendar of the settings', () => {
  test('is that of promise-rules C1 by default, and the same object each time', () => {
    const calendar = settingsCalendar(defaultSettings);
    expect(calendar).toEqual({
      closedWeekdays: [],
      openWeekdays: [],
      closures: [],
      yearly: [{ kind: 'yearEnd', from: { month: 12, day: 29 }, to: { month: 1, day: 3 } }],
    });
    expect(settingsCalendar(defaultSettings)).toBe(calendar);
  });

  test('is another for other settings, and comes back', () => {
    const other = { ...defaultSettings, obon: { ...defaultSettings.obon, enabled: true } };
    const calendar = settingsCalendar(other);
    expect(calendar.yearly.map(({ kind }) => kind)).toEqual(['yearEnd', 'obon']);
    settingsCalendar(defaultSettings);
    expect(settingsCalendar(other)).toBe(calendar);
  });
});
