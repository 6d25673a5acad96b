import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { closureList } from '../../../../src/core/flows/settings-form/closure-list';
import type { ListEntry, SettingList } from '../../../../src/core/flows/settings-form/list-entries';
import {
  noteFolderList,
  noteTagList,
  propertyNameList,
} from '../../../../src/core/flows/settings-form/setting-lists';
import type { SettingFault } from '../../../../src/core/base/settings/setting-row';
import type { Settings } from '../../../../src/core/base/settings/settings';

const day = (text: string): number => parseIsoDay(text) ?? NaN;
const settings: Settings = {
  ...defaultSettings,
  noteFolders: ['面接', '就活'],
  noteTags: ['面接'],
  propertyNames: { promised: ['返事'], stage: ['段階'] },
  closures: [{ from: day('2026-12-10'), to: day('2026-12-12'), label: '改装' }],
};

describe('an entry is added, changed, deleted', () => {
  test.each<
    [label: string, list: SettingList, entry: ListEntry, instead: ListEntry | undefined, expected: unknown]
  >([
    ['a folder', noteFolderList, { text: 'a/b/' }, undefined, { noteFolders: ['面接', '就活', 'a/b'] }],
    [
      'another folder in its place',
      noteFolderList,
      { text: 'a' },
      { text: '面接' },
      { noteFolders: ['a', '就活'] },
    ],
    [
      'the same again in its place',
      noteFolderList,
      { text: '面接' },
      { text: '面接' },
      { noteFolders: ['面接', '就活'] },
    ],
    [
      'a tag that ends in a number',
      noteTagList,
      { text: '就活2026' },
      undefined,
      { noteTags: ['面接', '就活2026'] },
    ],
    [
      'a tag that begins with one',
      noteTagList,
      { text: '2026卒' },
      undefined,
      { noteTags: ['面接', '2026卒'] },
    ],
    ['a tag with #', noteTagList, { text: '#就活/面接' }, undefined, { noteTags: ['面接', '就活/面接'] }],
    [
      'a name',
      propertyNameList('promised'),
      { text: ' 約束 ' },
      undefined,
      { propertyNames: { promised: ['返事', '約束'], stage: ['段階'] } },
    ],
    [
      'a closure of one day',
      closureList,
      { from: '2026-12-24' },
      undefined,
      { closures: [...settings.closures, { from: day('2026-12-24'), to: day('2026-12-24') }] },
    ],
    [
      'a closure from the first day of another',
      closureList,
      { from: '2026-12-10', to: '2026-12-11' },
      undefined,
      { closures: [...settings.closures, { from: day('2026-12-10'), to: day('2026-12-11') }] },
    ],
    [
      'a closure until the last day of another, with space around it',
      closureList,
      { from: ' 2026-12-11 ', to: ' 2026-12-12 ' },
      undefined,
      { closures: [...settings.closures, { from: day('2026-12-11'), to: day('2026-12-12') }] },
    ],
    [
      'a closure whose last day is blank',
      closureList,
      { from: '2026-12-24', to: ' ' },
      undefined,
      { closures: [...settings.closures, { from: day('2026-12-24'), to: day('2026-12-24') }] },
    ],
    [
      'a closure in its place',
      closureList,
      { from: '2026-12-10', to: '2026-12-11', label: ' ' },
      { from: '2026-12-10', to: '2026-12-12', label: '改装' },
      { closures: [{ from: day('2026-12-10'), to: day('2026-12-11') }] },
    ],
  ])('%s', (_, list, entry, instead, expected) => {
    expect(list.put(settings, entry, instead)).toEqual(expected);
  });

  test('and what is shown can be put back', () => {
    for (const list of [noteFolderList, noteTagList, propertyNameList('stage'), closureList]) {
      const [entry] = list.entries(settings);
      expect({ ...settings, ...(list.put(settings, entry ?? {}, entry) as object) }).toEqual(settings);
    }
  });

  test('names are compared as notes write them', () => {
    expect(propertyNameList('promised').put(settings, { text: '返 事' })).toBe('thereAlready');
    expect(propertyNameList('promised').put(settings, { text: '返 事' }, { text: '返事' })).toEqual({
      propertyNames: { promised: ['返 事'], stage: ['段階'] },
    });
    expect(noteFolderList.put(settings, { text: '面-接' })).toEqual({
      noteFolders: ['面接', '就活', '面-接'],
    });
  });

  test('where another device has deleted it meanwhile, a changed entry comes last', () => {
    expect(noteFolderList.put(settings, { text: 'a' }, { text: 'gone' })).toEqual({
      noteFolders: ['面接', '就活', 'a'],
    });
  });

  test.each<[entry: ListEntry, fault: SettingFault, part: string]>([
    [{ from: '' }, 'empty', 'from'],
    [{ from: '2026-12-10', to: '2026-12-12' }, 'thereAlready', 'from'],
    [{ from: '2026-02-30' }, 'notADay', 'from'],
    [{ from: '2026-02-01', to: '2026-02-30' }, 'notADay', 'to'],
    [{ from: ' 2026-02-01 ', to: '2026-02-30' }, 'notADay', 'to'],
    [{ from: '2026-02-01', to: '2026-01-30' }, 'wrongWayRound', 'to'],
  ])('what is wrong with %j (%s) is said beside “%s”', (entry, fault, part) => {
    expect(closureList.partOf(fault, entry)).toBe(part);
  });

  test('what is wrong with a text is said beside it', () => {
    expect(noteTagList.partOf('notATag', { text: '一次 面接' })).toBe('text');
  });

  test('the closure of a day is shown by that day alone', () => {
    const [first, last] = [day('2026-12-24'), day('2026-12-25')];
    const closures = [
      { from: first, to: first },
      { from: first, to: last, label: '移転' },
    ];
    expect(closureList.entries({ ...settings, closures })).toEqual([
      { from: '2026-12-24', to: '', label: '' },
      { from: '2026-12-24', to: '2026-12-25', label: '移転' },
    ]);
  });

  test('one of two closures goes', () => {
    const other = { from: day('2026-12-24'), to: day('2026-12-24') };
    const two = { ...settings, closures: [...settings.closures, other] };
    expect(closureList.remove(two, { from: '2026-12-10', to: '2026-12-12', label: '改装' })).toEqual({
      closures: [other],
    });
  });

  test('one of two goes', () => {
    expect(noteFolderList.remove(settings, { text: '面接' })).toEqual({ noteFolders: ['就活'] });
    expect(propertyNameList('stage').remove(settings, { text: '段階' })).toEqual({
      propertyNames: { promised: ['返事'], stage: [] },
    });
  });
});

