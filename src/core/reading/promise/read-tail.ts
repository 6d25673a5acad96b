import type { Pair, ReadNumbered } from './amounts';
import { readNumbered } from './amounts';
import type { Amount, Expression, Moment } from './expression';
import { isPeriod } from './expression';
import { readMoment } from './moments';
import { BESIDE, readBeside, weekdayBeside } from './read-beside';
import { readNumber } from './numerals';
import type { PromiseRule, UnreadReason } from './promise';
import type { Scan } from './scan';
import { matchAt } from './scan';
import { DATE_NUMBER, HEDGE_AFTER, HEDGE_BEFORE, OR, RECKONING, sticky, WAVE } from './vocabulary';

/** Hedges (T5) and remarks in brackets (T6) hide no word behind them: 12/1頃から, 12/1(予定)以降, 面接(12/1)から. */
const REMARKS = sticky(`(?:${HEDGE_AFTER}|[(\\[](?:[^()\\[\\]、。\\d]|\\d次){0,12}[)\\]]|[)\\]]){0,3}`);
const JOIN = sticky(`(?:(から|より(?![前先早])|${WAVE}(?=順次))|${WAVE})`);
/** What joins a day or part only to one that lacks its month or week: 11/25・26, 12月上旬か中旬 (M1). */
const LIST = sticky(`[、,]?${OR}|[、,・か]`);
const BEFORE_RIGHT = sticky(`${RECKONING}${HEDGE_BEFORE}`);
const FROM_ON = sticky('以降|以後');
/** 12/1の面接から, 12/1面接後, 12/1を起点に: what an amount is counted from (U5), in plain words. */
const COUNTING_FROM = sticky(
  `(?:の[^、。\\d]{0,8}?|[一-龠]{0,8}?)(?:後の?|から|より)${RECKONING}` +
    '|を?(?:起算日?|起点|基準日?|初日|含[めむみん])(?:として|とし|に|で|て)?[、,]?',
);
const OF_DAY = sticky('の');
/** The right side of 11/25〜28 and 11月25日から27日 (M1): a day whose month the left side names. */
const BARE_RIGHT = sticky(
  `(${DATE_NUMBER})日|(\\d{1,2})(?![\\d.:/時分名人社件回週年月歳円%枚次営]|[ヶかカヵケ箇]月)`,
);

/** Such a day in a list must look like one, or be followed by one: 11/25、5階 lists no day. */
const LISTED_DAY = sticky(
  `(?:${DATE_NUMBER})日|\\d{1,2}(?=(?:[、,・か〜-]\\d{1,2}){0,4}(?:日|まで|に|を|中|頃|ごろ|予定|以降|以後|の間|[(\\[]|$))`,
);

/** A piece of the text read as one time, and where it ends. */
export interface Piece {
  readonly found: { readonly rule: PromiseRule; readonly expression: Expression } | UnreadReason | undefined;
  readonly end: number;
}

/** An amount as what it says: a deadline, or only a beginning (S1). */
export function amountFound({ rule, amount, atLeast }: ReadNumbered & { is: 'amount' }): Piece['found'] {
  return atLeast ? { rule: 'S1', expression: { type: 'from', start: amount } } : { rule, expression: amount };
}

/** Two joined amounts likewise (A8, S1). */
export function amountsFound({ amounts, atLeast }: ReadNumbered & { is: 'amounts' }): Piece['found'] {
  if (atLeast) return { rule: 'S1', expression: { type: 'from', start: amounts.left } };
  return { rule: 'A8', expression: { type: 'amount-range', ...amounts } };
}

/** What follows a day or period: its weekday and time of day, a second one joined to it (M1), 以降 (S1), an amount (U5). */
export function readTail(scan: Scan, rule: PromiseRule, named: Moment, start: number): Piece {
  const { moment, end } = readBeside(scan, named, start);
  const next = endOf(scan, REMARKS, end);
  if (matchAt(scan, FROM_ON, next)) return beginning(moment, next + 2);
  return (
    readJoined(scan, moment, next) ??
    readListed(scan, moment, next) ??
    readCountedAfter(scan, moment, next) ?? { found: { rule, expression: moment }, end }
  );
}

function endOf(scan: Scan, pattern: RegExp, at: number): number {
  return at + (matchAt(scan, pattern, at)?.[0].length ?? 0);
}

function beginning(start: Moment, end: number): Piece {
  return { found: { rule: 'S1', expression: { type: 'from', start } }, end };
}

/** 〜, から, より: a second time (M1), an amount (U5), or nothing, which makes it a beginning (S1). */
function readJoined(scan: Scan, moment: Moment, at: number): Piece | undefined {
  const join = matchAt(scan, JOIN, at);
  if (!join) return undefined;
  const end = at + join[0].length;
  const right = endOf(scan, BEFORE_RIGHT, end);
  const second = readCounted(scan, moment, right) ?? readRight(scan, moment, right);
  const isBeginning = join[1] !== undefined || end >= scan.lastWordEnd;
  return second ?? (isBeginning ? beginning(moment, end) : undefined);
}

