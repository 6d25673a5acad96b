/** Something whose time is taken: `run` does it `calls` times and returns anything that depends on all results. */
export interface Work {
  readonly calls: number;
  run(): unknown;
}

/** Something that takes its own time, in milliseconds, because only a part of what it does counts. */
export interface TimedWork {
  time(): Promise<number>;
}

/** Where a ratio has to stay, the bound included. */
export type Budget = { readonly atLeast: number } | { readonly atMost: number };

/** The time of a call of `numerator` divided by that of `denominator`; without a budget it is only for information. */
export interface Comparison {
  readonly what: string;
  readonly numerator: Work | TimedWork;
  readonly denominator: Work | TimedWork;
  readonly budget?: Budget;
  /** Ends what the works have begun. */
  readonly end?: () => Promise<void>;
}

/** Whether a ratio keeps its budget. */
export function holds(ratio: number, budget: Budget): boolean {
  return 'atLeast' in budget ? ratio >= budget.atLeast : ratio <= budget.atMost;
}
