import { businessDays, type ClosedReason } from '../../base/calendar/business-days';
import { defaultCompanyCalendar } from '../../base/calendar/company-calendar';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { weekdayOf } from '../../base/calendar/epoch-day';
import { isHospital } from '../../reading/company/hospital';
import type { BusinessHours, Interview } from '../../reading/interview/interview';
import { defaultHours } from '../../reading/interview/read-hours';
import { isByAgency } from '../../reading/interview/way-of-application';

/** How a moment suits a call. Ends of stretches are exclusive. */
export type CallingMoment = 'best' | 'open' | 'lunch' | 'before-hours' | 'after-hours' | 'closed-day';

/** A stretch of one day in which calling is best; minutes after midnight. */
export interface CallingSlot extends BusinessHours {
  readonly day: EpochDay;
}

/** Whether now is a good time to call a company, and the best stretch that has not ended yet. */
export interface CallingTime {
  readonly moment: CallingMoment;
  /** Why the company is closed today; only for `closed-day`. */
  readonly closed: ClosedReason | undefined;
  readonly best: CallingSlot;
}

/** A place that one calls: its days and hours, and whether it is a hospital. */
export type Company = Pick<Interview, 'calendar' | 'hours'> & Partial<Pick<Interview, 'company'>>;

const usualPlace: Company = { hours: defaultHours, calendar: defaultCompanyCalendar };

/** Who is asked: the company, or an agency between, of whose days and hours no note says anything. */
export function askedPlace(interview: Interview | undefined): Company {
  return interview && !isByAgency(interview) ? interview : usualPlace;
}

/** When no one should be called away from the table, by custom. */
const lunch: BusinessHours = { from: 12 * 60, to: 13 * 60 };
/** When someone is most likely to have time. */
const morning: BusinessHours = { from: 10 * 60, to: 12 * 60 };
const afternoon: BusinessHours = { from: 14 * 60, to: 16 * 60 };
const monday = 1;
/** So many closed days in a row leave a pile of work. */
const longRest = 3;

/** Judges a moment, by the company's own calendar and hours; without a `minute` only the day counts. */
export function callingTime(
  company: Company,
  day: EpochDay,
  minute = firstOf(bestOn(company, day), company.hours).from,
): CallingTime {
  const closed = businessDays(company.calendar).closedReason(day);
  return {
    moment: closed ? 'closed-day' : momentOf(company.hours, bestOn(company, day), minute),
    closed,
    best: nextBest(company, day, minute),
  };
}

/** The first day on which a letter is read in the place's hours: in the evening and on closed days the next business day. */
export function dayOfHours(place: Company, today: EpochDay, minute: number | undefined): EpochDay {
  const { moment } = callingTime(place, today, minute);
  const isOver = moment === 'after-hours' || moment === 'closed-day';
  return isOver ? businessDays(place.calendar).add(today, 1) : today;
}

/** The best stretch to call, from a moment on: today's that has not ended yet, else the first of the next business day. */
export function nextBest(company: Company, day: EpochDay, minute: number): CallingSlot {
  const days = businessDays(company.calendar);
  const today = days.isOpen(day) ? bestOn(company, day).find(({ to }) => minute < to) : undefined;
  if (today) return { day, ...today };
  const next = days.add(day, 1);
  return { day: next, ...firstOf(bestOn(company, next), company.hours) };
}

function bestOn(company: Company, day: EpochDay): readonly BusinessHours[] {
  return bestHours(company, isBusyMorning(company, day));
}

/** On Mondays, and after days off. */
function isBusyMorning({ calendar }: Company, day: EpochDay): boolean {
  if (weekdayOf(day) === monday) return true;
  const days = businessDays(calendar);
  return Array.from({ length: longRest }, (_, at) => day - 1 - at).every((before) => !days.isOpen(before));
}

function momentOf(hours: BusinessHours, best: readonly BusinessHours[], minute: number): CallingMoment {
  if (minute < hours.from) return 'before-hours';
  if (minute >= hours.to) return 'after-hours';
  if (best.some((stretch) => isWithin(stretch, minute))) return 'best';
  return isWithin(lunch, minute) ? 'lunch' : 'open';
}

function isWithin({ from, to }: BusinessHours, minute: number): boolean {
  return from <= minute && minute < to;
}

/**
 * The best hours of a company, on a day that begins with a busy morning the afternoon; of one that is open at other times
 * all but lunch; of one open only then, that.
 */
export function bestHours(
  { hours, company }: Omit<Company, 'calendar'>,
  hasBusyMorning: boolean,
): readonly BusinessHours[] {
  const withoutLunch: readonly BusinessHours[] = [
    { from: hours.from, to: lunch.from },
    { from: lunch.to, to: hours.to },
  ];
  const isLate = hasBusyMorning || isHospital(company ?? '');
  const choices = [...(isLate ? [[afternoon]] : []), [morning, afternoon], withoutLunch];
  return choices.map((choice) => overlaps(choice, hours)).find(({ length }) => length > 0) ?? [hours];
}

function firstOf(best: readonly BusinessHours[], hours: BusinessHours): BusinessHours {
  return best[0] ?? hours;
}

function overlaps(stretches: readonly BusinessHours[], hours: BusinessHours): BusinessHours[] {
  return stretches
    .map(({ from, to }) => ({ from: Math.max(from, hours.from), to: Math.min(to, hours.to) }))
    .filter(({ from, to }) => from < to);
}
