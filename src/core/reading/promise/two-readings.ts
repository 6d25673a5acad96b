import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { PromiseReading } from './promise';

/** The deadline of a phrase whose 日 may be of either kind (promise-rules A2); `business` is the later one and counts. */
export interface TwoReadings {
  readonly calendar: EpochDay;
  readonly business: EpochDay;
}

/** Both readings of an ambiguous promise (O3); `undefined` where there is one, or only the weekday contradicts. */
export function twoReadings(promise: PromiseReading, company: BusinessDays): TwoReadings | undefined {
  if (!promise.ambiguous) return undefined;
  const step = promise.times.map(({ latest }) => latest).find((latest) => latest?.day === promise.latest);
  if (step?.how !== 'business-days') return undefined;
  return { calendar: company.roll(step.from + step.count), business: step.day };
}
