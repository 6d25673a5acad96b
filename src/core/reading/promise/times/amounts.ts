import type { Amount, AmountUnit, Expression, Moment } from '../expression';
import type { PromiseRule, UnreadReason } from '../promise';
import { lazy } from '../../../base/text/lazy';
import { NUMERAL_CLASS, readAmountNumber, readNumber } from '../text/numerals';
import type { Scan } from '../text/scan';
import { hasLeadingWave, matchAt } from '../text/scan';
import { HEDGE_AFTER, HEDGE_BEFORE, OR, sticky, TELLING, TIME_OF_DAY } from '../text/words';
import type { Piece } from './piece';
import { ignored, read, undecided, unread } from './piece';

/** The units of A by their first character; 日 needs a marker to be an amount (A10). */
const UNITS: Readonly<Record<string, readonly [AmountUnit, PromiseRule]>> = {
  営: ['business-day', 'A1'],
  稼: ['business-day', 'A1b'],
  実: ['business-day', 'A1b'],
  日: ['day', 'A2'],
  週: ['week', 'A5'],
  w: ['week', 'A12'],
  時: ['hour', 'A7'],
};
const MONTH_UNIT = ['month', 'A6'] as const;
const UNIT = '営業日|稼働日|実働日?|日(?![市本系曜])|週間?|w(?![a-z\\d])|[ヶかカヵケ箇]月間?|時間';

/** A list is followed no further, so that reading takes linear time (T2). */
const MOST_JOINED = 4;

/** What makes N日 an amount (A10) when it follows: in front of まで, に the hedges make a date (D4). */
const AMOUNT_MARKER =
  '(?:弱|強)?(?:以内|いない|内(?!定)|程度|(?:ほど|程|くらい|ぐらい|位|前後)(?!まで|に)|後(?!半)|間(?!に合|違)|目(?![安途処標])|で(?!す|ござ|しょ|は?な)|のうち|うち|以上|(?:は|も)?(?:お?時間を?)?(?:かか[るりっ]|お?待[ちってた]|み(?:て|といて)|見(?:て|といて)|もあれば|あれば|いただ|頂|ください|下さい|必要))';
/** The same in front of it. */
const BEFORE_AMOUNT = /(?:約|あと|早くて(?:も)?|早くとも|少なくとも|最低(?:でも)?|最短で?|最長で?|実働|¦)$/;
const BEFORE_AMOUNT_LENGTH = 8;

/** What makes a bare 28日 a date when it follows (D4). */
const DATE_MARKER = `(?:くらい|ぐらい|前後|ほど|頃|ごろ)?(?:まで|に(?![1一]度|[1一]回))|頃|ごろ|以降|以後|から|より|の間|いっぱい|一杯|[(\\[]?[月火水木金土日](?:[)\\]・]|曜)|\\(?(?:mon|tue|wed|thu|fri|sat|sun)|の?(?:${TIME_OF_DAY})`;
/** What does so only above 10, because 3日中 may mean "within three days" (U4). */
const MARKER_ABOVE_TEN = `\\)?(?:中(?!止|途)|過ぎ|すぎ|を過ぎ|ご?お?${TELLING}|結果|合否|発表)`;

/** The expressions of this file. */
const patterns = lazy(() => ({
  numberAndUnit: sticky(`([${NUMERAL_CLASS}][${NUMERAL_CLASS}.]*) ?(${UNIT})?`),
  join: sticky(`${HEDGE_AFTER}{0,2}(?:[、,]?${OR}|[〜\\-ー]|から|、|,|・|か)${HEDGE_BEFORE}`),
  amountMarker: sticky(AMOUNT_MARKER),
  pairMarker: sticky(`${AMOUNT_MARKER}|中`),
  dateMarker: sticky(DATE_MARKER),
  surelyDate: sticky(
    '(?:くらい|ぐらい|前後|ほど|頃|ごろ)?(?:まで|に)|以降|以後|から|より|の間|[(\\[]?[月火水木金土日](?:[)\\]]|曜)',
  ),
  markerAboveTen: sticky(MARKER_ABOVE_TEN),
  // What belongs to an amount after its unit; 以上 and 以降 make it a beginning (S1).
  tail: sticky(
    `(?:${HEDGE_AFTER}|以内|いない|内(?!定)|後(?!半)|目(?!標)|で(?!き|す|し|ご)|のうち|うち|中(?!止|途)){0,3}(以上|以降|以後)?(?:の?(?:${TIME_OF_DAY}))?`,
  ),
  // 1週間前までに: counted back from another day (U4).
  before: sticky('(?:ほど|程度|くらい|ぐらい)?前(?!後)'),
  // 1時間受付, 2週間のインターン: how long something lasts.
  lasting: sticky(
    `受付|勤務|インターン|体験|がかり|の(?!うち|間|ち|後|あと|予定|見込|目安|ご?お?${TELLING}|期間|猶予|翌|週末|月末|月初|[月火水木金土日](?:曜|\\))|\\d{1,2}[/月日:時]|結果|合否|${TIME_OF_DAY})`,
  ),
  everyDay: sticky('に[1一]?[度回]|[おご]き'),
  alsoEarly: sticky('も早'),
  bothDays: /[かはも]|または|又は|もしくは|あるいは/,
}));

