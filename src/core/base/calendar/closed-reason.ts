import type { Closure, CompanyCalendar, MonthDay, YearlyClosure } from './company-calendar';
import { dateParts, weekdayOf, type EpochDay } from './epoch-day';
import { publicHolidayName } from './holidays';

/** Why a company is closed on a day; `name` is the holiday's Japanese name. */
export type ClosedReason =
  | { readonly kind: 'closure'; readonly label?: string }
  | { readonly kind: 'publicHoliday'; readonly name: string }
  | { readonly kind: 'yearEnd' }
  | { readonly kind: 'obon' }
  | { readonly kind: 'closedWeekday' }
  | { readonly kind: 'weekend' };

/**
 * The first reason for which the company is closed on `day`, in the order of promise-rules C2; `undefined` when it
 * is open. Where a holiday falls into the year end (1/1) the holiday is named.
 */
export function closedReason(calendar: CompanyCalendar, day: EpochDay): ClosedReason | undefined {
  return (
    closureReason(calendar.closures, day) ??
    holidayReason(day) ??
    yearlyReason(calendar.yearly, day) ??
    weekdayReason(calendar, day)
  );
}

function closureReason(closures: readonly Closure[], day: EpochDay): ClosedReason | undefined {
  const closure = closures.find(({ from, to }) => from <= day && day <= to);
  if (!closure) return undefined;
  return closure.label === undefined ? { kind: 'closure' } : { kind: 'closure', label: closure.label };
}

function holidayReason(day: EpochDay): ClosedReason | undefined {
  const name = publicHolidayName(day);
  return name === undefined ? undefined : { kind: 'publicHoliday', name };
}

function yearlyReason(yearly: readonly YearlyClosure[], day: EpochDay): ClosedReason | undefined {
  if (yearly.length === 0) return undefined;
  const date = monthDayOrder(dateParts(day));
  const closure = yearly.find(({ from, to }) => isBetween(date, monthDayOrder(from), monthDayOrder(to)));
  return closure && { kind: closure.kind };
}

/** Both ends inclusive; `from` after `to` means over New Year. */
function isBetween(date: number, from: number, to: number): boolean {
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}

function monthDayOrder({ month, day }: MonthDay): number {
  return month * 100 + day;
}

function weekdayReason(calendar: CompanyCalendar, day: EpochDay): ClosedReason | undefined {
  const weekday = weekdayOf(day);
  if (calendar.closedWeekdays.includes(weekday)) return { kind: 'closedWeekday' };
  if (calendar.openWeekdays.includes(weekday)) return undefined;
  return weekday === 0 || weekday === 6 ? { kind: 'weekend' } : undefined;
}
