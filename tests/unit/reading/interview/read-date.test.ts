import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../src/core/reading/interview/read-date';
import { day } from '../../base/calendar/day';
import { isRemark } from '../../../../src/core/reading/interview/problem';
import { isBlocking } from '../../../../src/core/waiting/status/blocking-problems';
import { problemsOf, reading, text, today } from './reading';

describe('a date as people write it', () => {
  test.each<[label: string, value: unknown, expected: string]>([
    ['ISO', '2026-11-20', '2026-11-20'],
    ['ISO, one digit', '2026-1-5', '2026-01-05'],
    ['slashes', '2026/11/20', '2026-11-20'],
    ['slashes, one digit', '2026/1/5', '2026-01-05'],
    ['dots', '2026.11.20', '2026-11-20'],
    ['kanji', '2026年11月20日', '2026-11-20'],
    ['kanji with spaces', '2026年 11月 20日', '2026-11-20'],
    ['era', '令和8年11月20日', '2026-11-20'],
    ['first year of the era', '令和元年5月1日', '2019-05-01'],
    ['era, short', 'R8.11.20', '2026-11-20'],
    ['eight digits', '20261120', '2026-11-20'],
    ['number', 20261120, '2026-11-20'],
    ['month and day', '11/20', '2026-11-20'],
    ['month and day in kanji', '11月20日', '2026-11-20'],
    ['full width', '２０２６年１１月２０日', '2026-11-20'],
    ['full-width hyphens', '２０２６－１１－２０', '2026-11-20'],
    ['with weekday', '2026-11-20(金)', '2026-11-20'],
    ['with weekday, full width', '11/20（金）', '2026-11-20'],
    ['with weekday in one sign', '11月20日㈮', '2026-11-20'],
    ['with a long weekday', '2026年11月20日（金曜日）', '2026-11-20'],
    ['with English weekday', '2026-11-20 (Fri)', '2026-11-20'],
    ['with English weekday without brackets', '2026-11-20 Fri', '2026-11-20'],
    ['date-time', '2026-11-20T14:00', '2026-11-20'],
    ['date-time with seconds', '2026-11-20T14:00:30', '2026-11-20'],
    ['date-time in UTC: the day in Japan', '2026-11-19T23:30:00Z', '2026-11-20'],
    ['date-time in UTC: midnight in Japan', '2026-11-19T15:00:00Z', '2026-11-20'],
    ['date-time in UTC: a minute before', '2026-11-20T14:59:59Z', '2026-11-20'],
    ['date-time far in the west', '2026-11-19T07:00:00-08:00', '2026-11-20'],
    ['date-time far in the east', '2026-11-21T03:30:00+13:00', '2026-11-20'],
    ['date-time with a short offset', '2026-11-19T15:00+00', '2026-11-20'],
    ['date-time in UTC, linked', '[[2026-11-19T20:00Z]]', '2026-11-20'],
    ['date-time in UTC, in a list', ['2026-11-19T20:00:00Z'], '2026-11-20'],
    ['afternoon with an offset', '2026/11/19 4:00 PM Z', '2026-11-20'],
    ['date-time with milliseconds', '2026-11-19T23:30:00.000Z', '2026-11-20'],
    ['date-time with the offset of Japan: the written day', '2026-11-20T00:30:00+09:00', '2026-11-20'],
    ['date-time with a space', '2026-11-20 14:00', '2026-11-20'],
    ['time in Japanese', '2026/11/20 14時半', '2026-11-20'],
    ['weekday and time', '11/20(金) 14:00〜15:00', '2026-11-20'],
    ['weekday and time without space', '11/20（金）14:00', '2026-11-20'],
    ['kanji, weekday and time without space', '2026年11月20日(金)14時', '2026-11-20'],
    ['kanji and time without space', '2026年11月20日14時30分', '2026-11-20'],
    ['morning', '11/20 午前10時', '2026-11-20'],
    ['afternoon', '2026/11/20 午後2時', '2026-11-20'],
    ['afternoon with its end', '2026/11/20(金)午後2時から午後3時まで', '2026-11-20'],
    ['afternoon in English', '2026/11/20 2:00 PM', '2026-11-20'],
    ['afternoon in English, short', '2026/11/20 2pm', '2026-11-20'],
    ['minus signs', '2026−11−20', '2026-11-20'],
    ['hyphens of their own', '2026‐11‐20', '2026-11-20'],
    ['hyphens that do not break', '2026‑11‑20', '2026-11-20'],
    ['link', '[[2026-11-20]]', '2026-11-20'],
    ['link into a folder', '[[日記/2026-11-20|面接の日]]', '2026-11-20'],
    ['link to a heading', '[[2026-11-20#面接]]', '2026-11-20'],
    ['Markdown link', '[面接の日](日記/2026-11-20.md)', '2026-11-20'],
    ['unquoted link, as YAML reads it', [['2026-11-20']], '2026-11-20'],
    ['kanji without 日', '11月20', '2026-11-20'],
    ['dashes', '2026–11–20', '2026-11-20'],
    ['long dashes', '2026—11—20', '2026-11-20'],
    ['time behind a comma', '2026-11-20, 14:00', '2026-11-20'],
    ['time behind a Japanese comma', '2026/11/20、14時', '2026-11-20'],
    ['time and place', '2026-11-20 14:00 オンライン', '2026-11-20'],
    ['time, end and place', '11/20(金) 14:00〜15:00 本社3階', '2026-11-20'],
    ['weekday and place', '11/20（金） 新宿オフィス', '2026-11-20'],
    ['place in brackets', '2026-11-20（Zoom）', '2026-11-20'],
    ['place in English', '2026-11-20 2:00 PM at the office', '2026-11-20'],
    ['time in UTC and place: its day in Japan', '2026-11-19T15:00:00Z Zoom', '2026-11-20'],
    ['tick', '2026-11-20 ✅', '2026-11-20'],
    ['word', '11/20 本社にて', '2026-11-20'],
    ['weekday, time and remark without space', '11/20(金)14:00Zoom面接', '2026-11-20'],
    ['list of one', ['2026-11-20'], '2026-11-20'],
    ['list of one link', ['[[2026-11-20]]'], '2026-11-20'],
    ['list of one unquoted link', [[['2026-11-20']]], '2026-11-20'],
    ['list with an empty line', ['2026-11-20', null], '2026-11-20'],
    ['Date object', new Date('2026-11-20T23:00:00Z'), '2026-11-20'],
    ['space around', '  2026-11-20　', '2026-11-20'],
    ['leap day', '2028-02-29', '2028-02-29'],
    ['first known day', '1970-01-01', '1970-01-01'],
    ['last known day', '2099-12-31', '2099-12-31'],
  ])('%s', (_, value, expected) => {
    const interview = reading({ 'interview-date': value });
    expect(text(interview.date)).toBe(expected);
    expect(interview.problems).toEqual([]);
  });
});

