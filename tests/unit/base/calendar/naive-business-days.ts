import holidayPackage from '@holiday-jp/holiday_jp';
import type { CompanyCalendar, YearlyClosure } from '../../../../src/core/base/calendar/company-calendar';
import type { EpochDay } from '../../../../src/core/base/calendar/epoch-day';

/*
 * The rules once more, as slowly and plainly as they can be written: one day after the other, with the holidays asked
 * of the package itself. The engine has to agree with this.
 */

const holidays: Readonly<Record<string, unknown>> = holidayPackage.holidays;

function isoOf(day: EpochDay): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function isWithinYearly(day: EpochDay, { from, to }: YearlyClosure): boolean {
  const monthDay = isoOf(day).slice(5);
  const [first, last] = [from, to].map(({ month, day: date }) =>
    [month, date].map((part) => String(part).padStart(2, '0')).join('-'),
  ) as [string, string];
  return first <= last ? first <= monthDay && monthDay <= last : first <= monthDay || monthDay <= last;
}

/** Whether the company works on a day, word for word as promise-rules C2. */
export function isOpenNaively(calendar: CompanyCalendar, day: EpochDay): boolean {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  if (calendar.closures.some(({ from, to }) => from <= day && day <= to)) return false;
  if (isoOf(day) in holidays || calendar.yearly.some((yearly) => isWithinYearly(day, yearly))) return false;
  if (calendar.closedWeekdays.some((closed) => closed === weekday)) return false;
  if (calendar.openWeekdays.some((open) => open === weekday)) return true;
  return weekday !== 0 && weekday !== 6;
}

/** The `count`-th business day strictly after `day`; `undefined` if there is none within ten years. */
export function addNaively(calendar: CompanyCalendar, day: EpochDay, count: number): EpochDay | undefined {
  let left = count;
  for (let current = day + 1; current < day + 3653; current++) {
    if (isOpenNaively(calendar, current)) left--;
    if (left === 0) return current;
  }
  return undefined;
}

/** The business days strictly after `from`, up to and including `to`. */
export function businessDaysNaively(calendar: CompanyCalendar, from: EpochDay, to: EpochDay): EpochDay[] {
  const found: EpochDay[] = [];
  for (let current = from + 1; current <= to; current++)
    if (isOpenNaively(calendar, current)) found.push(current);
  return found;
}
