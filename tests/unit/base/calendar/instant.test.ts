import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { dayOfInstant, japanIsAhead, minuteOfInstant } from '../../../../src/core/base/calendar/instant';

describe('the day and the minute of an instant', () => {
  test.each<[label: string, instant: string, ahead: number, day: string, minute: number]>([
    ['Japan, the last moment of a day', '2026-12-01T23:59:59.999+09:00', japanIsAhead, '2026-12-01', 1439],
    ['Japan, its first', '2026-12-02T00:00:00+09:00', japanIsAhead, '2026-12-02', 0],
    ['behind UTC', '2026-12-01T23:30:00-08:00', -8 * 60, '2026-12-01', 1410],
    ['fourteen hours ahead', '2026-12-01T00:10:00+14:00', 14 * 60, '2026-12-01', 10],
    ['three quarters of an hour', '2026-12-01T00:05:00+05:45', 5 * 60 + 45, '2026-12-01', 5],
    ['before 1970', '1969-12-31T23:00:00+09:00', japanIsAhead, '1969-12-31', 1380],
  ])('%s', (_, instant, ahead, day, minute) => {
    const milliseconds = Date.parse(instant);
    expect(formatIsoDay(dayOfInstant(milliseconds, ahead))).toBe(day);
    expect(minuteOfInstant(milliseconds, ahead)).toBe(minute);
  });
});
