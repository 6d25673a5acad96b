import { epochDay } from '../../../base/calendar/epoch-day';
import type { Expression, YearExpression, DayExpression } from '../expression';
import type { PromiseRule, UnreadReason } from '../promise';
import type { SignKind } from '../sketch';
import { readNumber } from '../text/numerals';
import type { Scan } from '../text/scan';
import { valueOf, YEARS } from '../text/words';

/** What a row makes of its match: a time; a reason when it looks like one but is not read; `ignored` for no time. */
export type RowReading =
  Expression | UnreadReason | 'ignored' | { readonly kind: SignKind; readonly expression: Expression };

/** A way to name a time: a row of the tables beside this file. */
export interface MomentPattern {
  readonly rule: PromiseRule;
  /** Sticky and of bounded length. */
  readonly pattern: RegExp;
  /** `undefined` when the row does not fit here after all, and the next ones are tried. */
  readonly read: (match: RegExpExecArray, scan: Scan) => RowReading | undefined;
}

/** The character before a match; empty at the start of the text. */
export function characterBefore(match: RegExpExecArray, scan: Scan): string {
  return scan.text.charAt(match.index - 1);
}

/** A written date that exists at least in leap years; otherwise `no-such-date` (U2). */
export function writtenDate(
  month: string | undefined,
  day: string | undefined,
  year?: YearExpression,
): DayExpression | UnreadReason {
  const parts = { month: readNumber(month ?? '') ?? 0, day: readNumber(day ?? '') ?? 0 };
  if (epochDay(2000, parts.month, parts.day) === undefined) return 'no-such-date';
  return { type: 'date', ...parts, ...(year && { year }) };
}

/** The year of 令和N (D1): 2018 + N. */
export function reiwaYear(number: string | undefined): YearExpression {
  return { written: 2018 + (readNumber(number ?? '') ?? 0) };
}

/** The year of 来年, 今年 …. */
export function yearAhead(word: string | undefined): YearExpression {
  return { ahead: valueOf(YEARS, word) };
}
