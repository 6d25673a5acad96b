import type { Amount, Expression } from '../expression';
import { isMoment, isPeriod, isWritten } from '../expression';
import type { SignKind } from '../sketch';
import type { Sketch } from '../sketch';
import { byFirstCharacter } from '../text/first-characters';
import { lazy } from '../../../base/text/lazy';
import { isNumeral, readNumber } from '../text/numerals';
import type { Scan } from '../text/scan';
import { endOf, matchAt, nextStart } from '../text/scan';
import {
  DATE_NUMBER,
  HEDGE_AFTER,
  HEDGE_BEFORE,
  OR,
  RECKONING,
  sticky,
  TIME_OF_DAY,
  WAVE,
  weekdayNamed,
} from '../text/words';
import { bareDay, readNumbered } from './amounts';
import { dayPatterns } from './days';
import { englishPatterns } from './english';
import { holidayPatterns } from './holidays';
import type { MomentPattern } from './moment-pattern';
import { periodPatterns } from './periods';
import type { Piece } from './piece';
import { ignored, read, unread } from './piece';

/** What was read last, while something may still be joined to it (M1). */
interface Left {
  readonly expression: Expression;
  readonly end: number;
}

/** The rows by the characters they can begin with; everywhere else nothing is tried (T6). */
const rows = lazy(() =>
  byFirstCharacter<MomentPattern>([...holidayPatterns(), ...dayPatterns(), ...periodPatterns()]),
);
const englishRows = lazy(() => byFirstCharacter(englishPatterns()));

function rowsAt(scan: Scan, at: number): readonly MomentPattern[] {
  return rows().get(scan.text.charAt(at)) ?? [];
}

/** Where a time may start that is in none of the tables. */
const OTHER_STARTS = new Set('0123456789一二三四五六七八九十午正夕朝昼夜お早遅ひ半');

const patterns = lazy(() => ({
  phone: sticky('\\d{2,5}-\\d{1,4}-\\d{3,4}(?!\\d)|\\d{10,11}(?!\\d)'),
  timeOfDay: sticky(TIME_OF_DAY),
  oneOrTwoDays: sticky('[一1]両日中?'),
  aMonth: sticky(`ひと月|一と月|[1一]月(?=ほど|程度|くらい|ぐらい|以内)`),
  halfMonth: sticky('半月(?:ほど|程度|くらい|ぐらい|以内|後){0,2}'),
  amountTail: sticky(`(?:${HEDGE_AFTER}|以内|後(?!半)|で|のうち|中){0,3}`),
  // D5: a weekday beside a date, with or without brackets, also 「(月・祝)」.
  weekdayBeside: sticky(
    '[(\\[](?:祝[・、,]?)?([月火水木金土日])(?:曜日?)?(?:[・、,]?祝日?)?[)\\]]' +
      '|[、,]?([月火水木金土日])曜日?' +
      '|([月火水木金土])(?=まで|に|頃|ごろ|以降|以後|から|より|〜|$)' +
      '|\\(?((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\.?\\)?',
  ),
  // The second of 来週(火)〜(木) and 火か木に.
  leaningWeekday: sticky(
    '[(\\[]([月火水木金土日])(?:曜日?)?[)\\]]|([月火水木金土日])(?:曜日?|(?=[中頃連通電回返案郵発])|(?![一-龠々\\d]|の?\\d))',
  ),
  timeBeside: sticky(`[ の]?(?:${TIME_OF_DAY})(?:頃|ごろ)?`),
  // What may be between a date and a bare number or weekday that leans on it (M1).
  joined: new RegExp(
    `^(?:${HEDGE_AFTER}|[(\\[][^()\\d]{0,12}[)\\]]|[)\\]]){0,3}(?:(から|より|${WAVE})|[、,]?${OR}|[、,・か]| or )${RECKONING}${HEDGE_BEFORE}$`,
  ),
  bareRight: sticky(
    `(${DATE_NUMBER})日|(\\d{1,2})(?![\\d.:/時分名人社件回週年月歳円%枚次営]|[ヶかカヵケ箇]月)`,
  ),
  // Such a day in a list must look like one, or be followed by one: 11/25、5階 lists no day.
  listedDay: sticky(
    `(?:${DATE_NUMBER})日|\\d{1,2}(?=(?:[、,・か〜-]\\d{1,2}){0,4}(?:日|まで|に|を|中|頃|ごろ|あたり|辺り|くらい|ぐらい|予定|以降|以後|の(?:間|どこか|いずれか|どれか|うち|どちらか)|[(\\[]|$))`,
  ),
}));

