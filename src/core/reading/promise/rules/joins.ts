import type { Expression, Moment } from '../expression';
import { isMoment, isPeriod, isWritten } from '../expression';
import type { Sketch } from '../sketch';
import { A, M, MENTION, NO_TIME, PLAIN, U } from '../sketch';
import type { PromiseRule } from '../promise';
import { lazy } from '../../../base/text/lazy';
import { HEDGE_BEFORE, OR, RECKONING } from '../text/words';

/** 12/4に役員会があり、翌日: the day of an event is what 翌日 counts from. */
const EVENT_NOUN =
  '(?:会議|役員会|委員会|取締役会|選考会|面接|面談|試験|説明会|打ち?合わ?せ|審査会?|締め?切り?)';

const EITHER = `(?:か|${OR})[、,]?`;

const patterns = lazy(() => ({
  weekOf: new RegExp(`(${M}|${U})の?週(?!間|明|目)(?:中|内|のうち|末|半ば|の?前半|の?後半)?`, 'g'),
  afterAmount: new RegExp(`(${A})の?(${M})`, 'g'),
  // 12/4の役員会の翌日, その翌週 (D9).
  following: new RegExp(
    `(${M}|${U}|${MENTION})(?:の(?:${PLAIN}{0,12}?の)?)?(${M})|(${M})(${PLAIN}{0,20}[、,]?その)(${M})|(${M}|${U}|${MENTION})(${NO_TIME}{0,12}?${EVENT_NOUN}${NO_TIME}{1,12}?)(${M})`,
    'g',
  ),
  // 学校には9/18、本人には翌週: after that day, or after today? (D9)
  behindDay: new RegExp(`(${M}|${U})[、,]${PLAIN}{0,8}(${M})`, 'g'),
  ofAnother: new RegExp(`その(${M})`, 'g'),
  // 6/18か19の会議のあと, 早くても6/18か19: what turns the one turns the other (L); of a closure both are.
  either: new RegExp(
    `()(${M})${EITHER}(${M}|${U})(?=${PLAIN}{0,12}?(?:後(?!半|日|ほど)|のち|あと)|以降|以後|から|より|を?(?:過|す)ぎ|は?(?:お?休|不在|出張))`,
    'g',
  ),
  eitherBehind: new RegExp(
    `((?:早くても?|早くとも|早ければ|最短で?|少なくとも|最低でも)[、,]?)(${M})${EITHER}(${M}|${U})`,
    'g',
  ),
  joined: new RegExp(
    `(${M})(?:から|より| ?[〜-] ?|ー| to | through | until )${RECKONING}${HEDGE_BEFORE}(?:の)?(${M}|${U})`,
    'g',
  ),
}));

/** So many times are joined one after another; a longer chain stays apart and is still a range (M3). */
const LONGEST_CHAIN = 4;

