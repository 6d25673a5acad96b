import type { Expression, Moment } from '../expression';
import type { Sketch, Time } from '../sketch';
import { A, B, C, M, MENTION, PLAIN, U } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { TELLING } from '../text/words';
import { momentAt } from './joins';
import { takeOpeningDays, type Reach, type TakeClosure } from './opening-days';

/** Days on which the company says it is closed, or whoever decides is away (C8). */
export interface NamedClosure {
  readonly expression: Moment | (Expression & { readonly type: 'range' });
  readonly reach: Reach;
  readonly words: string;
  /** The words that name it, without its dates: they are known words (O5). */
  readonly known: readonly string[];
}

const AWAY = '(?:休業(?:期間|日)?|お?休み|休暇|不在|出張|社員旅行)(?!先)';
/** A 連休 is closed only up to a day that is named with it: 5/10まで連休. */
const RUN = `(?:${AWAY}|(?:大型)?連休(?!明け|中|前|の))`;
const BETWEEN =
  '(?:まで|の?ため|の|は|が|を|より|から|期間中?|年末年始|[夏冬][季期]?|お?盆|弊社|当社|全社|会社|一斉|、|,|:|※|担当者?|社長|gw|ゴールデンウィーク|連休|正月|臨時|全社研修で|研修で|創立記念日で|全館|も)';
/** Who is away until then comes back and tells: that is no closure but "after it" (L4). */
const AFTERWARDS = `(?!${PLAIN}{0,12}[、,]?${PLAIN}{0,6}(?:戻り次第|戻って|戻った|その後|そのあと|それから|それ以降|帰社|終わって|終わり次第|あとに|後に))`;

const patterns = lazy(() => ({
  moment: new RegExp(M, 'g'),
  // 12/26〜1/5を除く.
  excluded: new RegExp(`(${M}|${U})(?:の(?:間|期間)は?)?[をは]?(?:除[くきい](?:て|た|ます)?|除外)`, 'g'),
  // 正月休みは1/8まで, お盆休みを長めに取っていて21日まで.
  until: new RegExp(
    `(${RUN})((?:は|が|を|:|、){0,2}${PLAIN}{0,10}?)(${M}|${U})まで(?!に|の|[はも]?${TELLING}|お?待)`,
    'g',
  ),
  // 10日、11日は休み, 月曜と火曜は休み.
  listed: new RegExp(
    `(${M}|${U}|${MENTION})(?:[、,・と]|及び|および)(${M}|${U}|${MENTION})(?=も?${BETWEEN}{0,5}${AWAY})`,
    'g',
  ),
  before: new RegExp(`(${M}|${U}|${MENTION})(まで)?(${BETWEEN}{0,5})(${RUN})(?!明け前)${AFTERWARDS}`, 'g'),
  // A holiday with its dates: 8/8〜8/16の夏季休業明け.
  beforeHoliday: new RegExp(`(${M}|${U})(?:の|は|が)?(${B})`, 'g'),
  behind: new RegExp(
    `((?:${A}|${C})${BETWEEN}{0,5})?(${AWAY})((?:は|が|の|期間中?|中|:|、|※){0,3})(${M}|${U})(?!${PLAIN}{0,4}${AWAY}|に|までに|頃|ごろ|以降|より|連絡|ご連絡)`,
    'g',
  ),
  // closed from Dec 26 to Jan 5, closed until Jan 5.
  english: new RegExp(
    `\\b(?:is |are |be |'re )?closed ?(?:from |on |between |for |(until |through |till ))?(?:the )?(${M})(?! ?(?:[-〜&,]|and) ?(?:${M}|\\d))`,
    'g',
  ),
  // A week that is named in passing: 来週は出張のため.
  counted: new RegExp(
    `(${C})${PLAIN}{0,6}(?:明け|の?後|のあと|あと|終了後|以降|から)?${PLAIN}{0,4}(${A})`,
    'g',
  ),
  // 休業明け in another sentence than the closure.
  afterIt: /(?:休業|休暇)(?:期間)?(?:が?明け(?:てから|て|たら)?|終了後)/g,
  after: new RegExp(
    `(${C})${PLAIN}{0,8}?(?:が?明け(?:て(?:から)?|た?ら|早々)?|の?後(?!半|日|ほど)|の?あと|終了後|以降|が?終わ(?:って|り次第|ったら))(?:から)?|(${C})${PLAIN}{0,8}[、。]?(?:それ以降|その後|そのあと)`,
    'g',
  ),
}));

/**
 * Takes the closures that the phrase names out of the sketch (C8): their days count as closed and are no time of the
 * promise. What is counted from one, or comes after one, becomes a time of its own (S3, U5).
 */