describe('a date without a year', () => {
  test.each<[label: string, value: string, near: string, expected: string]>([
    ['this year', '11/20', '2026-12-01', '2026-11-20'],
    ['last December, seen in January', '12/26', '2027-01-10', '2026-12-26'],
    ['next January, seen in December', '1/5', '2026-12-20', '2027-01-05'],
    ['the same day', '12/1', '2026-12-01', '2026-12-01'],
    ['182 days ahead rather than 183 back', '6/1', '2026-12-01', '2027-06-01'],
    ['182 days back rather than 183 ahead', '6/2', '2026-12-01', '2026-06-02'],
    ['183 days either way: the later one', '7/2', '2024-01-01', '2024-07-02'],
    ['a leap day next to a leap year', '2/29', '2027-12-01', '2028-02-29'],
  ])('%s', (_, value, near, expected) => {
    expect(text(readDate(value, day(near)) as number)).toBe(expected);
  });

  test('is near the interview day for every date but the interview day itself', () => {
    const interview = reading({
      'interview-date': '2025-12-20',
      inquired: ['1/8', '12/28'],
      replied: '1月15日',
    });
    expect(interview.inquired.map(text)).toEqual(['2025-12-28', '2026-01-08']);
    expect(text(interview.replied)).toBe('2026-01-15');
  });
});

