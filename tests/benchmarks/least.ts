import type { TimedWork } from './comparison';

/** The ratio to it is a number of milliseconds. */
export const millisecond: TimedWork = { time: () => Promise.resolve(1) };

/**
 * The least of a few measurements, taken at the first question; asked again it answers the same. For what takes seconds,
 * and what can only be disturbed into taking longer.
 */
export function least(measure: () => Promise<number>, times = 3): TimedWork {
  let answer: Promise<number> | undefined;
  const take = async (): Promise<number> => {
    const taken: number[] = [];
    while (taken.length < times) taken.push(await measure());
    return Math.min(...taken);
  };
  return { time: () => (answer ??= take()) };
}