/** Makes one time of what belongs together: の週 (D10), 2週間後の金曜 (A11), の翌日 (D9), 〜 (M1). */
export function joinTimes(sketch: Sketch): void {
  const { weekOf, afterAmount, following, ofAnother, behindDay, either, eitherBehind, joined } = patterns();
  const add = (rule: PromiseRule, words: string, expression: Expression): string | undefined =>
    sketch.sign('moment', { words: sketch.wordsOf(words), found: { rule, expression } });
  sketch.rewrite(weekOf, ([words = '', sign = '']) => {
    const day = momentAt(sketch, sign);
    return day && !isPeriod(day) ? add('D10', words, { type: 'week-of', day }) : undefined;
  });
  sketch.rewrite(afterAmount, ([words = '', amount = '', sign = '']) => {
    const expression = afterAmountOf(expressionAt(sketch, amount), momentAt(sketch, sign));
    return expression && add('A11', words, expression);
  });
  sketch.rewrite(following, ([words = '', ...groups]) => {
    const [base = '', next = ''] =
      [
        [groups[0], groups[1]],
        [groups[2], groups[4]],
        [groups[5], groups[7]],
      ].find(([first]) => first !== undefined) ?? [];
    const expression = followingOf(momentAt(sketch, base), momentAt(sketch, next));
    if (expression === undefined) return undefined;
    if (expression !== 'unread') return add('D9', words, expression);
    return sketch.sign('unread', {
      words: sketch.wordsOf(words),
      found: { unread: 'counted-from-other-day' },
    });
  });
  // その翌日 of another sentence (D9).
  sketch.rewrite(ofAnother, ([words = '', sign = '']) => {
    const moment = momentAt(sketch, sign);
    if (!moment || !('follows' in moment)) return undefined;
    return sketch.sign('unread', {
      words: sketch.wordsOf(words),
      found: { unread: 'counted-from-other-day' },
    });
  });
  sketch.rewrite(behindDay, ([words = '', day = '', sign = '']) => {
    const [before, moment] = [expressionAt(sketch, day), momentAt(sketch, sign)];
    if (!before || !isWritten(before) || !moment || !('follows' in moment)) return undefined;
    return sketch.sign('unread', {
      words: sketch.wordsOf(words),
      found: { unread: 'counted-from-other-day' },
    });
  });
  for (let round = 0; round < LONGEST_CHAIN; round += 1) {
    for (const pattern of [either, eitherBehind]) {
      sketch.rewrite(pattern, ([words = '', lead = '', left = '', right = '']) => {
        const [first, last] = [expressionAt(sketch, left), expressionAt(sketch, right)];
        const range = isDays(first) && isDays(last) && rangeOf(first, last);
        const sign = range ? add('M1', words.slice(lead.length), range) : undefined;
        return sign && lead + sign;
      });
    }
    sketch.rewrite(joined, ([words = '', left = '', right = '']) => {
      const range = rangeOf(expressionAt(sketch, left), expressionAt(sketch, right));
      return range && add('M1', words, range);
    });
  }
}

/** A day, or a range of them. */
function isDays(expression: Expression | undefined): boolean {
  if (expression?.type === 'range') return isDays(expression.left) && isDays(expression.right);
  return expression !== undefined && isMoment(expression) && !isPeriod(expression);
}

/** The expression of a sign; `undefined` for what is not read. */
export function expressionAt(sketch: Sketch, sign: string): Expression | undefined {
  const found = sketch.timeAt(sign)?.found;
  return found && 'expression' in found ? found.expression : undefined;
}

/** The day or period of a sign. */
export function momentAt(sketch: Sketch, sign: string): Moment | undefined {
  const expression = expressionAt(sketch, sign);
  return expression && isMoment(expression) ? expression : undefined;
}

/** A11: the weekday on or after the amount's day, or the end of the week or month in which it is. */
function afterAmountOf(amount: Expression | undefined, moment: Moment | undefined): Moment | undefined {
  if (amount?.type !== 'amount' || (amount.unit !== 'week' && amount.unit !== 'month')) return undefined;
  if (moment?.type === 'weekday') return { type: 'weekday-after', amount, weekday: moment.weekday };
  if (moment?.type === 'week' && moment.atEnd) return { type: 'period-after', amount, period: 'week' };
  if (moment?.type === 'part-of-month' && moment.part === 'end')
    return { type: 'period-after', amount, period: 'month' };
  return undefined;
}

/** D9: 翌日 and 翌週 after another stated day; after a week or month without a day they are not read. */
function followingOf(base: Moment | undefined, next: Moment | undefined): Moment | 'unread' | undefined {
  if (!base || !next || !('follows' in next)) return undefined;
  if (isPeriod(base) && !hasLastDay(base)) return 'unread';
  if (next.type === 'week') return { type: 'week-after', base, weeks: next.weeks };
  if (next.type === 'days-ahead') return { type: 'day-after', base, days: next.days };
  return { type: 'day-after', base, businessDays: next.count };
}

/** 月末, 年末: periods that stand for their last day. */
function hasLastDay(period: Moment): boolean {
  return ('part' in period && period.part === 'end') || ('atEnd' in period && period.type === 'this-year');
}

function rangeOf(left: Expression | undefined, right: Expression | undefined): Expression | undefined {
  const first = left?.type === 'range' ? left.left : left;
  const last = right?.type === 'range' ? right.right : right;
  if (!first || !last || !isMoment(first) || !isMoment(last)) return undefined;
  return { type: 'range', left: first, right: last };
}
