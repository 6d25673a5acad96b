import type { Weekday } from '../../base/calendar/epoch-day';
import type { Moment } from './expression';
import { isPeriod } from './expression';
import type { Scan } from './scan';
import { matchAt } from './scan';
import { sticky, TIME_OF_DAY, weekdayNamed } from './vocabulary';

/** A weekday beside a date, with or without brackets, also 「(月・祝)」 (D5). */
export const BESIDE = sticky(
  '[(\\[](?:祝[・、,]?)?([月火水木金土日])(?:曜日?)?(?:[・、,]?祝日?)?[)\\]]' +
    '|([月火水木金土日])曜日?' +
    '|([月火水木金土])(?=まで|に|頃|ごろ|以降|以後|から|より|〜|$)' +
    '|\\(?((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\.?\\)?',
);
const TIME_BESIDE = sticky(`[ の]?(?:${TIME_OF_DAY})(?:頃|ごろ)?`);
/** D5 and T4: the weekday written beside a date, and a time of day. */
export function readBeside(scan: Scan, moment: Moment, start: number): { moment: Moment; end: number } {
  let end = start;
  let said = moment;
  if (!isPeriod(moment) && moment.type !== 'weekday' && moment.type !== 'weekday-of-week') {
    const beside = matchAt(scan, BESIDE, end);
    if (beside) {
      end += beside[0].length;
      said = { ...moment, saidWeekday: weekdayBeside(beside) };
    }
  }
  return { moment: said, end: end + (matchAt(scan, TIME_BESIDE, end)?.[0].length ?? 0) };
}

/** The weekday of a match of `BESIDE`. */
export function weekdayBeside([, bracketed, whole, short, english]: RegExpExecArray): Weekday {
  return weekdayNamed(bracketed ?? whole ?? short ?? english ?? '');
}
