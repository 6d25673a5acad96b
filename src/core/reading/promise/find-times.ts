import { readNumbered } from './amounts';
import type { Amount, Found } from './expression';
import { readMoment } from './moments';
import { isNumeral } from './numerals';
import { amountFound, amountsFound, joined, readTail, type Piece } from './read-tail';
import type { Scan } from './scan';
import { matchAt, nextStart } from './scan';
import { sticky, TIME_OF_DAY } from './vocabulary';

/** Where words of these rules can start; everywhere else nothing is tried (T6). */
const LEADS = '今来翌次再さ当本明あ月火水木金土日上中下初年令r週午正夕朝昼夜';

/** Times of day (T4), phone numbers (T3) and 年末年始 (P5) are no times; their digits and words are stepped over. */
const IGNORED = sticky(`\\d{2,5}-\\d{1,4}-\\d{3,4}(?!\\d)|(?:${TIME_OF_DAY})|年末年始`);
const ONE_OR_TWO_DAYS = sticky('一両日中?');
const NEW_YEAR = sticky('年明け(?:早々|以降|以後|から|より)?');

/** Finds every time in a compact text, left to right (promise-rules A, D, P, S, M1). Each part is read once. */
export function findTimes(scan: Scan): Found[] {
  const times: Found[] = [];
  let at = 0;
  while (at < scan.text.length) {
    const piece = readPiece(scan, at);
    if (piece?.found !== undefined) times.push(foundAt(scan, at, piece.found, piece.end));
    at = piece ? piece.end : nextStart(scan, at);
  }
  return times;
}

function foundAt(scan: Scan, at: number, found: NonNullable<Piece['found']>, end: number): Found {
  const words = scan.text.slice(at, end);
  return typeof found === 'string' ? { words, unread: found } : { words, ...found };
}

function readPiece(scan: Scan, at: number): Piece | undefined {
  const character = scan.text.charAt(at);
  if (!isNumeral(character) && !LEADS.includes(character)) return undefined;
  const ignored = matchAt(scan, IGNORED, at);
  if (ignored) return { found: undefined, end: at + ignored[0].length };
  return readFixed(scan, at) ?? readFromMoment(scan, at) ?? readFromNumber(scan, at);
}

function readFixed(scan: Scan, at: number): Piece | undefined {
  const oneOrTwo = matchAt(scan, ONE_OR_TWO_DAYS, at);
  if (oneOrTwo) {
    const days = (count: number): Amount => ({ type: 'amount', unit: 'day', count });
    return {
      found: { rule: 'A8', expression: { type: 'amount-range', left: days(1), right: days(2) } },
      end: at + oneOrTwo[0].length,
    };
  }
  const newYear = matchAt(scan, NEW_YEAR, at);
  return newYear && { found: { rule: 'S2', expression: { type: 'new-year' } }, end: at + newYear[0].length };
}

function readFromMoment(scan: Scan, at: number): Piece | undefined {
  const read = readMoment(scan, at);
  if (!read) return undefined;
  if (typeof read.moment === 'string') return { found: read.moment, end: read.end };
  return readTail(scan, read.rule, read.moment, read.end);
}

function readFromNumber(scan: Scan, at: number): Piece | undefined {
  const read = readNumbered(scan, at);
  switch (read?.is) {
    case undefined:
      return undefined;
    case 'amount':
      return { found: amountFound(read), end: read.end };
    case 'amounts':
      return { found: amountsFound(read), end: read.end };
    case 'day':
      if (typeof read.day === 'string') return { found: read.day, end: read.end };
      return readTail(scan, 'D4', read.day, read.end);
    case 'days':
      if (typeof read.days === 'string') return { found: read.days, end: read.end };
      return joined(scan, read.days, read.end);
    case 'undecided':
      return { found: 'days-or-date', end: read.end };
    case 'unread':
      return { found: read.reason, end: read.end };
  }
}
