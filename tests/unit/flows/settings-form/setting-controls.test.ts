import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/core/base/language/language';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { tabRows } from '../../../../src/core/base/settings/settings';
import { readSettings } from '../../../../src/core/base/settings/read-settings';
import {
  settingControl,
  settingControls,
  type ControlKey,
} from '../../../../src/core/flows/settings-form/setting-controls';
import { writeSettings } from '../../../../src/core/base/settings/write-settings';
import { anySettings } from '../../base/settings/any-settings';

const keys = Object.keys(settingControls()) as ControlKey[];

/** What is typed into a control, and what it shows then. */
const taken: readonly (readonly [key: ControlKey, typed: unknown, shown: unknown])[] = [
  ['profile.name', ' 山田 花子 ', '山田 花子'],
  ['profile.reading', 'やまだ　はなこ', 'やまだ　はなこ'],
  ['profile.reading', 'ヤマダ ハナコ', 'ヤマダ ハナコ'],
  ['profile.mail', 'hanako@example.ac.jp', 'hanako@example.ac.jp'],
  ['profile.mail', '', ''],
  ['profile.phone', '090-0000-0000', '090-0000-0000'],
  ['profile.mail', 'ｈａｎａｋｏ＠example.jp', 'hanako@example.jp'],
  ['profile.phone', '０９０（００００）００００', '090(0000)0000'],
  ['profile.phone', '090ー0000－0000', '090-0000-0000'],
  ['profile.phone', '090‐0000−0000', '090-0000-0000'],
  ['profile.phone', '+81 90 0000 0000', '+81 90 0000 0000'],
  ['profile.phone', '03-0000 (0000)', '03-0000 (0000)'],
  ['profile.phone', '03-0000 (0000 )', '03-0000 (0000 )'],
  ['newNotesFolder', './就活/面接/', '就活/面接'],
  ['newNotesFolder', '', ''],
  ['closedWeekdays.3', true, true],
  ['yearEnd.enabled', false, false],
  ['yearEnd.span', '12/26〜1/5', '12/26〜1/5'],
  ['yearEnd.span', '１２月２６日から１月５日まで', '12/26〜1/5'],
  ['yearEnd.span', '12-26/01-05', '12/26〜1/5'],
  ['yearEnd.span', '12/26 - 1/5', '12/26〜1/5'],
  ['yearEnd.span', '12/26から1/5 まで', '12/26〜1/5'],
  ['obon.span', '8/10–8/20', '8/10〜8/20'],
  ['policy.graceBusinessDays', 0, 0],
  ['policy.selectingDays', 365, 365],
  ['doneMeans', 'over', 'over'],
  ['templateFolder', ' 就活/ひな形/ ', '就活/ひな形'],
  ['openMailWith', 'gmail', 'gmail'],
  ['dailyDigest', false, false],
  ['language', 'en', 'en'],
  ['clock', 'device', 'device'],
];

describe('what is typed', () => {
  test('is tried for every setting that is a row of the tab', () => {
    const tried = new Set<string>(taken.map(([key]) => key));
    expect(tabRows.map(({ key }) => key).filter((key) => !tried.has(key))).toEqual([]);
  });

  test.each(taken)('%s takes %j', (key, typed, shown) => {
    const patch = settingControls()[key].set(defaultSettings, typed);
    expect(patch).toBeTypeOf('object');
    expect(settingControls()[key].get({ ...defaultSettings, ...(patch as object) }, 'ja')).toBe(shown);
  });

  test.each<[key: ControlKey, typed: unknown, fault: string]>([
    ['profile.mail', 'hanako', 'notAMail'],
    ['profile.mail', 'hanako@example', 'notAMail'],
    ['profile.phone', '090', 'notAPhone'],
    ['profile.phone', 'でんわ', 'notAPhone'],
    ['profile.phone', '携帯 090-0000-0000', 'notAPhone'],
    ['profile.phone', '090-0000-0000 夜のみ', 'notAPhone'],
    ['profile.reading', '山田', 'notKana'],
    ['newNotesFolder', 'a:b', 'notAFolder'],
    ['newNotesFolder', '面接/../秘密', 'notAFolder'],
    ['templateFolder', '.obsidian', 'notAFolder'],
    ['yearEnd.span', ' ', 'empty'],
    ['yearEnd.span', '年末', 'notYearly'],
    ['yearEnd.span', '13/1〜1/3', 'notYearly'],
    ['yearEnd.span', '12/29', 'notYearly'],
    ['yearEnd.span', '112/29〜1/3', 'notYearly'],
    ['yearEnd.span', '毎年12/29〜1/3', 'notYearly'],
    ['yearEnd.span', '12/29〜1/3ごろ', 'notYearly'],
    ['obon.span', '8/16〜8/13', 'yearlyTooLong'],
    ['policy.noPromiseDays', -1, 'notDays'],
    ['policy.noPromiseDays', 2.5, 'notDays'],
    ['policy.noPromiseDays', 400, 'notDays'],
    ['policy.noPromiseDays', NaN, 'notDays'],
    ['language', 'xx', 'empty'],
    ['language', undefined, 'empty'],
    ['dailyDigest', undefined, 'empty'],
  ])('%s says of %j: %s', (key, typed, fault) => {
    expect(settingControls()[key].set(defaultSettings, typed)).toBe(fault);
  });

  test('the last open weekday can’t be closed', () => {
    const settings = { ...defaultSettings, closedWeekdays: [1, 2, 3, 4] as const };
    expect(settingControls()['closedWeekdays.5'].set(settings, true)).toBe('noBusinessDay');
  });

  test('a weekday that is closed takes its place in the week', () => {
    const settings = { ...defaultSettings, closedWeekdays: [3, 5] as const };
    expect(settingControls()['closedWeekdays.1'].set(settings, true)).toEqual({ closedWeekdays: [1, 3, 5] });
  });

  test('the weekend that stands in the file stays', () => {
    const settings = { ...defaultSettings, closedWeekdays: [0, 3, 6] as const };
    expect(settingControls()['closedWeekdays.3'].set(settings, false)).toEqual({ closedWeekdays: [0, 6] });
  });

  test.each(['', 'profile', 'noteFolders', 'toString', '__proto__'])('%j is no control', (key) => {
    expect(settingControl(key)).toBeUndefined();
  });
});

describe('laws', () => {
  test('what a control shows can be typed again and changes nothing', () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.constantFrom(...keys),
        fc.constantFrom(...languages),
        (settings, key, language) => {
          const { get, set } = settingControls()[key];
          const patch = set(settings, get(settings, language));
          if (typeof patch === 'object') expect({ ...settings, ...patch }).toEqual(settings);
          else expect(key).toMatch(/^profile\./);
        },
      ),
    );
  });

  test('whatever a control takes is read from the file again without a problem', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant('12/1〜1/20'),
      fc.anything(),
    );
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...keys), anything, (settings, key, typed) => {
        const patch = settingControls()[key].set(settings, typed);
        if (typeof patch === 'string') return;
        const changed = { ...settings, ...patch };
        expect(readSettings(writeSettings({}, changed))).toEqual({ settings: changed, problems: [] });
      }),
    );
  });
});
