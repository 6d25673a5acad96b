import { epochDay, type EpochDay } from '../src/core/calendar/epoch-day';
import type { Settings } from '../src/core/settings/settings';

const msPerDay = 86_400_000;
/** Japan has no summer time. */
const japanIsAhead = 9 * 3_600_000;

/** What day it is: Japan's, whatever the machine's time zone, or the device's where the settings say so. */
export function today(clock: Settings['clock']): EpochDay {
  if (clock === 'japan') return Math.floor((Date.now() + japanIsAhead) / msPerDay);
  const now = new Date();
  const day = epochDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day ?? Math.floor(now.getTime() / msPerDay);
}
