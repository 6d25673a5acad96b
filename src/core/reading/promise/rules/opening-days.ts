import type { Sketch } from '../sketch';
import { B, M, U } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { TELLING } from '../text/words';

/** Which days a closure takes of what its words name. */
export type Reach =
  /** Those days. */
  | 'these'
  /** 12/5まで休み: from the day it was said. */
  | 'from-now'
  /** 年始は6日から: the days before, from the year's end. */
  | 'before'
  /** 1/7より営業開始: likewise, from the day it was said where that is no January. */
  | 'until'
  /** 12/25が仕事納め: the days behind, to the third of January. */
  | 'behind';

/** Takes the time of a sign as a closure, and gives the sign of it. */
export type TakeClosure = (sign: string, words: string, reach?: Reach) => string | undefined;

const D = `(${M}|${U})`;
const LAST = '(?:最終営業日|営業最終日|営業終了日?|最終出社日)';
const OPENING = '(?:(?:通常)?(?:営業|業務)(?:を)?(?:開始|再開)日?|始業日?)';
/** What says that work goes on behind から. */
const WORK = `(?:${OPENING}|(?:通常(?:通り|どおり)?(?:の)?)?(?:営業|業務|稼働)|始業|開始|スタート)`;
const NOT_TELLING = `(?![、,]?(?:順次|随時)?[、,]?(?:ご|お)?${TELLING})`;

const patterns = lazy(() => ({
  // 年始は6日から, 新年は1/7より営業開始.
  newYear: new RegExp(
    `(?:(${B})|新年|年明け|来年|年始)(?:の)?(?:${OPENING}|営業|業務)?(?:は|:|、)?${D}(?:(?:から|より)${NOT_TELLING}(?:の)?${WORK}?|(?:に|が)?${WORK})`,
    'g',
  ),
  // 1/7が仕事始め, 1/7より営業開始, 1/7から営業.
  firstDay: new RegExp(`${D}(?:が|に|から|より)の?(?:(${B})|${WORK})`, 'g'),
  // 仕事始めは1/7.
  firstDayIs: new RegExp(`(?:(${B})|${OPENING})(?:は|:|が)${D}`, 'g'),
  // 年内の営業は28日まで, 年末は25日まで.
  yearEnd: new RegExp(`(${M})(?:の)?(?:営業|業務)?(?:は|:)${D}(?:まで(?!に|の)|で(?:終了|終わり))`, 'g'),
  // 年内最終営業日は12/25.
  lastDayIs: new RegExp(`(?:(${M})の?)?${LAST}(?:は|:|が)${D}`, 'g'),
  // 12/25が仕事納め.
  lastDay: new RegExp(`${D}(?:が|で|に|を)(?:(${M})の?)?(${LAST})?`, 'g'),
  today: new RegExp(`(?:(${M})は)?(?:本日|今日)(?:が|で)(?:(${M})の?)?(${LAST})?`, 'g'),
}));

/**
 * C8: what the company says about its own first and last working days at the turn of the year is a closure, not a time of the promise.
 */
export function takeOpeningDays(sketch: Sketch, take: TakeClosure): void {
  const { newYear, firstDay, firstDayIs, yearEnd, lastDayIs, lastDay, today } = patterns();
  const is = (sign: string | undefined, type: string): boolean => {
    const found = sign === undefined ? undefined : sketch.timeAt(sign)?.found;
    return found !== undefined && 'expression' in found && found.expression.type === type;
  };
  const unlessOther = (sign: string | undefined, type: string): boolean =>
    sign === undefined || is(sign, type);
  sketch.rewrite(newYear, ([words = '', year, day = '']) =>
    unlessOther(year, 'new-year') ? take(day, words, 'before') : undefined,
  );
  sketch.rewrite(firstDay, ([words = '', day = '', start]) =>
    unlessOther(start, 'new-year') ? take(day, words, start === undefined ? 'until' : 'before') : undefined,
  );
  sketch.rewrite(firstDayIs, ([words = '', start, day = '']) =>
    unlessOther(start, 'new-year') ? take(day, words, start === undefined ? 'until' : 'before') : undefined,
  );
  sketch.rewrite(yearEnd, ([words = '', year, day = '']) =>
    is(year, 'this-year') ? take(day, words, 'behind') : undefined,
  );
  sketch.rewrite(lastDayIs, ([words = '', year, day = '']) =>
    unlessOther(year, 'this-year') ? take(day, words, 'behind') : undefined,
  );
  sketch.rewrite(lastDay, ([words = '', day = '', year, last]) =>
    (last !== undefined && unlessOther(year, 'this-year')) ||
    (is(year, 'this-year') && words.endsWith(year ?? ''))
      ? take(day, words, 'behind')
      : undefined,
  );
  sketch.rewrite(today, ([words = '', before, year, last]) => {
    if (last === undefined && !is(year, 'this-year')) return undefined;
    if (!unlessOther(before, 'this-year') || !unlessOther(year, 'this-year')) return undefined;
    const sign = sketch.sign('moment', {
      words: '本日',
      found: { rule: 'D8', expression: { type: 'days-ahead', days: 0 } },
    });
    return sign && take(sign, words, 'behind');
  });
}
