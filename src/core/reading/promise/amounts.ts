import type { Amount, AmountUnit, Moment } from './expression';
import { NUMERAL_CLASS, readAmountNumber, readNumber } from './numerals';
import type { PromiseRule, UnreadReason } from './promise';
import type { Scan } from './scan';
import { hasLeadingWave, matchAt } from './scan';
import { HEDGE_AFTER, HEDGE_BEFORE, OR, sticky, TIME_OF_DAY } from './vocabulary';

/** Two amounts (A8) or two bare days (M1) joined: "2〜3営業日", "25〜27日まで". */
export interface Pair<T> {
  readonly left: T;
  readonly right: T;
}

/** What a number with a unit of A turned out to be. */
export type ReadNumbered = { readonly end: number } & (
  | { readonly is: 'amount'; readonly rule: PromiseRule; readonly amount: Amount; readonly atLeast: boolean }
  | { readonly is: 'amounts'; readonly amounts: Pair<Amount>; readonly atLeast: boolean }
  | { readonly is: 'day'; readonly day: Moment | UnreadReason }
  | { readonly is: 'days'; readonly days: Pair<Moment> | UnreadReason }
  /** 28日 with neither kind of marker (U4): a day only where something beside it makes it one. */
  | { readonly is: 'undecided'; readonly day: Moment | UnreadReason }
  | { readonly is: 'unread'; readonly reason: UnreadReason }
);

/** The units of A by their first character; 日 needs a marker to be an amount (A10). */
const UNITS: Readonly<Record<string, readonly [AmountUnit, PromiseRule]>> = {
  営: ['business-day', 'A1'],
  日: ['day', 'A2'],
  週: ['week', 'A5'],
  時: ['hour', 'A7'],
};
const MONTH_UNIT = ['month', 'A6'] as const;
const UNIT = '営業日|日(?!市)|週間?|[ヶかカヵケ箇]月間?|時間';

/** A number is read whole (T3): everything that adjoins it belongs to it. */
const NUMBER_AND_UNIT = sticky(`([${NUMERAL_CLASS}][${NUMERAL_CLASS}.]*)(${UNIT})?`);
const JOIN = sticky(`${HEDGE_AFTER}{0,2}(?:[、,]?${OR}|[〜\\-ー]|から|、|,|・|か)${HEDGE_BEFORE}`);
const AMOUNT_MARKER_SOURCE =
  '(?:弱|強)?(?:以内|内(?!定)|程度|ほど|程|くらい|ぐらい|位|前後|後|間|目(?![安途処])|で(?!す|ござ|しょ)|のうち|うち|以上)';
const AMOUNT_MARKER = sticky(AMOUNT_MARKER_SOURCE);
const PAIR_AMOUNT_MARKER = sticky(`${AMOUNT_MARKER_SOURCE}|中`);
const DATE_MARKER = sticky(
  `まで|に|頃|ごろ|以降|以後|から|より|の間|[(\\[]?[月火水木金土日](?:[)\\]・]|曜)|\\(?(?:mon|tue|wed|thu|fri|sat|sun)|の?(?:${TIME_OF_DAY})`,
);
/** A list is followed no further, so that reading takes linear time (T2). */
const MOST_JOINED = 4;
const DURING = sticky('中');
/** What belongs to an amount behind its unit; 以上 and 以降 make it a beginning (S1). */
const AMOUNT_TAIL = sticky(`(?:${HEDGE_AFTER}|以内|内(?!定)|後|目|で|のうち|うち|中){0,3}(以上|以降|以後)?`);

interface NumberAndUnit {
  readonly text: string;
  readonly unit: AmountUnit | undefined;
  readonly rule: PromiseRule;
  readonly end: number;
}

/** Reads a number with a unit of A (promise-rules A, D4, A8, A10), exactly at `at`; `undefined` when none is there. */
export function readNumbered(scan: Scan, at: number): ReadNumbered | undefined {
  const left = readNumberAndUnit(scan, at);
  if (!left) return undefined;
  const right = readLastJoined(scan, left, MOST_JOINED);
  if (right?.unit !== undefined && (left.unit !== undefined || mayStandLeft(left.text))) {
    return readPair(scan, left, right, right.unit);
  }
  return left.unit === undefined ? undefined : readSingle(scan, at, left, left.unit);
}