describe('what is no date is a problem that names field, key and value', () => {
  test.each<[label: string, value: unknown, code: string, found: string]>([
    ['no such day', '2026-02-30', 'no-such-date', '2026-02-30'],
    ['no such month', '2026/13/01', 'no-such-date', '2026/13/01'],
    ['no leap day in 2026', '2026年2月29日', 'no-such-date', '2026年2月29日'],
    ['no such day as a number', 20261131, 'no-such-date', '20261131'],
    ['no such day without a year', '11/31', 'no-such-date', '11/31'],
    ['no leap day in the years around', '2/29', 'no-such-date', '2/29'],
    ['words', '来週', 'unreadable-date', '来週'],
    ['two-digit year', '26/11/20', 'unreadable-date', '26/11/20'],
    ['American order', '11/20/2026', 'unreadable-date', '11/20/2026'],
    ['a slip in the year', '2206-11-20', 'unreadable-date', '2206-11-20'],
    ['words after the date', '2026-11-20 だったはず', 'unreadable-date', '2026-11-20 だったはず'],
    ['a day that may move', '2026-11-20 14:00（仮）', 'unreadable-date', '2026-11-20 14:00（仮）'],
    ['one of several days', '11/20 第一希望', 'unreadable-date', '11/20 第一希望'],
    ['a day that was called off', '2026-11-20 キャンセル', 'unreadable-date', '2026-11-20 キャンセル'],
    ['a day that was put off', '2026-11-20から延期', 'unreadable-date', '2026-11-20から延期'],
    ['about a day', '11/20 頃', 'unreadable-date', '11/20 頃'],
    ['from a day on', '2026-11-20以降', 'unreadable-date', '2026-11-20以降'],
    ['a day or another', '11/20 or 11/21', 'unreadable-date', '11/20 or 11/21'],
    ['the day after', '11/20 の翌日', 'unreadable-date', '11/20 の翌日'],
    ['a question', '11/20？', 'unreadable-date', '11/20？'],
    ['a word that is no place', '11/20 わくわく', 'unreadable-date', '11/20 わくわく'],
    ['not this one', '2026-11-20 ではない', 'unreadable-date', '2026-11-20 ではない'],
    ['moved, in English', '2026-11-20 rescheduled', 'unreadable-date', '2026-11-20 rescheduled'],
    ['a sentence', `2026-11-20 ${'ああ'.repeat(30)}`, 'unreadable-date', `2026-11-20 ${'ああ'.repeat(30)}`],
    ['two dates without a comma', '11/20 11/21', 'unreadable-date', '11/20 11/21'],
    ['a number after the date', '11/20 14', 'unreadable-date', '11/20 14'],
    ['a number', 3, 'unreadable-date', '3'],
    ['not a number', NaN, 'unreadable-date', 'NaN'],
    ['a checkbox', true, 'unreadable-date', 'true'],
    ['an object', { day: 20 }, 'unreadable-date', '{day: 20}'],
    ['an impossible Date object', new Date(NaN), 'unreadable-date', 'Invalid Date'],
    ['a very long text', '1'.repeat(5000), 'unreadable-date', `${'1'.repeat(200)}…`],
  ])('%s', (_, value, code, found) => {
    const interview = reading({ 'interview-date': value });
    expect(interview.date).toBeUndefined();
    expect(interview.problems).toEqual([{ field: 'date', key: 'interview-date', code, found }]);
  });
});