/** The longest text between a date and what leans on it. */
const LONGEST_JOIN = 20;

/** Writes one sentence into the sketch, every time as one sign (promise-rules A, D, P, S, E). Each part is read once. */
export function findTimes(scan: Scan, sketch: Sketch): string | undefined {
  let found = '';
  let at = 0;
  let left: Left | undefined;
  while (at < scan.text.length) {
    const piece = readPiece(scan, at, left);
    const next = piece?.end ?? nextStart(scan, at);
    const words = scan.text.slice(at, next);
    const written = piece ? writePiece(piece, words, sketch) : words;
    if (written === undefined) return undefined;
    found += written;
    if (piece?.found && 'expression' in piece.found) left = { expression: piece.found.expression, end: next };
    at = next;
  }
  return found;
}

function writePiece(piece: Piece, words: string, sketch: Sketch): string | undefined {
  if (piece.kind === 'ignored') return words.replace(/\d/g, '|').replace(/^(?!.*\|).*$/, words);
  return sketch.sign(piece.kind, { words, found: piece.found ?? { unread: 'unread-word' } });
}

function readPiece(scan: Scan, at: number, left: Left | undefined): Piece | undefined {
  if (left && at - left.end <= LONGEST_JOIN && at > left.end) {
    const leaning = readLeaning(scan, at, left);
    if (leaning) return leaning;
  }
  if (isEnglishStart(scan.text, at)) {
    const english = readEnglish(scan, at);
    if (english) return english;
  }
  const isOther = OTHER_STARTS.has(scan.text.charAt(at));
  return (
    (isOther ? readFixed(scan, at) : undefined) ??
    readRow(scan, at) ??
    (isOther ? readTimeOfDay(scan, at) : undefined) ??
    readFromNumber(scan, at)
  );
}

/** A number glued to Latin letters is part of a name (E9). */
function readFromNumber(scan: Scan, at: number): Piece | undefined {
  if (!isNumeral(scan.text.charAt(at)) || /[a-z]/.test(scan.text.charAt(at - 1))) return undefined;
  const piece = readNumbered(scan, at);
  return piece && withBeside(scan, piece);
}

function readFixed(scan: Scan, at: number): Piece | undefined {
  const { phone, oneOrTwoDays, aMonth, halfMonth, amountTail } = patterns();
  const phoneEnd = endOf(scan, phone, at);
  if (phoneEnd > at) return ignored(phoneEnd);
  const days = (count: number): Amount => ({ type: 'amount', unit: 'day', count });
  const oneOrTwo = endOf(scan, oneOrTwoDays, at);
  if (oneOrTwo > at)
    return read('amount', 'A8', { type: 'amount-range', left: days(1), right: days(2) }, oneOrTwo);
  const month = endOf(scan, aMonth, at);
  if (month > at)
    return read('amount', 'A12', { type: 'amount', unit: 'month', count: 1 }, endOf(scan, amountTail, month));
  const half = endOf(scan, halfMonth, at);
  return half > at ? read('amount', 'A12', days(15), half) : undefined;
}

/** 夕方, 17時 with no day beside it (T4). */
function readTimeOfDay(scan: Scan, at: number): Piece | undefined {
  const end = endOf(scan, patterns().timeOfDay, at);
  return end > at ? { kind: 'time-of-day', end } : undefined;
}

/** The first row of the tables that fits, with its weekday and time of day. */
function readRow(scan: Scan, at: number): Piece | undefined {
  for (const { rule, pattern, read: readMatch } of rowsAt(scan, at)) {
    const match = matchAt(scan, pattern, at);
    const reading = match && readMatch(match, scan);
    if (!match || reading === undefined) continue;
    const end = at + match[0].length;
    if (reading === 'ignored') return ignored(end);
    if (typeof reading === 'string') return unread(reading, end);
    if ('kind' in reading) return read(reading.kind, rule, reading.expression, end);
    return withBeside(scan, read(kindOf(reading), rule, reading, end));
  }
  return undefined;
}