export function takeClosures(sketch: Sketch): { closures: NamedClosure[]; excludes: boolean } {
  const closures: NamedClosure[] = [];
  const { excluded, until, before, behind, beforeHoliday, english } = patterns();
  const take: TakeClosure = (sign, words, reach = 'these') => {
    const time = sketch.timeAt(sign);
    const expression = closureOf(time);
    const closure = time && expression && sketch.sign('closure', time);
    if (!closure) return undefined;
    closures.push({
      expression,
      reach,
      words: sketch.wordsOf(words),
      known: words.split(/[\ue000-\uf8ff]/),
    });
    indexes.set(closure, closures.length - 1);
    return closure;
  };
  const indexes = new Map<string, number>();
  joinLists(sketch);
  takeOpeningDays(sketch, take);
  sketch.rewrite(until, ([words = '', away = '', between = '', sign = '']) => {
    const closure = isOneDay(sketch.timeAt(sign)) ? take(sign, words, 'from-now') : undefined;
    return closure && away + between + closure;
  });
  sketch.rewrite(excluded, ([words = '', sign = '']) => take(sign, words));
  const excludes = closures.length > 0;
  sketch.rewrite(before, ([words = '', sign = '', until, between = '', away = '']) => {
    const isUntil = (until !== undefined || between.startsWith('まで')) && isOneDay(sketch.timeAt(sign));
    const closure = take(sign, words, isUntil ? 'from-now' : 'these');
    return closure && closure + between + away;
  });
  sketch.rewrite(behind, ([words = '', dated, away = '', between = '', sign = '']) => {
    // 明後日は不在、15日に: it has its day already.
    if (dated !== undefined && between.includes('、')) return undefined;
    const closure = take(sign, words);
    return closure && (dated ?? '') + away + between + closure;
  });
  sketch.rewrite(beforeHoliday, ([words = '', sign = '', holiday = '']) => {
    if (!isAfterHoliday(sketch.timeAt(holiday)) || isOneDay(sketch.timeAt(sign))) return undefined;
    const closure = take(sign, words);
    return closure && `${closure}明け`;
  });
  sketch.rewrite(english, ([words = '', until, sign = '']) => {
    const isUntil = until !== undefined && isOneDay(sketch.timeAt(sign));
    return take(sign, words, isUntil ? 'from-now' : 'these');
  });
  takeTimesAfter(sketch, indexes, closures);
  leanOnClosedDays(sketch, closures);
  return { closures, excludes };
}

/** What is counted from a closure, or comes after it (U5, S3); `indexes` tells which closure a sign stands for. */
function takeTimesAfter(
  sketch: Sketch,
  indexes: ReadonlyMap<string, number>,
  closures: readonly NamedClosure[],
): void {
  const { counted, after, afterIt } = patterns();
  sketch.rewrite(counted, ([words = '', closure = '', amount = '']) => {
    const time = sketch.timeAt(amount);
    const index = indexes.get(closure);
    if (index === undefined || !time || 'unread' in time.found) return undefined;
    if (!/明け|後|あと|以降|から/.test(words)) return undefined;
    const { expression } = time.found;
    if (expression.type !== 'amount' && expression.type !== 'amount-range') return undefined;
    return sketch.sign('amount', {
      words: sketch.wordsOf(words),
      found: { rule: 'C8', expression: { type: 'counted-from-closure', index, amount: expression } },
    });
  });
  sketch.rewrite(after, ([words = '', direct, before]) => {
    const index = indexes.get(direct ?? before ?? '');
    if (index === undefined) return undefined;
    return sketch.sign('beginning', {
      words: sketch.wordsOf(words),
      found: { rule: 'S3', expression: { type: 'after-closure', index } },
    });
  });
  const [only] = closures.length === 1 ? [...indexes] : [];
  if (only && /休業|休暇|休み/.test(closures[0]?.words ?? ''))
    sketch.rewrite(afterIt, ([words = '']) =>
      sketch.sign('beginning', {
        words: sketch.wordsOf(words),
        found: { rule: 'S3', expression: { type: 'after-closure', index: only[1] } },
      }),
    );
}

/** 来週金曜は休みなので木曜までに is the day before it, of the same week (D7). */
function leanOnClosedDays(sketch: Sketch, closures: readonly NamedClosure[]): void {
  for (const [sign] of sketch.text.matchAll(patterns().moment)) {
    const expression = momentAt(sketch, sign);
    if (expression?.type !== 'weekday') continue;
    const { weekday, after } = expression;
    const isDayBefore = after?.type === 'weekday-of-week' && after.weekday === weekday + 1;
    if (!isDayBefore || !closures.some((closure) => closure.expression === after)) continue;
    sketch.retell(sign, { type: 'weekday-of-week', weeks: after.weeks, weekday, carried: true });
  }
}

/** 7日と8日も休業: both days are closed. */
function joinLists(sketch: Sketch): void {
  sketch.rewrite(patterns().listed, ([words = '', left = '', right = '']) => {
    const [first, last] = [closureOf(sketch.timeAt(left)), closureOf(sketch.timeAt(right))];
    if (!first || !last || first.type === 'range' || last.type === 'range') return undefined;
    return sketch.sign('moment', {
      words: sketch.wordsOf(words),
      found: { rule: 'C8', expression: { type: 'range', left: first, right: last } },
    });
  });
}

function closureOf(time: Time | undefined): NamedClosure['expression'] | undefined {
  if (!time || 'unread' in time.found) return undefined;
  const { expression } = time.found;
  if (expression.type === 'range') return expression;
  return expression.type in NO_MOMENT ? undefined : (expression as Moment);
}

/** What can be in a sign of a day or period and is none. */
const NO_MOMENT: Readonly<Record<string, true>> = {
  from: true,
  'counted-from': true,
  amount: true,
  'amount-range': true,
};

function isOneDay(time: Time | undefined): boolean {
  return time !== undefined && 'expression' in time.found && time.found.expression.type !== 'range';
}

function isAfterHoliday(time: Time | undefined): boolean {
  return time !== undefined && 'expression' in time.found && time.found.expression.type === 'after-holiday';
}