describe('dates that may be several', () => {
  test.each<[label: string, value: unknown, expected: readonly string[]]>([
    ['one', '2026-12-01', ['2026-12-01']],
    ['a list', ['2026-12-08', '2026-12-01'], ['2026-12-01', '2026-12-08']],
    ['repeated', ['2026-12-01', '12/1'], ['2026-12-01']],
    ['text with commas', '2026-12-01, 2026-12-08', ['2026-12-01', '2026-12-08']],
    ['text with Japanese commas', '12/1、12/8', ['2026-12-01', '2026-12-08']],
    ['links', ['[[2026-12-01]]', [['2026-12-08']]], ['2026-12-01', '2026-12-08']],
    ['nothing', null, []],
    ['an empty list', [], []],
  ])('%s', (_, value, expected) => {
    const interview = reading({ inquired: value, selecting: value });
    expect(interview.inquired.map(text)).toEqual(expected);
    expect(text(interview.selecting)).toBe(expected.at(-1));
    expect(interview.problems).toEqual([]);
  });

  test('each part that is none is a problem, and the others count', () => {
    const interview = reading({ inquired: ['2026-12-01', '12/32', '先週'] });
    expect(interview.inquired.map(text)).toEqual(['2026-12-01']);
    expect(problemsOf(interview)).toEqual(['inquired no-such-date 12/32', 'inquired unreadable-date 先週']);
  });
});

describe('an answer', () => {
  test.each<[label: string, properties: Record<string, unknown>, answered: boolean]>([
    ['a reply day', { replied: '2026-11-25' }, true],
    ['a result', { result: '通過' }, true],
    ['an unreadable reply day', { replied: 'きのう' }, false],
    ['a ticked box, which is no day', { replied: true }, false],
    ['an unreadable reply day beside a result', { replied: 'きのう', result: '内定' }, true],
    ['a reply day still to come', { replied: '2026-12-02' }, false],
    ['a reply day of an earlier round', { replied: '2026-11-19' }, false],
    ['a box without tick', { replied: false }, false],
    ['blank', { replied: ' ', result: '' }, false],
    ['empty', { replied: null, result: [] }, false],
    ['an object', { result: { a: 1 } }, true],
  ])('%s', (_, properties, answered) => {
    expect(reading(properties).answered).toBe(answered);
  });

  test('before the interview is left out with a remark', () => {
    const interview = reading({ 返信日: '11/19' });
    expect(interview.problems).toEqual([
      { field: 'replied', key: '返信日', code: 'before-interview', found: '2026-11-19' },
    ]);
  });

  test('on the interview day is none', () => {
    expect(reading({ replied: '2026-11-20' }).problems).toEqual([]);
  });

  test('today is no limit for what a note says', () => {
    expect(text(reading({ replied: text(today + 30) }).replied)).toBe(text(today + 30));
  });
});

describe('days before the interview belong to an earlier round (status-rules §2)', () => {
  test('a remark says so for each, and the others count', () => {
    const interview = reading({
      inquired: ['2026-11-18', '2026-11-20', '2026-12-01'],
      selecting: ['2026-11-01', '2026-11-20'],
    });
    expect(interview.inquired.map(text)).toEqual(['2026-12-01']);
    expect(text(interview.selecting)).toBe('2026-11-20');
    expect(problemsOf(interview)).toEqual([
      'inquired before-interview 2026-11-18',
      'inquired on-interview-day 2026-11-20',
      'selecting before-interview 2026-11-01',
    ]);
  });

  test('none of them makes a note unreadable', () => {
    const { problems } = reading({ inquired: '2026-11-18', selecting: '2026-11-19', replied: '2026-11-19' });
    expect(problems.map((problem) => [isRemark(problem), isBlocking(problem)])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
  });
});

describe('words that say "not yet" are no day (status-rules §1)', () => {
  const fields = ['promised-on', 'inquired', 'selecting', 'replied', 'ask-on'];
  test.each(
    fields.flatMap((field) =>
      ['なし', '未定', '-', '？', 'tbd', 'まだ', false, 0, ['なし']].map((value) => [field, value]),
    ),
  )('%s: %j', (field, value) => {
    const interview = reading({ [String(field)]: value });
    expect(interview.problems).toEqual([]);
    expect([interview.promisedOn, interview.selecting, interview.replied, interview.askOn]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([interview.inquired, interview.answered]).toEqual([[], false]);
  });

  test('other words are still a problem', () => {
    expect(problemsOf(reading({ inquired: 'メールで' }))).toEqual(['inquired unreadable-date メールで']);
  });
});
