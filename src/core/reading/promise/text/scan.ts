import { isNumeral } from './numerals';

/** A text being read from left to right. `attempts` counts tried patterns: it must grow no faster than the text. */
export interface Scan {
  readonly text: string;
  attempts: number;
}

/** Tries a sticky pattern exactly at `at`. All patterns used have bounded length, so one attempt is constant work. */
export function matchAt(scan: Scan, pattern: RegExp, at: number): RegExpExecArray | undefined {
  scan.attempts += 1;
  pattern.lastIndex = at;
  return pattern.exec(scan.text) ?? undefined;
}

/** The end of a match at `at`; `at` itself where there is none. */
export function endOf(scan: Scan, pattern: RegExp, at: number): number {
  return at + (matchAt(scan, pattern, at)?.[0].length ?? 0);
}

/** Where to go on after nothing was read at `at`: past the whole number (T3), or past one character. */
export function nextStart(scan: Scan, at: number): number {
  let next = at + 1;
  if (!isNumeral(scan.text.charAt(at))) return next;
  while (continuesNumber(scan.text, next)) next += 1;
  return next;
}

function continuesNumber(text: string, at: number): boolean {
  return isNumeral(text.charAt(at)) || (text.charAt(at) === '.' && isNumeral(text.charAt(at + 1)));
}

/** Whether the character before `at` is 〜 in front of a single time, where it means まで (T1). */
export function hasLeadingWave(scan: Scan, at: number): boolean {
  const before = scan.text.charAt(at - 1);
  return (
    before === '〜' || before === '-' || (before === 'ー' && !/[ぁ-ゖァ-ヺー]/.test(scan.text.charAt(at - 2)))
  );
}
