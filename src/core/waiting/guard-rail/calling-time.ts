import { businessDays, type ClosedReason } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { BusinessHours, Interview } from '../../reading/interview/interview';

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

type Company = Pick<Interview, 'calendar' | 'hours'>;

/** When nobody should be called away from the table, by custom. */
const lunch: BusinessHours = { from: 12 * 60, to: 13 * 60 };
/** When somebody is most likely to have time. */
const bestHours: readonly BusinessHours[] = [
  { from: 10 * 60, to: 12 * 60 },
  { from: 14 * 60, to: 16 * 60 },
];

/** Judges a moment, by the company's own calendar and hours; without a `minute` only the day counts. */
export function callingTime(
  { calendar, hours }: Company,
  day: EpochDay,
  minute = firstBest(hours).from,
): CallingTime {
  const closed = businessDays(calendar).closedReason(day);
  return {
    moment: closed ? 'closed-day' : momentOf(hours, minute),
    closed,
    best: nextBest({ calendar, hours }, day, minute),
  };
}

/** The best stretch to call, from a moment on: today's that has not ended yet, else the first of the next business day. */
export function nextBest({ calendar, hours }: Company, day: EpochDay, minute: number): CallingSlot {
  const company = businessDays(calendar);
  const today = company.isOpen(day) ? bestOf(hours).find(({ to }) => minute < to) : undefined;
  return today ? { day, ...today } : { day: company.add(day, 1), ...firstBest(hours) };
}

function momentOf(hours: BusinessHours, minute: number): CallingMoment {
  if (minute < hours.from) return 'before-hours';
  if (minute >= hours.to) return 'after-hours';
  if (bestOf(hours).some((stretch) => isWithin(stretch, minute))) return 'best';
  return isWithin(lunch, minute) ? 'lunch' : 'open';
}

function isWithin({ from, to }: BusinessHours, minute: number): boolean {
  return from <= minute && minute < to;
}

/** The best hours of a company; of one that is open at other times all but lunch; of one open only then, that. */
function bestOf(hours: BusinessHours): readonly BusinessHours[] {
  const best = overlaps(bestHours, hours);
  if (best.length > 0) return best;
  const withoutLunch = overlaps(
    [
      { from: hours.from, to: lunch.from },
      { from: lunch.to, to: hours.to },
    ],
    hours,
  );
  return withoutLunch.length > 0 ? withoutLunch : [hours];
}

function firstBest(hours: BusinessHours): BusinessHours {
  return bestOf(hours)[0] ?? hours;
}

function overlaps(stretches: readonly BusinessHours[], hours: BusinessHours): BusinessHours[] {
  return stretches
    .map(({ from, to }) => ({ from: Math.max(from, hours.from), to: Math.min(to, hours.to) }))
    .filter(({ from, to }) => from < to);
}
