import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { settingsCalendar } from '../../../../src/core/base/settings/settings-calendar';
import { day } from '../../base/calendar/day';
import { problemsOf, reading, text } from './reading';

describe('weekdays, 0 = Sunday', () => {
  test.each<[label: string, value: unknown, expected: readonly number[]]>([
    ['水', '水', [3]],
    ['水曜', '水曜', [3]],
    ['水曜日', '水曜日', [3]],
    ['日曜日', '日曜日', [0]],
    ['in brackets of one sign', '㈬', [3]],
    ['Wed', 'Wed', [3]],
    ['Wednesday', 'Wednesday', [3]],
    ['Wednesdays', 'Wednesdays', [3]],
    ['Thurs', 'Thurs', [4]],
    ['number', 3, [3]],
    ['number as text', '3', [3]],
    ['Sunday as 0', 0, [0]],
    ['Sunday as 7', 7, [0]],
    ['run', '土日', [0, 6]],
    ['long run', '土曜日曜', [0, 6]],
    ['with public holidays, closed in any case', '土日祝', [0, 6]],
    ['dot', '水・木', [3, 4]],
    ['と', '火曜と水曜', [2, 3]],
    ['comma', 'Tue, Wed', [2, 3]],
    ['numbers', '2,3', [2, 3]],
    ['list', ['水', 'Thu', 5], [3, 4, 5]],
    ['repeated', ['水', 3], [3]],
    ['range', '火〜木', [2, 3, 4]],
    ['range with hyphen', 'Tue-Thu', [2, 3, 4]],
    ['range over the end of the week', '金〜月', [0, 1, 5, 6]],
    ['every week', '毎週水曜定休', [3]],
  ])('%s', (_, value, expected) => {
    const { calendar, problems } = reading({ 定休日: value });
    expect(calendar.closedWeekdays).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each<[label: string, value: unknown]>([
    ['第2水曜', '第2水曜'],
    ['8', 8],
    ['half', 2.5],
    ['words', '不定休'],
    ['an object', {}],
  ])('%s is a problem, and the settings hold', (_, value) => {
    const interview = reading({ 定休日: value });
    expect(interview.calendar).toBe(settingsCalendar(defaultSettings));
    expect(interview.problems.map(({ field, key, code }) => [field, key, code])).toEqual([
      ['closed-weekdays', '定休日', 'unreadable-value'],
    ]);
  });

  test.each<
    [label: string, note: Record<string, unknown>, closed: readonly number[], open: readonly number[]]
  >([
    ['the other closed days hold', { 定休日: ['水', 'いつか'] }, [3], []],
    ['also in a text', { 定休日: '水、木、いつか' }, [3, 4], []],
    ['but no open day does: it would bring a deadline forward', { 営業曜日: ['土', 'いつか'] }, [], []],
  ])('one bad day among several is a problem; %s', (_label, note, closed, open) => {
    const { calendar, problems } = reading(note);
    expect(calendar).toMatchObject({ closedWeekdays: closed, openWeekdays: open });
    expect(problems.map(({ code }) => code)).toEqual(['unreadable-value']);
  });
});

describe('closures, both ends inclusive', () => {
  test.each<[label: string, value: unknown, expected: readonly string[]]>([
    ['one day', '2026-12-28', ['2026-12-28…2026-12-28']],
    ['range with slash', '2026-12-26/2027-01-05', ['2026-12-26…2027-01-05']],
    ['range with spaces', '2026-12-26 - 2027-01-05', ['2026-12-26…2027-01-05']],
    ['range with から', '2026年12月26日から2027年1月5日', ['2026-12-26…2027-01-05']],
    ['without years', '12/26〜1/5', ['2026-12-26…2027-01-05']],
    ['without years, hyphen', '12/26-1/5', ['2026-12-26…2027-01-05']],
    ['without years, full width', '１２／２６～１／５', ['2026-12-26…2027-01-05']],
    ['without years, kanji', '12月26日〜1月5日', ['2026-12-26…2027-01-05']],
    ['the end without its year', '2026/12/26〜1/5', ['2026-12-26…2027-01-05']],
    ['the end by its day', '12/14〜16', ['2026-12-14…2026-12-16']],
    ['with weekdays', '12/26(土)〜1/5(火)', ['2026-12-26…2027-01-05']],
    ['with a label', '12/26〜1/5 冬季休業', ['2026-12-26…2027-01-05 冬季休業']],
    ['with a label in brackets', '2026-12-10（創立記念日）', ['2026-12-10…2026-12-10 創立記念日']],
    ['list', ['2026-12-10', '12/26〜1/5'], ['2026-12-10…2026-12-10', '2026-12-26…2027-01-05']],
    ['commas', '12/10、12/26〜1/5', ['2026-12-10…2026-12-10', '2026-12-26…2027-01-05']],
    ['number', 20261210, ['2026-12-10…2026-12-10']],
    ['link', '[[2026-12-10]]', ['2026-12-10…2026-12-10']],
    ['range with minus', '12/26−1/5', ['2026-12-26…2027-01-05']],
    ['range with a long vowel sign', '12/26ー1/5', ['2026-12-26…2027-01-05']],
    ['range with a hyphen of its own', '12/26‐1/5', ['2026-12-26…2027-01-05']],
    ['range with en dash', '12/26–1/5', ['2026-12-26…2027-01-05']],
    ['range with em dash', '12/26—1/5', ['2026-12-26…2027-01-05']],
    ['range with arrow', '12/26→1/5', ['2026-12-26…2027-01-05']],
    ['range with より and まで', '12/26より1/5まで', ['2026-12-26…2027-01-05']],
    ['range in English', '12/26 to 1/5', ['2026-12-26…2027-01-05']],
    ['dot between', '12/10・12/14', ['2026-12-10…2026-12-10', '2026-12-14…2026-12-14']],
    ['と between', '12/10と12/14', ['2026-12-10…2026-12-10', '2026-12-14…2026-12-14']],
    ['space between', '12/10 12/14', ['2026-12-10…2026-12-10', '2026-12-14…2026-12-14']],
    ['wide space between', '12/10　12/26〜1/5', ['2026-12-10…2026-12-10', '2026-12-26…2027-01-05']],
    [
      'ranges with a label at the end',
      '12/10〜12/11・12/14 棚卸',
      ['2026-12-10…2026-12-11', '2026-12-14…2026-12-14 棚卸'],
    ],
    ['with a time', '2026-12-10 09:00', ['2026-12-10…2026-12-10']],
    ['with times', '12/26 17:00〜1/5 9:00', ['2026-12-26…2027-01-05']],
    ['with weekdays and times', '12/26(土)17時〜1/5(火)午前9時', ['2026-12-26…2027-01-05']],
    ['with the hours of one day', '12/10 9:00〜12:00', ['2026-12-10…2026-12-10']],
    ['with a label that begins like a range', '12/10 Tokyo', ['2026-12-10…2026-12-10 tokyo']],
    ['two months without years', '8/1〜9/30', ['2026-08-01…2026-09-30']],
    ['longer with a year', '2026/7/1〜9/30', ['2026-07-01…2026-09-30']],
    ['nothing', null, []],
  ])('%s', (_, value, expected) => {
    const { calendar, problems } = reading({ closures: value });
    const closures = calendar.closures.map(({ from, to, label }) =>
      [`${text(from)}…${text(to)}`, ...(label === undefined ? [] : [label])].join(' '),
    );
    expect(closures).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each<[label: string, value: unknown, problem: string]>([
    ['the wrong way round', '2027-01-05/2026-12-26', 'closures unreadable-value 2027-01-05/2026-12-26'],
    ['no such day', '12/26〜1/32', 'closures no-such-date 12/26〜1/32'],
    ['words', '年末年始', 'closures unreadable-value 年末年始'],
    ['no end', '12/26〜', 'closures unreadable-value 12/26〜'],
    ['an object', { from: 1 }, 'closures unreadable-date {from: 1}'],
    ['from a day on', '12/26以降', 'closures unreadable-value 12/26以降'],
    ['from a day on, with から', '12/26から', 'closures unreadable-value 12/26から'],
    ['up to a day', '12/26まで', 'closures unreadable-value 12/26まで'],
    ['around a day', '12/26前後', 'closures unreadable-value 12/26前後'],
    ['a day and the next', '12/26と翌日', 'closures unreadable-value 12/26と翌日'],
    ['further days without their month', '12/28・29', 'closures unreadable-value 12/28・29'],
    [
      'a date in the label',
      '12/26〜1/5（12/30を除く）',
      'closures unreadable-value 12/26〜1/5（12/30を除く）',
    ],
    ['a number in the label', '12/26 3日間', 'closures unreadable-value 12/26 3日間'],
    ['a second date that does not exist', '12/10・12/32', 'closures no-such-date 12/10・12/32'],
    ['an end before its beginning', '11/25〜11/24', 'closures unreadable-value 11/25〜11/24'],
    ['nearly a year', '1/5〜12/26', 'closures unreadable-value 1/5〜12/26'],
    ['an end long before its beginning', '2026/11/25〜10/1', 'closures unreadable-value 2026/11/25〜10/1'],
  ])('%s is a problem', (_, value, problem) => {
    const interview = reading({ closures: value });
    expect(interview.calendar.closures).toEqual([]);
    expect(problemsOf(interview)).toEqual([problem]);
  });

  test('the others of a list count', () => {
    const interview = reading({ closures: '12/10、そのうち' });
    expect(interview.calendar.closures).toHaveLength(1);
    expect(problemsOf(interview)).toEqual(['closures unreadable-value そのうち']);
  });
});

describe('the calendar of a company', () => {
  const closure = { from: day('2026-12-07'), to: day('2026-12-08') };
  const settings = { ...defaultSettings, closedWeekdays: [1] as const, closures: [closure] };

  test('is that of the settings, the same object, where the note says nothing', () => {
    expect(reading({ 定休日: '', closures: null }, settings).calendar).toBe(settingsCalendar(settings));
  });

  test('is the same object for notes that say the same', () => {
    expect(reading({ 定休日: '水' }, settings).calendar).toBe(
      reading({ 'closed-weekdays': ['Wed'] }, settings).calendar,
    );
  });

  test('has the closed weekdays of the note instead of those of the settings', () => {
    expect(reading({ 定休日: '水' }, settings).calendar.closedWeekdays).toEqual([3]);
    expect(reading({ 定休日: 'なし' }, settings).calendar.closedWeekdays).toEqual([]);
  });

  test('has the closures of both', () => {
    const { closures, closedWeekdays } = reading({ closures: '2026-12-10' }, settings).calendar;
    expect(closures).toEqual([closure, { from: day('2026-12-10'), to: day('2026-12-10') }]);
    expect(closedWeekdays).toEqual([1]);
  });

  test.each<[label: string, properties: Record<string, unknown>, problems: readonly string[]]>([
    ['every weekday', { 定休日: '月〜日' }, ['closed-weekdays no-business-day 月〜日']],
    ['Monday to Friday', { 定休日: '月火水木金' }, ['closed-weekdays no-business-day 月火水木金']],
    [
      'a closure of two years',
      { closures: '2026-11-01/2028-11-01' },
      ['closures no-business-day 2026-11-01/2028-11-01'],
    ],
    [
      'both together',
      { 定休日: '水', closures: '2026-11-01/2028-11-01' },
      ['closed-weekdays no-business-day 水', 'closures no-business-day 2026-11-01/2028-11-01'],
    ],
  ])('that leaves no business day in a year is a problem and not used: %s', (_, properties, problems) => {
    const interview = reading(properties);
    expect(interview.calendar).toBe(settingsCalendar(defaultSettings));
    expect(problemsOf(interview)).toEqual(problems);
  });

  test('with Monday to Friday closed but Saturday open is used', () => {
    const { calendar, problems } = reading({ 定休日: '月〜金', 営業曜日: '土' });
    expect([calendar.closedWeekdays, calendar.openWeekdays, problems]).toEqual([[1, 2, 3, 4, 5], [6], []]);
  });
});
