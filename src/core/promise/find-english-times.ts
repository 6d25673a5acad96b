import type { Found } from './expression';
import { englishPatterns } from './patterns/english';
import type { Scan } from './scan';
import { matchAt } from './scan';

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
    else if (reading) times.push({ words: match[0], ...reading });
    return at + match[0].length;
  }
  return undefined;
}
