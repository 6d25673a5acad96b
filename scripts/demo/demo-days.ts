import { businessDays } from '../../src/core/base/calendar/business-days';
import { defaultCompanyCalendar } from '../../src/core/base/calendar/company-calendar';
import { dateParts, formatIsoDay, type EpochDay } from '../../src/core/base/calendar/epoch-day';
import { weekdayName } from '../../src/core/base/language/format-day';

/** The days around `today` on which the demo's interviews, promises and inquiries fall. */
export interface DemoDays {
  readonly today: EpochDay;
  /** The `count`-th business day before today. */
  readonly businessDaysAgo: (count: number) => EpochDay;
  /** The last business day that is at least `count` calendar days ago. */
  readonly daysAgo: (count: number) => EpochDay;
  /** The `count`-th business day after today. */
  readonly businessDaysAhead: (count: number) => EpochDay;
}

/** Longer than any run of closed days. */
const longestClosure = 31;

/** The days around `today`, by the calendar of a company of which nothing is known. */
export function demoDays(today: EpochDay): DemoDays {
  const business = businessDays(defaultCompanyCalendar);
  const lastUpTo = (day: EpochDay): EpochDay => business.lastWithin(day - longestClosure, day) ?? day;
  return {
    today,
    businessDaysAgo: (count) => {
      let day = today;
      for (let step = 0; step < count; step += 1) day = lastUpTo(day - 1);
      return day;
    },
    daysAgo: (count) => lastUpTo(today - count),
    businessDaysAhead: (count) => business.add(today, count),
  };
}

/** 2026-11-20 */
export const iso = formatIsoDay;

/** 2026/11/20 */
export function slashed(day: EpochDay): string {
  return formatIsoDay(day).replaceAll('-', '/');
}

/** 2026年11月20日 */
export function kanji(day: EpochDay): string {
  const { year } = dateParts(day);
  return `${year}年${monthDay(day)}`;
}

/** 令和8年11月20日 */
export function reiwa(day: EpochDay): string {
  const { year } = dateParts(day);
  return `令和${year - 2018}年${monthDay(day)}`;
}

/** 11月20日 */
export function monthDay(day: EpochDay): string {
  const { month, day: dayOfMonth } = dateParts(day);
  return `${month}月${dayOfMonth}日`;
}

/** 11/20 */
export function short(day: EpochDay): string {
  const { month, day: dayOfMonth } = dateParts(day);
  return `${month}/${dayOfMonth}`;
}

/** 11/20(金) */
export function shortWithWeekday(day: EpochDay): string {
  return `${short(day)}(${weekdayName(day, 'ja')})`;
}
