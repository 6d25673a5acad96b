/** Rows worked out by hand from the text of the status rules and a calendar, over the holidays above all. */
import { describe, expect, test } from 'vitest';
import { rowOf, type Properties } from './notes';

/** A Friday before a public holiday; asking without a promise is fine from Mon 11-30. */
const date = '2026-11-20';
const today = '2026-12-01';

function rows(
  title: string,
  table: readonly (readonly [properties: Properties, on: string, row: string])[],
): void {
  describe(title, () => {
    test.each(table)('%j on %s', (properties, on, row) => {
      expect(rowOf(properties, on)).toBe(row);
    });
  });
}

rows('the floor of business days over the holidays', [
  [{ date: '2026-12-18' }, '2026-12-25', 'S13 12-28'],
  [{ date: '2026-12-18' }, '2026-12-28', 'S11 12-28'],
  [{ date: '2026-12-22' }, '2026-12-25', 'S14 01-04'],
  [{ date: '2026-12-24' }, '2026-12-31', 'S13 01-06'],
  [{ date: '2026-12-28' }, '2027-01-07', 'S13 01-08'],
  [{ date: '2026-12-28' }, '2027-01-08', 'S11 01-08'],
  [{ date: '2027-04-28' }, '2027-05-05', 'S13 05-11'],
  [{ date: '2027-04-28' }, '2027-05-11', 'S11 05-11'],
  [{ date: '2026-12-25', promised: '年明けにご連絡します' }, '2027-01-08', 'S14 01-14'],
  [{ date: '2026-12-25', promised: '年明けにご連絡します' }, '2027-01-12', 'S13 01-14'],
  [{ date, selecting: '2026-12-18' }, '2026-12-25', 'S12 01-05'],
  [{ date, selecting: '2026-12-24' }, '2027-01-08', 'S12 01-12'],
  [{ date, selecting: '2026-12-24' }, '2027-01-12', 'S11 01-12'],
]);

rows('pass-only over the New Year', [
  [{ date: '2026-12-18', 合格者のみ連絡: true }, '2026-12-25', 'S8 01-05'],
  [{ date: '2026-12-18', 合格者のみ連絡: true }, '2027-01-05', 'S6 –'],
  [{ date: '2026-12-18', promised: '合格者のみ1週間以内に' }, '2026-12-25', 'S8 01-05'],
  [{ date: '2026-12-18', promised: '合格者のみ1週間以内に' }, '2026-12-28', 'S7 01-05'],
  [{ date: '2026-12-18', promised: '合格者のみ1週間以内に' }, '2027-01-05', 'S6 –'],
  [{ date: '2026-12-18', 合格者のみ連絡: true, inquired: '2026-12-21' }, '2026-12-25', 'S5 01-05'],
  [{ date: '2026-12-18', 合格者のみ連絡: true, inquired: '2026-12-28' }, '2027-01-05', 'S5 01-08'],
  [{ date: '2026-12-18', 合格者のみ連絡: true, inquired: '2026-12-21' }, '2027-01-05', 'S6 –'],
  [
    { date: '2026-12-18', 合格者のみ連絡: true, inquired: ['2026-12-21', '2026-12-24'] },
    '2026-12-28',
    'S5 01-05',
  ],
  [
    { date: '2026-12-18', 合格者のみ連絡: true, inquired: ['2026-12-21', '2026-12-24'] },
    '2027-01-05',
    'S4 –',
  ],
]);

rows('entries of an earlier round', [
  [{ date, inquired: '2026-11-10' }, today, 'S11 12-01 inquired before-interview'],
  [{ date, inquired: date }, today, 'S11 12-01 inquired on-interview-day'],
  [{ date, selecting: '2026-11-10' }, today, 'S11 12-01 selecting before-interview'],
  [{ date, replied: '2026-11-10' }, today, 'S11 12-01 replied before-interview'],
  [
    { date, replied: '2026-11-10', result: '通過' },
    today,
    'S11 12-01 replied before-interview result earlier-result',
  ],
  [{ date, replied: '2026-11-10', result: '不合格' }, today, 'S1 – replied before-interview'],
]);

