import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../../../../src/core/base/calendar/epoch-day';
import { weekOf } from '../../../../../src/core/reading/promise/dates/stretch';
import { MONTHS, WEEKS } from '../../../../../src/core/reading/promise/text/words';
import { day } from '../../../base/calendar/day';
import { readAsWritten } from '../reading';

/** Said on Friday 2026-11-20; the Monday after it, 11-23, is a holiday. */
const said = '2026-11-20';

describe('the week that a word names lasts from Monday to Sunday', () => {
  test.each<[word: keyof typeof WEEKS, first: string, last: string]>([
    ['今週', '2026-11-16', '2026-11-22'],
    ['来週', '2026-11-23', '2026-11-29'],
    ['翌週', '2026-11-23', '2026-11-29'],
    ['再来週', '2026-11-30', '2026-12-06'],
    ['再々来週', '2026-12-07', '2026-12-13'],
  ])('%s: %s to %s', (word, from, to) => {
    const { first, last } = weekOf(day(said), WEEKS[word]);
    expect([formatIsoDay(first), formatIsoDay(last)]).toEqual([from, to]);
  });

  test('on a Sunday, the week is the one that ends', () => {
    expect(weekOf(day('2026-11-22'))).toEqual(weekOf(day('2026-11-16')));
  });
});

describe('a reply is due on the last business day of the period', () => {
  test.each<[phrase: string, due: string]>([
    ['今週中に', '2026-11-20'],
    ['来週中に', '2026-11-27'],
    ['来週いっぱい', '2026-11-27'],
    ['再来週中に', '2026-12-04'],
    ['今月中に', '2026-11-30'],
    ['来月中に', '2026-12-28'],
    ['来月上旬に', '2026-12-10'],
    ['来月中旬までに', '2026-12-18'],
    ['来月前半に', '2026-12-15'],
  ])('%s: by %s', (phrase, due) => {
    expect(readAsWritten(phrase, said)).toEqual({ kind: 'by', latest: due });
  });
});

test('a month is named by how far away it is', () => {
  expect([MONTHS.今月, MONTHS.来月, MONTHS.再来月]).toEqual([0, 1, 2]);
});
