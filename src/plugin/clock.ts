import type { EpochDay } from '../core/base/calendar/epoch-day';
import { dayOfInstant, japanIsAhead, minuteOfInstant } from '../core/base/calendar/instant';
import type { Settings } from '../core/base/settings/settings';

const msPerMinute = 60_000;
const msPerDay = 24 * 60 * msPerMinute;
/** A timer that fires a moment early would find the old day still. */
const margin = 50;

/** What day it is: Japan's, wherever the device is, or the device's where the settings say so. */
export function currentDay(clock: Settings['clock']): EpochDay {
  const now = new Date();
  return dayOfInstant(now.getTime(), minutesAhead(clock, now));
}

/** The minute of that day, 0–1439, by the same clock. */
export function currentMinute(clock: Settings['clock']): number {
  const now = new Date();
  return minuteOfInstant(now.getTime(), minutesAhead(clock, now));
}

function minutesAhead(clock: Settings['clock'], now: Date): number {
  return clock === 'japan' ? japanIsAhead : -now.getTimezoneOffset();
}

/** Calls back when the next day has begun; returns what cancels it. A sleeping device calls late. */
export function onNextDay(clock: Settings['clock'], callback: () => void): () => void {
  const timer = window.setTimeout(callback, untilMidnight(clock) + margin);
  return () => {
    window.clearTimeout(timer);
  };
}

function untilMidnight(clock: Settings['clock']): number {
  const now = new Date();
  if (clock === 'japan') return msPerDay - ((now.getTime() + japanIsAhead * msPerMinute) % msPerDay);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/** Milliseconds on a clock that only goes forward, to measure how long something takes. */
export function stopwatch(): number {
  return performance.now();
}