interface NumberAndUnit {
  readonly text: string;
  readonly unit: AmountUnit | undefined;
  readonly rule: PromiseRule;
  readonly start: number;
  readonly end: number;
}

/** Reads a number with a unit of A (promise-rules A, D4, A8, A10), exactly at `at`; `undefined` when there is none. */
export function readNumbered(scan: Scan, at: number): Piece | undefined {
  const left = readNumberAndUnit(scan, at);
  if (!left) return undefined;
  const right = readLastJoined(scan, left, MOST_JOINED);
  if (right?.unit !== undefined && (left.unit !== undefined || mayStandLeft(left.text))) {
    return readPair(scan, left, right, right.unit);
  }
  return left.unit === undefined ? undefined : readSingle(scan, left, left.unit);
}

function readNumberAndUnit(scan: Scan, at: number): NumberAndUnit | undefined {
  const match = matchAt(scan, patterns().numberAndUnit, at);
  if (!match) return undefined;
  const point = isDecimalPoint(scan, at - 1) ? '.' : '';
  const [unit, rule] = UNITS[match[2]?.charAt(0) ?? ''] ?? MONTH_UNIT;
  return {
    text: point + (match[1] ?? ''),
    unit: match[2] === undefined ? undefined : unit,
    rule,
    start: at,
    end: at + match[0].trimEnd().length,
  };
}

/** The last number joined to `left`: of 1、2、3営業日 the 3. */
function readLastJoined(scan: Scan, left: NumberAndUnit, most: number): NumberAndUnit | undefined {
  const join = matchAt(scan, patterns().join, left.end);
  const next = join && readNumberAndUnit(scan, left.end + join[0].length);
  const goesOn = next && next.unit === undefined && readAmountNumber(next.text) !== undefined && most > 1;
  return goesOn ? readLastJoined(scan, next, most - 1) : next;
}

/** A point in front of a number belongs to it (T3), unless it ends a sentence. */
function isDecimalPoint(scan: Scan, at: number): boolean {
  return scan.text.charAt(at) === '.' && !/\p{L}/u.test(scan.text.charAt(at - 1));
}

/** 万一、3日 is no pair: kanji that are no number 一 … 九十九 are a word. */
function mayStandLeft(text: string): boolean {
  return /[\d.]/.test(text) || readNumber(text) !== undefined;
}

function readPair(scan: Scan, left: NumberAndUnit, right: NumberAndUnit, unit: AmountUnit): Piece {
  const besideOtherUnit = left.unit !== undefined && left.unit !== 'day';
  if (unit !== 'day' || besideOtherUnit || matchAt(scan, patterns().pairMarker, right.end)) {
    return readAmountPair(scan, left, right, unit);
  }
  const days = bothDays(left, right);
  if (typeof days === 'string') return unread(days, right.end);
  if (isDateMarker(scan, right)) return read('moment', 'M1', days, right.end);
  if (isConsecutivePair(scan, left, right)) return readAmountPair(scan, left, right, unit);
  const between = scan.text.slice(left.end, right.end);
  const saysOr = left.unit === 'day' && patterns().bothDays.test(between) && !between.includes('から');
  if (saysOr && Math.max(numberOf(left), numberOf(right)) > 10) return read('moment', 'M1', days, right.end);
  return undecided('M1', days, right.end);
}

function numberOf({ text }: NumberAndUnit): number {
  return readNumber(text) ?? 0;
}

/** A10: 2〜3日, 4、5日 are amounts without more; 3日か4日 may as well be two dates. */
function isConsecutivePair(scan: Scan, left: NumberAndUnit, right: NumberAndUnit): boolean {
  const follows = numberOf(right) === numberOf(left) + 1 && numberOf(right) <= 10;
  return follows && left.unit === undefined && !hasLeadingWave(scan, left.start);
}

