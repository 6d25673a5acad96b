import { availableParallelism, loadavg } from 'node:os';
import { holds, type Budget, type Comparison } from './comparison';
import { measureRatio } from './measure';

/** Measures one after the other, prints a line for each, and says whether every budget holds. */
export async function runComparisons(comparisons: readonly Comparison[]): Promise<boolean> {
  let allHold = true;
  warnOfLoad();
  for (const comparison of comparisons) {
    const ratio = await measureRatio(comparison).finally(comparison.end);
    const { budget } = comparison;
    allHold &&= !budget || holds(ratio, budget);
    console.log(line(comparison.what, ratio, budget));
  }
  if (!allHold) console.log('What is known to be over its budget, and why: docs/performance.md');
  return allHold;
}

/** Processes that share a core share its caches too, which no clock takes out of a ratio. */
function warnOfLoad(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores)
    console.log(`load ${load.toFixed(1)} on ${cores} cores: measure again on a quiet machine`);
}

function line(what: string, ratio: number, budget: Budget | undefined): string {
  const cells = [what.padEnd(72), written(ratio).padStart(9)];
  if (!budget) return [...cells, '  (for information)'].join('');
  return [...cells, bound(budget).padStart(14), holds(ratio, budget) ? '  ok' : '  OVER BUDGET'].join('');
}

function bound(budget: Budget): string {
  return 'atLeast' in budget ? `≥ ${written(budget.atLeast)}` : `≤ ${written(budget.atMost)}`;
}

/** Three digits or more: 0.0251×, 1.04×, 61.4×, 1,838×. */
function written(ratio: number): string {
  const digits = Math.max(3, Math.ceil(Math.log10(ratio)));
  return `${ratio.toLocaleString('en', { minimumSignificantDigits: digits, maximumSignificantDigits: digits })}×`;
}
