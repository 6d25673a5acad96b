import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import {
  closureExample,
  inquiredExample,
  promisedExample,
  selectingExample,
  unpromisedExample,
  yearlyExample,
  type SettingExample,
} from '../../../../src/core/flows/settings-form/setting-examples';
import type { Policy } from '../../../../src/core/base/settings/policy';
import type { Settings } from '../../../../src/core/base/settings/settings';

const day = (text: string): number => parseIsoDay(text) ?? NaN;
const policy = (change: Partial<Policy>): Partial<Settings> => ({
  policy: { ...defaultSettings.policy, ...change },
});
const closures = [{ from: day('2026-12-14'), to: day('2026-12-18') }];

/** On Fri 2026-11-20; Mon 11/23 is a public holiday. */
describe('examples', () => {
  test.each<[label: string, example: SettingExample, change: Partial<Settings>, expected: string]>([
    [
      'a promise',
      promisedExample,
      {},
      '11/20(金) に「3営業日以内」と聞いたら → 11/26(木) まで。12/1(火) から確認できます',
    ],
    [
      'a shorter grace',
      promisedExample,
      policy({ graceBusinessDays: 1 }),
      '11/20(金) に「3営業日以内」と聞いたら → 11/26(木) まで。11/27(金) から確認できます',
    ],
    [
      'closed on Wednesdays',
      promisedExample,
      { closedWeekdays: [3] },
      '11/20(金) に「3営業日以内」と聞いたら → 11/27(金) まで。12/3(木) から確認できます',
    ],
    [
      'no promise',
      unpromisedExample,
      {},
      '11/20(金) の面接なら → 11/27(金) から「もう少し待つ」、11/30(月) から確認できます',
    ],
    [
      'no promise, with nothing between waiting and asking',
      unpromisedExample,
      policy({ noPromiseSoonDays: 20 }),
      '11/20(金) の面接なら → 11/30(月) から確認できます',
    ],
    [
      'no promise, asking from the day on which "a little longer" would begin',
      unpromisedExample,
      policy({ noPromiseSoonDays: 10 }),
      '11/20(金) の面接なら → 11/30(月) から確認できます',
    ],
    [
      'still in selection',
      selectingExample,
      {},
      '11/20(金) に「選考中」と聞いたら → 12/4(金) から確認できます',
    ],
    [
      'a shorter wait',
      selectingExample,
      policy({ selectingDays: 4, selectingBusinessDays: 1 }),
      '11/20(金) に「選考中」と聞いたら → 11/24(火) から確認できます',
    ],
    [
      'after an inquiry',
      inquiredExample,
      {},
      '11/20(金) に問い合わせたら → 11/30(月) からもう一度だけ問い合わせできます',
    ],
    [
      'year end',
      yearlyExample('yearEnd'),
      {},
      '12/28(月) に「3営業日以内」と聞いたら → 2027/1/6(水) まで。2027/1/12(火) から確認できます',
    ],
    [
      'no year end',
      yearlyExample('yearEnd'),
      { yearEnd: { ...defaultSettings.yearEnd, enabled: false } },
      '12/28(月) に「3営業日以内」と聞いたら → 12/31(木) まで。2027/1/6(水) から確認できます',
    ],
    [
      'a closure',
      closureExample,
      { closures },
      '12/11(金) に「3営業日以内」と聞いたら → 12/23(水) まで。12/28(月) から確認できます',
    ],
    [
      'of several closures the next, whichever stands first',
      closureExample,
      {
        closures: [
          { from: day('2027-02-01'), to: day('2027-02-05') },
          ...closures,
          { from: day('2026-11-20'), to: day('2026-11-20') },
          { from: day('2026-10-01'), to: day('2026-10-02') },
        ],
      },
      '12/11(金) に「3営業日以内」と聞いたら → 12/23(水) まで。12/28(月) から確認できます',
    ],
    [
      'no closure',
      closureExample,
      {},
      '11/20(金) に「3営業日以内」と聞いたら → 11/26(木) まで。12/1(火) から確認できます',
    ],
  ])('%s', (_, example, change, expected) => {
    const settings = { ...defaultSettings, ...change };
    expect(example({ settings, today: day('2026-11-20'), language: 'ja' })).toBe(expected);
  });

  test('in English', () => {
    const said = { settings: defaultSettings, today: day('2026-11-20'), language: 'en' } as const;
    expect(promisedExample(said)).toBe(
      '“Within 3 business days”, said on Fri 11/20 → until Thu 11/26; you may ask from Tue 12/1',
    );
  });

  test('Obon comes next summer', () => {
    const said = { settings: defaultSettings, today: day('2026-11-20'), language: 'ja' } as const;
    expect(yearlyExample('obon')(said)).toMatch(/8\/12\(木\)/);
  });
});
