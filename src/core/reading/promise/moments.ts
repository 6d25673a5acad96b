import type { Moment } from './expression';
import { dayPatterns } from './patterns/days';
import type { MomentPattern } from './patterns/moment-pattern';
import { periodPatterns } from './patterns/periods';
import type { PromiseRule, UnreadReason } from './promise';
import type { Scan } from './scan';
import { matchAt } from './scan';

/** A moment read at some place, or why it is not read, and where it ends. */
export interface ReadMoment {
  readonly rule: PromiseRule;
  readonly moment: Moment | UnreadReason;
  readonly end: number;
}

const patterns: readonly MomentPattern[] = [...dayPatterns, ...periodPatterns];

/** Reads a day or a period exactly at `at`: the first row of the tables that fits (promise-rules D, P). */
export function readMoment(scan: Scan, at: number): ReadMoment | undefined {
  for (const { rule, pattern, read } of patterns) {
    const match = matchAt(scan, pattern, at);
    const moment = match && read(match, scan);
    if (match && moment !== undefined) return { rule, moment, end: at + match[0].length };
  }
  return undefined;
}
