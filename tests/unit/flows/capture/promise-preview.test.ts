import { describe, expect, test } from 'vitest';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { promisePreview, type PreviewBasis } from '../../../../src/core/flows/capture/promise-preview';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import type { Language } from '../../../../src/core/base/language/language';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { formatDay } from '../../../../src/core/base/language/format-day';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { day } from '../../base/calendar/day';

const basis: PreviewBasis = {
  saidOn: day('2026-11-20'),
  calendar: defaultCompanyCalendar,
  passOnly: false,
  settings: defaultSettings,
  today: day('2026-12-01'),
};

function sentences(phrase: string, language: Language = 'ja', other: Partial<PreviewBasis> = {}): string[] {
  return [...promisePreview(phrase, { ...basis, ...other }, language).sentences];
}

describe('what a phrase is read as (said on Fri 2026-11-20)', () => {
  test.each<[label: string, phrase: string, sentences: string[]]>([
    [
      'business days, with the days that are not counted',
      '3営業日以内',
      [
        '→ 11/26(木)まで: 3営業日目。11/21(土)、11/22(日)、11/23(月) は数えません',
        '12/1(火) から確認できます',
      ],
    ],
    [
      'many closed days are only counted',
      '10営業日以内',
      ['→ 12/7(月)まで: 10営業日目。休みの7日 は数えません', '12/10(木) から確認できます'],
    ],
    ['one week', '1週間以内', ['→ 11/27(金)まで: 1週間後', '12/2(水) から確認できます']],
    [
      'a day that is closed',
      '11/28まで',
      [
        '→ 11/30(月)まで: 言われた日の 11/28(土) は休み（土日）なので、次の営業日',
        '12/3(木) から確認できます',
      ],
    ],
    [
      'a period',
      '来週中',
      ['→ 11/27(金)まで: 11/23(月)〜11/29(日) の最後の営業日', '12/2(水) から確認できます'],
    ],
    ['a range', '12/1〜12/4', ['→ 12/1(火)〜12/4(金) に連絡', '12/9(水) から確認できます']],
    ['a beginning', '12/1以降', ['→ 12/1(火) 以降に連絡', '12/11(金) から確認できます']],
    ['no date', '後日ご連絡します', ['→ 日付のない連絡予定', '11/30(月) から確認できます']],
    [
      'only those who pass, with a deadline',
      '合格者のみ1週間以内に連絡',
      [
        '→ 11/27(金)まで: 1週間後',
        '合格者のみに連絡する会社です。問い合わせはしません',
        '12/2(水) を区切りに、この返事を待つのを終えます',
      ],
    ],
    [
      'only those who pass',
      '合格者のみご連絡します',
      [
        '→ 合格者のみに連絡',
        '合格者のみに連絡する会社です。問い合わせはしません',
        '12/4(金) を区切りに、この返事を待つのを終えます',
      ],
    ],
    [
      'a weekday that is not the date’s',
      '11月27日(木)まで',
      [
        '→ 11/27(金)まで: 言われた日',
        '書かれた曜日と日付が合いません。日付のほうを使います',
        '12/2(水) から確認できます',
      ],
    ],
    ['nothing', ' ', ['空なら、何も言われなかったものとして計算します', '11/30(月) から確認できます']],
  ])('%s', (_, phrase, expected) => {
    expect(sentences(phrase)).toEqual(expected);
  });

  test('in English', () => {
    expect(sentences('within 3 business days', 'en')).toEqual([
      '→ by Thu 11/26: business day 3, not counting Sat 11/21, Sun 11/22, Mon 11/23',
      'You may ask from Tue 12/1',
    ]);
  });

  test('eight digits are the date that the note will be read with', () => {
    expect(sentences('20261127')[0]).toBe('→ 11/27(金)まで: 言われた日');
  });

  test('the company’s own days count', () => {
    const calendar = { ...defaultCompanyCalendar, closedWeekdays: [3 as const] };
    expect(sentences('3営業日以内', 'ja', { calendar })[0]).toContain('→ 11/27(金)まで');
  });

  test('a year whose holidays are not announced yet is named', () => {
    expect(sentences('1週間以内', 'ja', { saidOn: day('2030-06-03') }).at(-1)).toBe(
      '2030年の祝日は予測です（内閣府の発表前）',
    );
  });

  test('the checkbox of the note counts', () => {
    expect(sentences('1週間以内', 'ja', { passOnly: true })).toContain(
      '合格者のみに連絡する会社です。問い合わせはしません',
    );
  });
});