function kindOf(expression: Expression): SignKind {
  return isMoment(expression) || expression.type === 'range' ? 'moment' : 'beginning';
}

/** D5 and T4: the weekday written beside a date, and a time of day. */
function withBeside(scan: Scan, piece: Piece): Piece {
  const { found, kind } = piece;
  if (!found || 'unread' in found || (kind !== 'moment' && kind !== 'undecided')) return piece;
  const { weekdayBeside, timeBeside } = patterns();
  const { expression, rule } = found;
  const takesWeekday =
    isMoment(expression) &&
    !isPeriod(expression) &&
    expression.type !== 'weekday' &&
    expression.type !== 'weekday-of-week' &&
    expression.saidWeekday === undefined;
  const beside = takesWeekday ? matchAt(scan, weekdayBeside, piece.end) : undefined;
  const end = piece.end + (beside?.[0].length ?? 0);
  const said = beside ? { ...expression, saidWeekday: weekdayOfMatch(beside) } : expression;
  return { kind, found: { rule, expression: said }, end: endOf(scan, timeBeside, end) };
}

function weekdayOfMatch([, bracketed, whole, short, english]: RegExpExecArray): ReturnType<
  typeof weekdayNamed
> {
  return weekdayNamed(bracketed ?? whole ?? short ?? english ?? '');
}

/** 11/25〜28, 11/24、25、26に, 来週(火)〜(木): a bare number or weekday that leans on the date before it (M1). */
function readLeaning(scan: Scan, at: number, left: Left): Piece | undefined {
  const character = scan.text.charAt(at);
  const last = left.expression.type === 'range' ? left.expression.right : left.expression;
  const isNumber = isNumeral(character) && isWritten(last);
  const isWeekday = /[([月火水木金土日]/.test(character) && isMoment(last) && !isPeriod(last);
  if (!isNumber && !isWeekday) return undefined;
  const join = patterns().joined.exec(scan.text.slice(left.end, at));
  if (!join) return undefined;
  return isNumber ? readBareNumber(scan, at, join[1] !== undefined) : readBareWeekday(scan, at);
}

function readBareNumber(scan: Scan, at: number, isRange: boolean): Piece | undefined {
  for (const { pattern, read: readMatch } of rowsAt(scan, at)) {
    const match = matchAt(scan, pattern, at);
    if (match && readMatch(match, scan) !== undefined) return undefined;
  }
  const numbered = readNumbered(scan, at);
  if (numbered && numbered.kind !== 'undecided' && numbered.kind !== 'moment') return undefined;
  const { bareRight, listedDay } = patterns();
  if (!isRange && !matchAt(scan, listedDay, at)) return undefined;
  const bare = matchAt(scan, bareRight, at);
  if (!bare || readNumber(bare[1] ?? bare[2] ?? '') === undefined) return undefined;
  const day = bareDay(bare[1] ?? bare[2] ?? '');
  const end = at + bare[0].length;
  return typeof day === 'string' ? unread(day, end) : withBeside(scan, read('moment', 'M1', day, end));
}

/** English weekdays are times of their own. */
function readBareWeekday(scan: Scan, at: number): Piece | undefined {
  const match = matchAt(scan, patterns().leaningWeekday, at);
  if (!match) return undefined;
  const weekday = weekdayNamed(match[1] ?? match[2] ?? '');
  return withBeside(scan, read('moment', 'D6', { type: 'weekday', weekday }, at + match[0].length));
}

function isEnglishStart(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at)) && !/[a-z\d.,/]/.test(text.charAt(at - 1));
}

function readEnglish(scan: Scan, at: number): Piece | undefined {
  for (const { pattern, read: readMatch } of englishRows().get(scan.text.charAt(at)) ?? []) {
    const match = matchAt(scan, pattern, at);
    if (!match) continue;
    const end = at + match[0].length;
    const reading = readMatch(match);
    if (reading === undefined) return ignored(end);
    if (typeof reading === 'string') return unread(reading, end);
    const { rule, expression, kind } = reading;
    return { kind: kind ?? englishKind(expression), found: { rule, expression }, end };
  }
  return undefined;
}

function englishKind(expression: Expression): SignKind {
  return expression.type === 'amount' || expression.type === 'amount-range' ? 'amount' : 'moment';
}