rows('stamps of other time zones are days in Japan', [
  [{ date: '2026-11-19T23:30:00Z' }, '2026-11-27', 'S13 11-30'],
  [{ date: '2026-11-20T15:30:00Z' }, '2026-11-28', 'S13 12-01'],
  [{ date: '2026-11-20T23:00:00+09:00' }, '2026-11-27', 'S13 11-30'],
  [{ date: '2026-11-20T20:00:00-05:00' }, '2026-11-28', 'S13 12-01'],
]);

rows('what is not judged', [
  [{ date, stage: '会社説明会' }, today, 'S1 –'],
  [{ date: '2026-12-10', stage: '会社説明会' }, today, 'S3 12-10'],
  [{ date, stage: 'OG訪問', promised: '12/4まで' }, today, 'S14 12-09'],
  [{ date, stage: '会社説明会・一次面接' }, today, 'S11 12-01'],
  [{ date, stage: '座談会' }, date, 'S3 11-20'],
]);

rows('nothing grows old for ever, and a day of one’s own', [
  [{ date: '2026-08-20' }, '2026-10-30', 'S11 10-30'],
  [{ date: '2026-08-20' }, '2026-10-31', 'S15 –'],
  [{ date, promised: '3営業日以内', inquired: '2026-12-01' }, '2027-02-06', 'S10 02-08'],
  [{ date, promised: '3営業日以内', inquired: '2026-12-01' }, '2027-02-07', 'S15 –'],
  [{ date: '2026-08-20', 'ask-on': '2026-12-20' }, today, 'S11 12-21'],
  [{ date, promised: '12/10まで', 'ask-on': '2026-12-05' }, today, 'S14 12-15 ask-on plan-too-early'],
  [{ date, 'ask-on': '2026-11-30' }, today, 'S11 12-01'],
  [{ date, 'ask-on': 'そのうち' }, today, 'S11 12-01 ask-on unreadable-date'],
  [{ date, 'ask-on': '2026-12-05' }, today, 'S11 12-07'],
  [{ date, inquired: '2026-11-30', 'ask-on': '2026-12-12' }, '2026-12-08', 'S10 12-14'],
  [{ date: '2026-02-20', promised: 'クリスマス' }, today, 'S15 – promised promise-not-understood'],
  [{ date: '2026-11-02', promised: 'クリスマス' }, today, 'S2 – promised promise-not-understood'],
]);

rows('asks and answers', [
  [{ date, promised: '3営業日以内', inquired: ['2026-12-01', '2026-12-08'] }, '2026-12-09', 'S4 –'],
  [{ date, promised: '12/18まで', inquired: ['2026-11-25', '2026-11-30'] }, today, 'S9 12-23'],
  [{ date, promised: '12/18まで', inquired: '2026-11-25' }, today, 'S9 12-23'],
  [{ date, promised: '12/18まで', inquired: '2026-11-25' }, '2026-12-23', 'S10 12-23'],
  [{ date, promised: '12/18まで', inquired: ['2026-11-25', '2026-11-30'] }, '2026-12-23', 'S4 –'],
  [{ date, inquired: '2026-12-01', selecting: '2026-12-02' }, '2026-12-10', 'S12 12-16'],
  [{ date, inquired: '2026-12-02', selecting: '2026-12-02' }, '2026-12-10', 'S12 12-16'],
  [{ date, inquired: '2026-12-03', selecting: '2026-12-02' }, '2026-12-10', 'S9 12-16'],
  [{ date, inquired: '2026-12-03', selecting: '2026-12-02' }, '2026-12-16', 'S10 12-16'],
  [
    { date, selecting: '2026-12-02', promised: '12/10まで', 'promised-on': '2026-12-02' },
    '2026-12-10',
    'S14 12-15',
  ],
  [
    { date, selecting: '2026-12-02', promised: '1週間以内', 'promised-on': '2026-11-25' },
    '2026-12-10',
    'S12 12-16',
  ],
  [{ date, selecting: ['2026-11-25', '2026-12-02'] }, '2026-12-10', 'S12 12-16'],
  [{ date, selecting: 'なし' }, today, 'S11 12-01'],
  [{ date, inquired: 'なし' }, today, 'S11 12-01'],
]);

