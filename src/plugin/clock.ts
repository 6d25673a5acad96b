import { epochDay, type EpochDay } from '../core/calendar/epoch-day';
import type { Settings } from '../core/settings/settings';

const msPerDay = 86_400_000;
/** Japan has no summer time. */
const japanIsAhead = 9 * 3_600_000;
/** A timer that fires a moment early would find the old day still. */
const margin = 50;

/** What day it is: Japan's, wherever the device is, or the device's where the settings say so. */
export function currentDay(clock: Settings['clock']): EpochDay {
  if (clock === 'japan') return Math.floor((Date.now() + japanIsAhead) / msPerDay);
  const now = new Date();
  return (
    epochDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? Math.floor(now.getTime() / msPerDay)
  );
}

/** The minute of that day, 0–1439, by the same clock. */
export function currentMinute(clock: Settings['clock']): number {
  if (clock === 'japan') return Math.floor(((Date.now() + japanIsAhead) % msPerDay) / 60_000);
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
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
  if (clock === 'japan') return msPerDay - ((now.getTime() + japanIsAhead) % msPerDay);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/** Milliseconds on a clock that only goes forward, to measure how long something takes. */
export function stopwatch(): number {
  return performance.now();
}
