import type { EpochDay } from './epoch-day';

/*
 * This module has no source file: scripts/build/compact-holidays.mjs makes it from the data of @holiday-jp/holiday_jp
 * (1970–2050) each time something is bundled or tested, because the package itself would be four fifths of the plugin.
 */

/** One public holiday as the package lists it. */
export interface HolidayRow {
  readonly day: EpochDay;
  readonly name: string;
  /** True for a 振替休日, the day off for a holiday that fell on a Sunday; `name` is the holiday the package gives. */
  readonly substitute: boolean;
}

/** All public holidays from 1970 to 2050 in order of date, decoded again at each call. */
export function holidayRows(): HolidayRow[];
