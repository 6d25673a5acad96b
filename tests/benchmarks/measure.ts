import { Bench } from 'tinybench';
import type { Comparison, TimedWork, Work } from './comparison';

const ROUNDS = 15;
const MS_PER_ROUND = 12;

/** Keeps what was computed, or the engine might notice that no one asked for it. */
const results: { latest: unknown } = { latest: undefined };

/**
 * The ratio of a comparison: of the medians of many short rounds in which both take turns, so that a machine which is
 * busy for a while is busy for both.
 */
export async function measureRatio({ numerator, denominator }: Comparison): Promise<number> {
  await medianTime(numerator);
  await medianTime(denominator);
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    numerators.push(await medianTime(numerator));
    denominators.push(await medianTime(denominator));
  }
  return median(numerators) / median(denominators);
}

/** Milliseconds of the processor, not of the clock: on a busy machine long works wait more often than short ones. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median time of one call in one short round, in milliseconds. */
async function medianTime(work: Work | TimedWork): Promise<number> {
  if ('time' in work) return work.time();
  const bench = new Bench({
    time: MS_PER_ROUND,
    iterations: 2,
    warmup: false,
    throws: true,
    now: processorTime,
  });
  bench.add('work', () => {
    results.latest = work.run();
  });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('The benchmark did not complete.');
  return task.result.latency.p50 / work.calls;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
