import type { HolidayRow } from '../../src/core/base/calendar/holiday-table';

export interface HolidayCode {
  names: string;
  rows: string;
}

export function encodeHolidays(rows: readonly HolidayRow[]): HolidayCode;
export function decodeHolidays(names: string, rows: string): HolidayRow[];