describe('an entry that can’t be taken', () => {
  test.each<[label: string, list: SettingList, entry: ListEntry, fault: string]>([
    ['nothing', noteFolderList, { text: ' ' }, 'empty'],
    ['the whole vault', noteFolderList, { text: '/' }, 'notAFolder'],
    ['a folder twice', noteFolderList, { text: '就活/' }, 'thereAlready'],
    ['a tag with a space', noteTagList, { text: '一次 面接' }, 'notATag'],
    ['a tag of digits', noteTagList, { text: '2026' }, 'notATag'],
    ['a built-in name of the field', propertyNameList('promised'), { text: 'Reply_By' }, 'thereAlready'],
    ['a name of another field', propertyNameList('promised'), { text: '会社' }, 'takenName'],
    ['a name added to another field', propertyNameList('promised'), { text: '段階' }, 'takenName'],
    ['a name of nothing but dashes', propertyNameList('promised'), { text: '--' }, 'empty'],
    ['no day', closureList, { from: '' }, 'empty'],
    ['a day that does not exist', closureList, { from: '2026-02-30' }, 'notADay'],
    [
      'a day that does not exist, before one that does',
      closureList,
      { from: '2026-02-30', to: '2026-03-02' },
      'notADay',
    ],
    ['a last day that does not exist', closureList, { from: '2026-02-01', to: '2026-02-30' }, 'notADay'],
    ['the wrong way round', closureList, { from: '2026-12-12', to: '2026-12-10' }, 'wrongWayRound'],
    [
      'the days of another',
      closureList,
      { from: '2026-12-10', to: '2026-12-12', label: '別' },
      'thereAlready',
    ],
    ['half a year', closureList, { from: '2026-01-01', to: '2026-07-31' }, 'closureTooLong'],
  ])('%s', (_, list, entry, fault) => {
    expect(list.put(settings, entry)).toBe(fault);
  });

  test('the days of one of several, in place of another', () => {
    const other = { from: day('2026-12-24'), to: day('2026-12-24') };
    const two = { ...settings, closures: [...settings.closures, other] };
    const [first] = closureList.entries(two);
    expect(closureList.put(two, { from: '2026-12-24' }, first)).toBe('thereAlready');
  });

  test('closures that together leave no business day for half a year', () => {
    const closures = [{ from: day('2026-09-01'), to: day('2026-12-31') }];
    const next = { from: '2027-01-01', to: '2027-03-31' };
    expect(closureList.put({ ...settings, closures }, next)).toBe('closureTooLong');
  });
});
