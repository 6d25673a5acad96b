import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/base/language/words';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { explain } from '../../../../src/core/waiting/status/explanation';
import { day } from '../../base/calendar/day';
import type { Said } from './interview';
import { interview } from './interview';

function explained(said: Said, today: string, language: 'ja' | 'en' = 'ja'): string[] {
  return explain(pendingReply(interview(said), defaultSettings.policy, day(today)), language);
}

/** Closed for all of next week. */
const closedWeek = {
  ...defaultCompanyCalendar,
  closures: [{ from: day('2026-11-23'), to: day('2026-11-29') }],
};
/** Open on Saturdays, closed on Wednesdays. */
const saturdays = { ...defaultCompanyCalendar, openWeekdays: [6 as const], closedWeekdays: [3 as const] };

test.each<[label: string, said: Said, expected: string[]]>([
  ['behind the deadline', { inquired: ['2026-12-01'] }, ['期限のあと', '問い合わせた日', '問い合わせから']],
  [
    'before an answer to it',
    { inquired: ['2026-12-01'], selecting: '2026-12-02' },
    ['期限のあと', '問い合わせた日', '「選考中」'],
  ],
])('what was asked stands where its day is: %s', (_, said, expected) => {
  const lines = explained({ promised: '3営業日以内', ...said }, '2026-12-03').map((line) => line.trim());
  const order = expected.map((begin) => lines.findIndex((line) => line.startsWith(begin)));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

describe('every date explains itself, day by day (interview Fri 2026-11-20)', () => {
  test('business days: counted, skipped, why; then the wait after the deadline', () => {
    expect(explained({ promised: '3営業日以内' }, '2026-11-27')).toEqual([
      '「3営業日以内」と聞いた日は 11/20(金)',
      '  11/21(土) 数えません（土日）',
      '  11/22(日) 数えません（土日）',
      '  11/23(月) 数えません（勤労感謝の日）',
      '  11/24(火) 1営業日目',
      '  11/25(水) 2営業日目',
      '  11/26(木) 3営業日目',
      '連絡の期限は 11/26(木)',
      '期限のあと 3営業日 待ちます',
      '  11/27(金) 1営業日目',
      '  11/28(土) 数えません（土日）',
      '  11/29(日) 数えません（土日）',
      '  11/30(月) 2営業日目',
      '  12/1(火) 3営業日目',
      '12/1(火) から確認できます',
    ]);
  });

  test('days that the promise names as closed are not counted in it', () => {
    expect(explained({ promised: '11/25は休業、3営業日以内' }, '2026-11-27').slice(4, 9)).toEqual([
      '  11/24(火) 1営業日目',
      '  11/25(水) 数えません（11/25は休業）',
      '  11/26(木) 2営業日目',
      '  11/27(金) 3営業日目',
      '連絡の期限は 11/27(金)',
    ]);
  });

  test('nor in the wait behind it: nobody is asked on them', () => {
    expect(explained({ promised: '11/30は休業、3営業日以内' }, '2026-11-27').slice(-8)).toEqual([
      '期限のあと 3営業日 待ちます',
      '  11/27(金) 1営業日目',
      '  11/28(土) 数えません（土日）',
      '  11/29(日) 数えません（土日）',
      '  11/30(月) 数えません（11/30は休業）',
      '  12/1(火) 2営業日目',
      '  12/2(水) 3営業日目',
      '12/2(水) から確認できます',
    ]);
  });

  test('two readings, both shown, the later one counts', () => {
    const lines = explained({ promised: '3日以内' }, '2026-11-24');
    expect(lines).toContain('  11/20(金) から 3日後は 11/23(月)');
    expect(lines).toContain('  11/23(月) は休み（勤労感謝の日）なので 11/24(火) へ');
    expect(lines).toContain(
      '暦日なら 11/24(火)、営業日なら 11/26(木)。早く尋ねすぎないよう、遅いほうを期限とします',
    );
  });

  test('two readings of a range are those of its end', () => {
    expect(explained({ date: '2026-11-26', promised: '1〜3日以内' }, '2026-11-26')).toContain(
      '暦日なら 11/30(月)、営業日なら 12/1(火)。早く尋ねすぎないよう、遅いほうを期限とします',
    );
  });

  test('a weekday that is not the date’s', () => {
    expect(explained({ promised: '11月28日(金)まで' }, '2026-11-24')).toContain(
      '書かれた曜日と日付が合いません。日付のほうを使います',
    );
  });

  test.each<[label: string, said: Said, today: string, line: string]>([
    ['a period', { promised: '来週中に' }, '2026-11-24', '  11/23(月)〜11/29(日) の最後の営業日は 11/27(金)'],
    [
      'a period without business days',
      { promised: '来週中', rest: { calendar: closedWeek } },
      '2026-11-29',
      '  11/23(月)〜11/29(日) に残る営業日がないため、次の営業日 11/30(月) とします',
    ],
    [
      'the start of a week',
      { promised: '週明けに' },
      '2026-11-24',
      '  11/23(月)〜11/29(日) の最初の営業日は 11/24(火)',
    ],
    ['only a beginning', { promised: '12/1以降' }, '2026-11-24', '連絡は 12/1(火) 以降です'],
    ['nothing promised', {}, '2026-11-24', '連絡の日を聞いていないので 10日 待ちます'],
    ['still in selection', { selecting: '2026-12-02' }, '2026-12-03', '「選考中」の返事から 14日 待ちます'],
    [
      'one inquiry',
      { promised: '3営業日以内', inquired: ['2026-12-01'] },
      '2026-12-02',
      '遅いほうの 12/8(火) からもう一度だけ問い合わせできます',
    ],
    [
      'ten days over the New Year: five business days at least',
      { date: '2026-12-25' },
      '2026-12-28',
      '休みが続くため、少なくとも 5営業日 待ちます（遅いほうを使います）',
    ],
    [
      'and the later of both',
      { date: '2026-12-25' },
      '2026-12-28',
      '遅いほうの 2027/1/7(木) から確認できます',
    ],
    [
      'a deadline and an answer: the later of both',
      { promised: '3営業日以内', selecting: '2026-11-30' },
      '2026-12-01',
      '遅いほうの 12/14(月) から確認できます',
    ],
    [
      'three waits: the latest',
      { date: '2026-12-25', inquired: ['2026-12-28'] },
      '2026-12-29',
      'いちばん遅い 2027/1/8(金) からもう一度だけ問い合わせできます',
    ],
    [
      'two inquiries too early: the wait for an answer goes on',
      { promised: '12/4まで', inquired: ['2026-11-24', '2026-11-30'] },
      '2026-12-01',
      '12/9(水) を区切りに、この返事を待つのを終えます',
    ],
    [
      'words heard before the interview',
      { promised: '1週間以内', promisedOn: '2026-11-10' },
      '2026-11-24',
      '  11/10(火) に聞いた言葉ですが、面接の前なので、面接日 11/20(金) に聞いたものとして読みます',
    ],
    [
      'a promise that may be of the round before',
      { promised: '翌営業日まで', rest: { earlierDay: day('2026-11-05') } },
      '2026-11-27',
      '前の選考で聞いた連絡予定かもしれないので、連絡の日を聞いていないときの日数も待ちます',
    ],
    ['within the year', { promised: '年内に' }, '2026-11-24', '  2026年の最後の営業日は 12/28(月)'],
    ['after the New Year', { promised: '年明けに' }, '2026-11-24', '  2027年の最初の営業日は 2027/1/4(月)'],
    [
      'a company that is open on Saturdays',
      { promised: '3営業日以内', rest: { calendar: saturdays } },
      '2026-11-24',
      '  11/21(土) 1営業日目（土曜営業）',
    ],
    [
      'but is better asked from Monday to Friday',
      { promised: '2営業日以内', rest: { calendar: saturdays } },
      '2026-11-24',
      '土日も営業する会社ですが、採用担当への問い合わせは月〜金（11/30(月) から）がおすすめです',
    ],
    [
      'an inquiry that is planned',
      { promised: '3営業日以内', rest: { askOn: day('2026-12-04') } },
      '2026-12-01',
      '12/4(金) に問い合わせる予定です',
    ],
    [
      'an interview of last year',
      { date: '2025-11-20' },
      '2026-12-01',
      '2025/12/1(月) から確認できました。時間がたっているので、もう問い合わせません。結果がわかったら記録しましょう',
    ],
    [
      'pass-only, and asked all the same',
      { promised: '合格者のみ1週間以内に', inquired: ['2026-11-24'] },
      '2026-11-25',
      '合格者のみに連絡する会社です。もう問い合わせたので、返事だけを待ちます',
    ],
    [
      'ended by its state',
      { rest: { over: { why: 'ended', words: '辞退' } } },
      '2026-12-01',
      '「辞退」とあるので、この選考の返事待ちは終わりました',
    ],
    [
      'nothing to be judged',
      { rest: { judged: false, stage: '説明会' } },
      '2026-12-01',
      '説明会なので、合否の連絡はありません',
    ],
    [
      'two inquiries',
      { promised: '3営業日以内', inquired: ['2026-12-01', '2026-12-08'] },
      '2026-12-09',
      '問い合わせは二度まで。あとはほかの選考を進めましょう',
    ],
    [
      'pass-only',
      { promised: '合格者のみ1週間以内に' },
      '2026-11-24',
      '合格者のみに連絡する会社です。問い合わせはしません',
    ],
    [
      'upcoming',
      { date: '2026-12-10' },
      '2026-12-01',
      '面接は 12/10(木)。最後に、結果の連絡の時期と方法を聞いておきましょう',
    ],
    ['closed by a result', { rest: { answered: true, result: '通過' } }, '2026-12-01', '結果: 通過'],
    [
      'a later round',
      { rest: { laterRound: '面接/二次.md' } },
      '2026-12-01',
      '次の選考のノートがあります: 面接/二次.md',
    ],
    [
      'not understood',
      { promised: '桜の咲くころ' },
      '2026-12-01',
      '「桜の咲くころ」からは日付を読み取れませんでした',
    ],
    [
      'a forecast',
      { date: '2028-01-06', promised: '3営業日以内' },
      '2028-01-07',
      '2028年の祝日は予測です（内閣府の発表前）',
    ],
  ])('%s', (_label, said, today, line) => {
    expect(explained(said, today)).toContain(line);
  });

  test('several times: each in its own words', () => {
    const lines = explained({ promised: '3営業日以内、遅くとも来週中に' }, '2026-11-24');
    expect(lines.filter((line) => line.endsWith('を数えると'))).toEqual([
      '「3営業日以内」を数えると',
      '「来週中」を数えると',
    ]);
  });

  test('in English', () => {
    expect(explained({ promised: '3営業日以内' }, '2026-11-27', 'en').slice(0, 5)).toEqual([
      'On Fri 11/20 they said “3営業日以内”',
      '  Sat 11/21 not counted (weekend)',
      '  Sun 11/22 not counted (weekend)',
      '  Mon 11/23 not counted (Labor Thanksgiving Day)',
      '  Tue 11/24 business day 1',
    ]);
  });

  test('no word of pressure or blame in either language', () => {
    const all = JSON.stringify([wordsOf('ja').status, wordsOf('en').status]);
    expect(all).not.toMatch(/遅れ|超過|期限切れ|不採用|落ち|overdue|late\b|reject/i);
  });
});

test('a day on which the promise was said, without a promise: the interview day is still the interview day', () => {
  expect(explained({ promisedOn: '2026-11-24' }, '2026-11-25')[0]).toBe(
    '連絡の時期は聞いていません（面接日 11/20(金)）',
  );
});
