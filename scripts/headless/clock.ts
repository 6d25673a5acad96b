import type { EpochDay } from '../../src/core/base/calendar/epoch-day';
import { dayOfInstant, japanIsAhead } from '../../src/core/base/calendar/instant';
import type { Settings } from '../../src/core/base/settings/settings';

/** What day it is: Japan's, whatever the machine's time zone, or the device's where the settings say so. */
export function currentDay(clock: Settings['clock']): EpochDay {
  const now = new Date();
  return dayOfInstant(now.getTime(), clock === 'japan' ? japanIsAhead : -now.getTimezoneOffset());
}