describe('two readings', () => {
  test('stand side by side, the later one counts', () => {
    const { sentences: said, readings, state } = promisePreview('3日以内', basis, 'ja');
    expect(state).toBe('read');
    expect(readings).toEqual([
      { name: '暦日なら', day: '11/24(火)', counts: false },
      { name: '営業日なら', day: '11/26(木)', counts: true },
    ]);
    expect(said[0]).toContain('→ 11/26(木)まで');
  });

  test('of a range are those of its end', () => {
    const { readings } = promisePreview('1〜3日以内', { ...basis, saidOn: day('2026-11-26') }, 'ja');
    expect(readings.map((reading) => reading.day)).toEqual(['11/30(月)', '12/1(火)']);
  });
});

describe('what is not understood', () => {
  test('says why, and what to try', () => {
    const { state, sentences: said, examples } = promisePreview('大型連休明けくらい', basis, 'ja');
    expect(state).toBe('not-read');
    expect(said).toEqual([expect.stringContaining('「連絡予定」の「大型連休明けくらい」のうち')]);
    expect(examples).toContain('3営業日以内');
  });

  test.each(['ja', 'en'] as const)('every example is understood (%s)', (language) => {
    const { examples } = promisePreview('大型連休明けくらい', basis, language);
    const states = examples.map((example) => promisePreview(example, basis, language).state);
    expect(states).toEqual(examples.map(() => 'read'));
  });
});

describe('an answer of the company says what the card will say (interview on Fri 2026-11-20, today 12-01)', () => {
  const interviewOf = (properties: Record<string, unknown>): Interview => {
    const frontmatter = { company: '青葉', date: '2026-11-20', promised: '3営業日以内', ...properties };
    const note = { path: 'a.md', frontmatter, tags: [] };
    const interview = readInterview(note, defaultSettings, day('2026-12-01'));
    if (!interview) throw new Error('an interview note');
    return interview;
  };

  test.each([
    ['the first answer', [], '2026-11-27', '', '12/11(金)'],
    ['the first answer, with a promise', [], '2026-11-27', '1週間以内', '12/9(水)'],
    ['a later answer', ['2026-11-24'], '2026-11-27', '', '12/11(金)'],
    ['a later answer, with a promise', ['2026-11-24'], '2026-11-27', '1週間以内', '12/9(水)'],
    ['one before an answer that is noted', ['2026-11-30'], '2026-11-27', '', '12/14(月)'],
    ['one before it, with a promise', ['2026-11-30'], '2026-11-27', '1週間以内', '12/14(月)'],
  ])('%s', (_, noted, answeredOn, phrase, expected) => {
    const answer =
      phrase === ''
        ? { selecting: [...noted, answeredOn] }
        : { selecting: noted, promised: phrase, 'promised-on': answeredOn };
    const card = pendingReply(interviewOf(answer), defaultSettings.policy, day('2026-12-01'));
    expect(formatDay(card.assessment.inquireFrom ?? NaN, 'ja')).toBe(expected);
    const answered = interviewOf({ selecting: noted });
    expect(sentences(phrase, 'ja', { saidOn: day(answeredOn), answered })).toContain(
      `${expected} から確認できます`,
    );
  });
});

test('without the day nothing is worked out', () => {
  const preview = promisePreview('3営業日以内', { ...basis, saidOn: undefined }, 'ja');
  expect(preview).toMatchObject({ state: 'empty', explanation: [] });
});