function readNumberAndUnit(scan: Scan, at: number): NumberAndUnit | undefined {
  const match = matchAt(scan, NUMBER_AND_UNIT, at);
  if (!match) return undefined;
  const point = isDecimalPoint(scan, at - 1) ? '.' : '';
  const [unit, rule] = UNITS[match[2]?.charAt(0) ?? ''] ?? MONTH_UNIT;
  return {
    text: point + (match[1] ?? ''),
    unit: match[2] === undefined ? undefined : unit,
    rule,
    end: at + match[0].length,
  };
}

/** The last number joined to `left`: of 1、2、3営業日 the 3. */
function readLastJoined(scan: Scan, left: NumberAndUnit, most: number): NumberAndUnit | undefined {
  const join = matchAt(scan, JOIN, left.end);
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

function readPair(scan: Scan, left: NumberAndUnit, right: NumberAndUnit, unit: AmountUnit): ReadNumbered {
  const besideOtherUnit = left.unit !== undefined && left.unit !== 'day';
  if (unit !== 'day' || besideOtherUnit || matchAt(scan, PAIR_AMOUNT_MARKER, right.end)) {
    return readAmountPair(scan, left, right, unit);
  }
  if (!isDateMarker(scan, right)) return { is: 'unread', reason: 'days-or-date', end: right.end };
  const days = [bareDay(left.text), bareDay(right.text)] as const;
  const [leftDay, rightDay] = days;
  if (typeof leftDay === 'string' || typeof rightDay === 'string') {
    return { is: 'days', days: 'no-such-date', end: right.end };
  }
  return { is: 'days', days: { left: leftDay, right: rightDay }, end: right.end };
}

function readAmountPair(
  scan: Scan,
  left: NumberAndUnit,
  right: NumberAndUnit,
  unit: AmountUnit,
): ReadNumbered {
  const tail = matchAt(scan, AMOUNT_TAIL, right.end);
  const end = right.end + (tail?.[0].length ?? 0);
  const leftAmount = amountOf(left.text, left.unit ?? unit);
  const rightAmount = amountOf(right.text, unit);
  if (!leftAmount || !rightAmount) return { is: 'unread', reason: 'bad-number', end };
  return {
    is: 'amounts',
    amounts: { left: leftAmount, right: rightAmount },
    atLeast: tail?.[1] !== undefined,
    end,
  };
}

function readSingle(scan: Scan, at: number, number: NumberAndUnit, unit: AmountUnit): ReadNumbered {
  if (unit !== 'day' || matchAt(scan, AMOUNT_MARKER, number.end)) {
    const tail = matchAt(scan, AMOUNT_TAIL, number.end);
    const end = number.end + (tail?.[0].length ?? 0);
    const amount = amountOf(number.text, unit);
    return amount
      ? { is: 'amount', rule: number.rule, amount, atLeast: tail?.[1] !== undefined, end }
      : { is: 'unread', reason: 'bad-number', end };
  }
  const day = bareDay(number.text);
  const decided = isDateMarker(scan, number) || hasLeadingWave(scan, at);
  return { is: decided ? 'day' : 'undecided', day, end: number.end };
}

/** D4: what makes a bare 28日 a date; 中 only above 10, because 3日中 may mean "within three days" (U4). */
function isDateMarker(scan: Scan, number: NumberAndUnit): boolean {
  return (
    matchAt(scan, DATE_MARKER, number.end) !== undefined ||
    ((readNumber(number.text) ?? 0) > 10 && matchAt(scan, DURING, number.end) !== undefined)
  );
}

function amountOf(text: string, unit: AmountUnit): Amount | undefined {
  const count = readAmountNumber(text);
  return count === undefined ? undefined : { type: 'amount', unit, count };
}

function bareDay(text: string): Moment | UnreadReason {
  const day = readNumber(text) ?? 0;
  return day >= 1 && day <= 31 ? { type: 'day-of-month', day } : 'no-such-date';
}