/** 12/1から3営業日: an amount counted from a stated day (U5). 翌日から and 明日から mean the interview (A9). */
function readCounted(scan: Scan, day: Moment, at: number): Piece | undefined {
  const read = readNumbered(scan, at);
  if (read?.is === 'unread' && read.reason === 'bad-number') return { found: 'bad-number', end: read.end };
  if (read?.is !== 'amount' && read?.is !== 'amounts') return undefined;
  const found = read.is === 'amount' ? amountFound(read) : amountsFound(read);
  const isTheInterview = day.type === 'days-ahead' && day.days <= 1;
  if (isTheInterview) return { found, end: read.end };
  const amount: Amount | ({ type: 'amount-range' } & Pair<Amount>) =
    read.is === 'amount' ? read.amount : { type: 'amount-range', ...read.amounts };
  const rule = read.is === 'amount' ? read.rule : 'A8';
  return { found: { rule, expression: { type: 'counted-from', day, amount } }, end: read.end };
}

/** 12/1の3日後, 12/1の面接から3日: the same in other words. A period's の may mean "within": 来週の3日間. */
function readCountedAfter(scan: Scan, day: Moment, at: number): Piece | undefined {
  const link = matchAt(scan, COUNTING_FROM, at) ?? (isPeriod(day) ? undefined : matchAt(scan, OF_DAY, at));
  return link && readCounted(scan, day, at + link[0].length);
}

function readRight(scan: Scan, left: Moment, at: number): Piece | undefined {
  const read = readMoment(scan, at);
  if (typeof read?.moment === 'string') return { found: read.moment, end: read.end };
  if (read) return joined(scan, { left, right: read.moment }, read.end);
  return isWritten(left) ? readBareRight(scan, left, at) : readWeekdayRight(scan, left, at);
}

function readBareRight(scan: Scan, left: Moment, at: number): Piece | undefined {
  const bare = matchAt(scan, BARE_RIGHT, at);
  const day = readNumber(bare?.[1] ?? bare?.[2] ?? '');
  if (!bare || day === undefined) return readWeekdayRight(scan, left, at);
  const end = at + bare[0].length;
  if (day < 1 || day > 31) return { found: 'no-such-date', end };
  return joined(scan, { left, right: { type: 'day-of-month', day } }, end);
}

/** The mere weekday of 来週(火)〜(木) and 11/25(水)〜(金). English ones are times of their own. */
function readWeekdayRight(scan: Scan, left: Moment, at: number): Piece | undefined {
  const beside = isPeriod(left) ? undefined : matchAt(scan, BESIDE, at);
  if (!beside || beside[4] !== undefined) return undefined;
  return joined(
    scan,
    { left, right: { type: 'weekday', weekday: weekdayBeside(beside) } },
    at + beside[0].length,
  );
}

/** A date in numbers: the only left side that gives a bare right side its month. */
function isWritten({ type }: Moment): boolean {
  return type === 'date' || type === 'day-of-month' || type === 'day-of-named-month';
}

/** 11/25・26, 12月上旬か中旬, 来週水曜か木曜: the second lacks what the first names, and takes it over. */
function readListed(scan: Scan, left: Moment, at: number): Piece | undefined {
  const list = matchAt(scan, LIST, at);
  if (!list) return undefined;
  const right = at + list[0].length;
  if (isWritten(left)) {
    return matchAt(scan, LISTED_DAY, right) && !isAmount(scan, right)
      ? readRight(scan, left, right)
      : undefined;
  }
  const read = readMoment(scan, right);
  if (!read) return left.type === 'weekday-of-week' ? readWeekdayRight(scan, left, right) : undefined;
  if (typeof read.moment === 'string') return undefined;
  const takesOver =
    (left.type === 'weekday-of-week' && read.moment.type === 'weekday') ||
    (left.type.endsWith('month') && read.moment.type === 'part-of-month');
  return takesOver ? joined(scan, { left, right: read.moment }, read.end) : undefined;
}

function isAmount(scan: Scan, at: number): boolean {
  const read = readNumbered(scan, at);
  return read?.is === 'amount' || read?.is === 'amounts';
}

/** Two joined days or periods as one time (M1); of a longer list the first and the last: 11/24、25、26. */
export function joined(scan: Scan, { left, right }: Pair<Moment>, start: number): Piece {
  const { moment, end } = readBeside(scan, right, start);
  return (
    readFurther(scan, left, moment, endOf(scan, REMARKS, end)) ?? {
      found: { rule: 'M1', expression: { type: 'range', left, right: moment } },
      end,
    }
  );
}

/** What goes on behind 11/24〜25: another day that takes over from the first, or an amount counted from there (U5). */
function readFurther(scan: Scan, left: Moment, last: Moment, at: number): Piece | undefined {
  const join = matchAt(scan, JOIN, at);
  if (!join) return readListed(scan, left, at);
  const right = endOf(scan, BEFORE_RIGHT, at + join[0].length);
  return readCounted(scan, last, right) ?? readRight(scan, left, right);
}
