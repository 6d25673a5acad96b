import type { EpochDay } from '../../../base/calendar/epoch-day';
import { addCalendarMonths } from '../../../base/calendar/epoch-day';
import type { Amount, AnyAmount } from '../expression';
import type { DateStep } from '../promise';
import type { Dates, Saying } from './dates';

/** Up to this many 日 are business days in one of two readings (A2); more are calendar days (A3). */
const MOST_DAYS_WITH_TWO_READINGS = 10;
const BUSINESS_DAYS_OF_WEEK = 5;

/** An amount always has a deadline. */
type AmountDates = Dates & { readonly latest: DateStep };

/** The dates of an amount, or of two joined (A8), counted from the day of saying (promise-rules A1–A8). */
export function resolveAmount(amount: AnyAmount, saying: Saying): AmountDates {
  if (amount.type === 'amount-range') {
    const left = resolveAmount(amount.left, saying);
    const { latest, ambiguous } = resolveAmount(amount.right, saying);
    return {
      earliest: left.earliest ?? left.latest,
      latest,
      ...(ambiguous && { ambiguous }),
      twoSided: true,
    };
  }
  if (amount.unit === 'business-day') return { latest: businessDays(amount.count, saying) };
  if (amount.unit === 'day') return resolveDays(amount, saying);
  // 48時間以内(土日祝を除く): hours are begun days (A7), and those days are business days, too.
  if (amount.unit === 'hour' && saying.dayCount === 'business')
    return { latest: businessDays(Math.ceil(amount.count / 24), saying), rule: 'A1b' };
  if (amount.unit === 'week' && saying.dayCount === 'business')
    return { latest: businessDays(BUSINESS_DAYS_OF_WEEK * amount.count, saying), rule: 'A1b' };
  return { latest: calendarStep(amount, saying) };
}

/** The day an amount lands on in the calendar, not rolled. */
export function landingOf(amount: Amount, from: EpochDay): EpochDay {
  const { unit, count } = amount;
  return landing(from, unit === 'week' || unit === 'month' || unit === 'hour' ? unit : 'day', count);
}

/** A1b, A2, A3, A4: what 日 are. In the two readings of A2 the later one, business days, is the deadline. */
function resolveDays(amount: Amount, saying: Saying): AmountDates {
  if (saying.dayCount === 'business') return { latest: businessDays(amount.count, saying), rule: 'A1b' };
  const calendar = calendarStep(amount, saying);
  if (saying.dayCount === 'calendar') return { latest: calendar, rule: 'A4' };
  if (amount.count > MOST_DAYS_WITH_TWO_READINGS) return { latest: calendar, rule: 'A3' };
  const latest = businessDays(amount.count, saying);
  return latest.day === calendar.day ? { latest } : { earliest: calendar, latest, ambiguous: true };
}

function businessDays(count: number, { day, company }: Saying): DateStep {
  return { how: 'business-days', from: day, count, day: company.add(day, count) };
}

/** A4–A7: calendar days, weeks, months or hours, rolled (C3). */
function calendarStep({ unit, count }: Amount, { day, company }: Saying): DateStep {
  const named = unit === 'week' || unit === 'month' || unit === 'hour' ? unit : 'day';
  const landed = landing(day, named, count);
  return { how: 'calendar', from: day, unit: named, count, landed, day: company.roll(landed) };
}

function landing(from: EpochDay, unit: 'hour' | 'day' | 'week' | 'month', count: number): EpochDay {
  switch (unit) {
    case 'hour':
      return from + Math.ceil(count / 24);
    case 'day':
      return from + count;
    case 'week':
      return from + 7 * count;
    case 'month':
      return addCalendarMonths(from, count);
  }
}