/** The two bare days of a pair as a range (M1). */
function bothDays(
  left: NumberAndUnit,
  right: NumberAndUnit,
): (Expression & { type: 'range' }) | UnreadReason {
  const [leftDay, rightDay] = [bareDay(left.text), bareDay(right.text)];
  if (typeof leftDay === 'string') return leftDay;
  return typeof rightDay === 'string' ? rightDay : { type: 'range', left: leftDay, right: rightDay };
}

function readAmountPair(scan: Scan, left: NumberAndUnit, right: NumberAndUnit, unit: AmountUnit): Piece {
  const stopped = readNoAmount(scan, right);
  if (stopped) return stopped;
  const tail = matchAt(scan, patterns().tail, right.end);
  const end = right.end + (tail?.[0].length ?? 0);
  const leftAmount = amountOf(left.text, left.unit ?? unit);
  const rightAmount = amountOf(right.text, unit);
  if (!leftAmount || !rightAmount) return unread('bad-number', end);
  if (matchAt(scan, patterns().before, end)) return unread('counted-back', end + 1);
  return tail?.[1] === undefined
    ? read('amount', 'A8', { type: 'amount-range', left: leftAmount, right: rightAmount }, end)
    : read('beginning', 'S1', { type: 'from', start: leftAmount }, end);
}

function readSingle(scan: Scan, number: NumberAndUnit, unit: AmountUnit): Piece {
  if (unit === 'day' && matchAt(scan, patterns().everyDay, number.end))
    return unread('unread-word', number.end + 3);
  if (unit === 'day' && matchAt(scan, patterns().alsoEarly, number.end)) return ignored(number.end);
  if (unit !== 'day' || isAmountOfDays(scan, number)) return readSingleAmount(scan, number, unit);
  const stopped = matchAt(scan, patterns().before, number.end);
  if (stopped) return unread('counted-back', number.end + stopped[0].length);
  const day = bareDay(number.text);
  if (typeof day === 'string') return unread(day, number.end);
  const decided = isDateMarker(scan, number) || hasLeadingWave(scan, number.start);
  return decided ? read('moment', 'D4', day, number.end) : undecided('D4', day, number.end);
}

/** A10: a marker after it or in front of it. */
function isAmountOfDays(scan: Scan, number: NumberAndUnit): boolean {
  if (matchAt(scan, patterns().amountMarker, number.end)) return true;
  const before = scan.text.slice(Math.max(0, number.start - BEFORE_AMOUNT_LENGTH), number.start);
  return BEFORE_AMOUNT.test(before) && !matchAt(scan, patterns().surelyDate, number.end);
}

function readSingleAmount(scan: Scan, number: NumberAndUnit, unit: AmountUnit): Piece {
  const amount = amountOf(number.text, unit);
  if (!amount) return unread('bad-number', number.end);
  const stopped = readNoAmount(scan, number);
  if (stopped) return stopped;
  const tail = matchAt(scan, patterns().tail, number.end);
  const end = number.end + (tail?.[0].length ?? 0);
  const back = matchAt(scan, patterns().before, end);
  if (back) return unread('counted-back', end + back[0].length);
  return tail?.[1] === undefined
    ? read('amount', number.rule, amount, end)
    : read('beginning', 'S1', { type: 'from', start: amount }, end);
}

/** A10: 2週間のインターン says how long something lasts. */
function readNoAmount(scan: Scan, number: NumberAndUnit): Piece | undefined {
  return matchAt(scan, patterns().lasting, number.end) ? ignored(number.end) : undefined;
}

/** D4: what makes a bare 28日 a date. */
function isDateMarker(scan: Scan, number: NumberAndUnit): boolean {
  return (
    matchAt(scan, patterns().dateMarker, number.end) !== undefined ||
    (numberOf(number) > 10 && matchAt(scan, patterns().markerAboveTen, number.end) !== undefined)
  );
}

function amountOf(text: string, unit: AmountUnit): Amount | undefined {
  const count = readAmountNumber(text);
  return count === undefined ? undefined : { type: 'amount', unit, count };
}

/** A bare day of a month; a reason when no month has it (U2). */
export function bareDay(text: string): (Moment & { type: 'day-of-month' }) | UnreadReason {
  const day = readNumber(text) ?? 0;
  return day >= 1 && day <= 31 ? { type: 'day-of-month', day } : 'no-such-date';
}
