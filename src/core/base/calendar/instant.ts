import type { EpochDay } from './epoch-day';

const msPerMinute = 60_000;
const minutesPerDay = 24 * 60;

/** So many minutes Japan is ahead of UTC, all year: it has no summer time. */
export const japanIsAhead = 9 * 60;

/** The day of an instant, in milliseconds since 1970, on a clock that is so many minutes ahead of UTC. */
export function dayOfInstant(instant: number, minutesAhead: number): EpochDay {
  return Math.floor(minutesSince1970(instant, minutesAhead) / minutesPerDay);
}

/** The minute of that day, 0–1439. */
export function minuteOfInstant(instant: number, minutesAhead: number): number {
  const minutes = Math.floor(minutesSince1970(instant, minutesAhead));
  return ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
}

function minutesSince1970(instant: number, minutesAhead: number): number {
  return instant / msPerMinute + minutesAhead;
}