rows('a round that was held is no result', [
  [{ 面接日: date, status: '一次選考終了' }, today, 'S11 12-01'],
  [{ 面接日: date, status: '書類選考終了' }, today, 'S11 12-01'],
  [{ 面接日: date, status: '最終選考終了', stage: '最終' }, today, 'S11 12-01'],
  [{ 面接日: date, status: '選考終了' }, today, 'S1 –'],
  [{ 面接日: date, status: '本選考終了' }, today, 'S1 –'],
  [{ 面接日: date, status: '二次選考終了', stage: '一次' }, today, 'S2 – state round-day-missing'],
  [{ date, result: '一次選考終了' }, today, 'S11 12-01'],
  [{ date, result: '一次面接終了' }, today, 'S11 12-01'],
  [{ date, result: '面接済み' }, today, 'S11 12-01'],
  [{ date, result: '面接済' }, today, 'S11 12-01'],
  [{ date, result: '最終面接終了しました' }, today, 'S11 12-01'],
  [{ date, result: 'SPI受験済み' }, today, 'S11 12-01'],
]);

rows('results, stages and slips', [
  [{ date, result: '一次選考終了、不合格' }, today, 'S1 –'],
  [{ date, result: '選考終了' }, today, 'S1 –'],
  [{ date, result: '12/4まで' }, today, 'S11 12-01 result time-as-result'],
  [{ date, stage: '最終面接（内定直結）' }, today, 'S11 12-01'],
  [{ date, stage: '二次面接 見送り済み' }, today, 'S1 –'],
  [{ date, inquired: '2026-12-05' }, today, 'S2 – inquired after-today'],
  [{ date: '2026-02-30' }, today, 'S2 – date no-such-date'],
  [{ date: '2026-02-30', result: '通過' }, today, 'S1 – date no-such-date'],
]);

rows('days off that the company named in its words are no days to ask on', [
  [
    { date: '2026-12-21', promised: '12/25までに連絡します。12/26〜1/8は休業です' },
    '2027-01-05',
    'S13 01-14',
  ],
  [
    { date: '2026-12-21', promised: '12/25までに連絡します。12/26〜1/8は休業です' },
    '2027-01-14',
    'S11 01-14',
  ],
  [{ date: '2026-11-30', promised: '来週の金曜は休みなので木曜までに' }, '2026-12-11', 'S13 12-16'],
  [{ date: '2026-12-21', promised: '5営業日以内（12/26〜1/5は休業）' }, '2027-01-06', 'S14 01-12'],
]);

rows('the calendar of a company', [
  [{ date, promised: '3営業日以内', 営業曜日: '土' }, '2026-11-26', 'S13 11-28'],
  [{ date, promised: '3営業日以内', 営業曜日: '土' }, '2026-11-28', 'S11 11-28'],
  [{ date, promised: '3営業日以内', 定休日: '水' }, '2026-12-02', 'S13 12-03'],
  [
    { date: '2026-12-18', promised: '5営業日以内', 休業日: '2026-12-26/2027-01-05' },
    '2027-01-05',
    'S13 01-08',
  ],
  [{ date: '2026-12-25', promised: '年内に' }, '2026-12-28', 'S14 01-06'],
  [{ date: '2026-12-25', promised: '年内に' }, '2027-01-04', 'S13 01-06'],
  [{ date, promised: '12/5まで面接があるのでその後に' }, today, 'S14 12-17'],
  [{ date, promised: '3営業日以内' }, '2026-11-26', 'S14 12-01'],
  [{ date: '2026-09-18', promised: '3営業日以内' }, '2026-09-28', 'S14 10-01'],
]);
