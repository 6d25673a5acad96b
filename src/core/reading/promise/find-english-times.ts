import type { Expression, Found, Moment } from './expression';
import { englishPatterns } from './patterns/english';
import type { PromiseRule } from './promise';
import type { Scan } from './scan';
import { matchAt } from './scan';

interface Reading {
  readonly rule: PromiseRule;
  readonly expression: Expression;
}

/** Finds every time in English words (promise-rules E) in the spaced text, left to right. */
export function findEnglishTimes(scan: Scan): Found[] {
  const times: Found[] = [];
  let at = 0;
  while (at < scan.text.length) {
    const end = isWordStart(scan.text, at) ? readAt(scan, at, times) : undefined;
    at = end ?? at + 1;
  }
  return times;
}

function isWordStart(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at)) && !/[a-z\d.,/]/.test(text.charAt(at - 1));
}

function readAt(scan: Scan, at: number, times: Found[]): number | undefined {
  for (const { pattern, read } of englishPatterns) {
    const match = matchAt(scan, pattern, at);
    if (!match) continue;
    const reading = read(match);
    if (typeof reading === 'string') times.push({ words: match[0], unread: reading });
    else if (reading) times.push({ words: match[0], ...asBeginning(scan, at, match[0], reading) });
    return at + match[0].length;
  }
  return undefined;
}

/** Only a beginning (S1), never a deadline: "after Dec 1", "Dec 1 or later". */
const FROM = /\b(?:from|after|starting|beginning|since)(?: on)? (?:the )?$/;
const OR_LATER = /^,? (?:or later|onwards?)\b/;
/** The longest of these words. */
const MOST_AROUND = 20;

function asBeginning(scan: Scan, at: number, words: string, reading: Reading): Reading {
  const end = at + words.length;
  const isBeginning =
    FROM.test(scan.text.slice(Math.max(0, at - MOST_AROUND), at)) ||
    OR_LATER.test(scan.text.slice(end, end + MOST_AROUND));
  const start = reading.expression;
  return isBeginning && isMoment(start) ? { rule: 'S1', expression: { type: 'from', start } } : reading;
}

function isMoment(expression: Expression): expression is Moment {
  return !/amount|range|from|new-year/.test(expression.type);
}
