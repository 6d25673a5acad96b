import type { Expression, Moment } from '../expression';
import { isMoment } from '../expression';
import type { Sketch } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { expressionAt } from './joins';

const patterns = lazy(() => ({
  sign: /[\ue400-\ue7ff\ue800-\uebff\uec00-\uefff\uf700-\uf8ff。]/g,
  // The right side of 〜 is read from the left (M1).
  joined: /[\ue400-\ue7ff](?:から|より|〜|-|ー)$/,
  listed: /([\ue400-\ue7ff])(?:か|または|又は|もしくは|あるいは|・|、|,| or |, )$/,
  // A verb, ので, ため: what follows is another matter, and comes after it.
  verb: /[しりいきみちびえれっ][、,]|[てで](?![はも])[、,]?|ので|ため|(?:ます|です|した|なる|ある|する)(?:が|けど|し)?[、,]?/,
}));

/** 年明け15日 is the 15th of January. */
const newYear: Moment = { type: 'month', month: 1, part: 'whole' };

/**
 * D7: in one sentence a bare weekday after a week belongs to that week, and a bare day or part of a month after a month to that
 * month. Behind a verb it comes after the moment named before.
 */
export function carryWeeksAndMonths(sketch: Sketch): void {
  const { sign, verb, joined, listed } = patterns();
  let week: Moment | undefined;
  let month: Moment | undefined;
  let weekEnd = 0;
  for (const match of sketch.text.matchAll(sign)) {
    if (match[0] === '。') {
      week = month = undefined;
      continue;
    }
    const expression = expressionAt(sketch, match[0]);
    if (!expression) continue;
    const isRightSide = joined.test(sketch.text.slice(0, match.index));
    const between = sketch.text.slice(weekEnd, match.index);
    const named: Named = verb.test(between) ? { behind: week, month } : { week, month };
    const left = listed.exec(sketch.text.slice(0, match.index))?.[1];
    const carried = isRightSide
      ? expression
      : carriedOf(expression, { ...named, left: left && expressionAt(sketch, left) });
    if (carried !== expression) sketch.retell(match[0], carried);
    const last = expression.type === 'new-year' ? newYear : lastMoment(carried);
    if (last && namesWeek(last)) {
      week = last;
      weekEnd = match.index + 1;
    }
    if (last && namesMonth(last)) month = last;
  }
}

interface Named {
  /** What this one is joined to by か or ・. */
  readonly left?: Expression | undefined | '';
  /** The week named before. */
  readonly week?: Moment | undefined;
  /** The same with a verb between. */
  readonly behind?: Moment | undefined;
  readonly month?: Moment | undefined;
}

function carriedOf(expression: Expression, named: Named): Expression {
  if (expression.type === 'range') {
    const left = carriedOf(expression.left, named);
    return left === expression.left ? expression : { ...expression, left: left as Moment };
  }
  if (expression.type === 'weekday' && !expression.after) {
    const left = named.left && lastMoment(named.left);
    return left && 'weekday' in left ? { ...expression, from: left } : carriedWeekday(expression, named);
  }
  if (expression.type === 'week' && expression.bare) return carriedWeek(expression, named);
  const left = named.left && lastMoment(named.left);
  if (expression.type === 'part-of-month' && left && isMoment(left) && !named.month)
    return { ...expression, from: left };
  if (!named.month) return expression;
  if (expression.type === 'day-of-month') return { ...expression, notBefore: named.month };
  return expression.type === 'part-of-month' ? partOf(named.month, expression) : expression;
}

/** 週末 behind 来週 is that week's; after a verb, too: it is not before it. */
function carriedWeek(expression: Moment & { type: 'week' }, { week, behind }: Named): Moment {
  const before = week ?? behind;
  return before && 'weeks' in before ? { ...expression, weeks: before.weeks } : expression;
}

function carriedWeekday(expression: Moment & { type: 'weekday' }, { week, behind }: Named): Moment {
  if (behind) return { ...expression, after: behind };
  if (week?.type === 'week-after' || week?.type === 'week-of' || week?.type === 'period-after')
    return { ...expression, after: week };
  if (!week || !('weeks' in week)) return expression;
  const { saidWeekday } = expression;
  return {
    type: 'weekday-of-week',
    weeks: week.weeks,
    weekday: expression.weekday,
    carried: true,
    ...(saidWeekday !== undefined && { saidWeekday }),
  };
}

/** 中旬 behind 12月上旬 is that of December. */
function partOf(month: Moment, { part }: Moment & { type: 'part-of-month' }): Moment {
  if (month.type === 'named-month') return { ...month, part };
  if (month.type === 'month') return { ...month, part };
  if (month.type === 'day-of-named-month') return { type: 'named-month', months: month.months, part };
  if (month.type === 'date')
    return { type: 'month', month: month.month, part, ...(month.year && { year: month.year }) };
  return { type: 'part-of-month', part };
}

/** Not 週末, which names no other day's week (D7). */
function namesWeek(moment: Moment): boolean {
  if (moment.type === 'week') return !moment.bare;
  return (
    moment.type === 'start-of-week' ||
    moment.type === 'weekday-of-week' ||
    moment.type === 'week-of' ||
    moment.type === 'week-after' ||
    moment.type === 'period-after'
  );
}

function namesMonth(moment: Moment): boolean {
  return (
    moment.type === 'named-month' ||
    moment.type === 'month' ||
    moment.type === 'date' ||
    moment.type === 'day-of-named-month'
  );
}

function lastMoment(expression: Expression): Moment | undefined {
  if (expression.type === 'range') return expression.right;
  return expression.type === 'from' && expression.start.type !== 'amount'
    ? expression.start
    : (expression as Moment);
}
