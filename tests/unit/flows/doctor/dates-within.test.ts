import { expect, test } from 'vitest';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { datesWithin } from '../../../../src/core/flows/doctor/dates-within';
import { day } from '../../base/calendar/day';

/** Seen from Fri 2026-11-20. */
test.each<[text: string, ...days: string[]]>([
  ['2026-11-20', '2026-11-20'],
  ['2026/1/5 14:00', '2026-01-05'],
  ['2026.11.20', '2026-11-20'],
  ['2026 11 20', '2026-11-20'],
  ['2026年11月20日', '2026-11-20'],
  ['２０２６年 １１月 ２０日', '2026-11-20'],
  ['2026-11-200'],
  ['2026-02-30'],
  // The day or the month first: only where one of them can be no month, or both are the same.
  ['11/20/2026', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['20.11.2026 (金)', '2026-11-20'],
  ['11-11-2026', '2026-11-11'],
  ['11/10/2026'],
  ['32/13/2026'],
  ['Nov 20, 2026', '2026-11-20'],
  ['November 20', '2026-11-20'],
  ['nov. 20th', '2026-11-20'],
  ['Jan 5', '2027-01-05'],
  ['Dec 1', '2026-12-01'],
  ['20 Nov 2026', '2026-11-20'],
  ['2nd of March, 2027', '2027-03-02'],
  ['3rd Feb', '2027-02-03'],
  ['Nov 31'],
  ['31 Nov 2026'],
  ['Nov 200'],
  // Without a year the nearest one.
  ['11/20 本社にて', '2026-11-20'],
  ['1月5日', '2027-01-05'],
  ['6月1日', '2026-06-01'],
  ['2/30'],
  // Several, each once; nothing as soon as one of them does not exist or could be two.
  ['11/20, 11/27', '2026-11-20', '2026-11-27'],
  ['2026-11-20 (11/20)', '2026-11-20'],
  ['11/27、2026-11-20', '2026-11-20', '2026-11-27'],
  ['11/20, 2/30'],
  ['来週のどこか'],
  [''],
])('%j', (text, ...days) => {
  expect(datesWithin(text, day('2026-11-20')).map(formatIsoDay)).toEqual(days);
});
