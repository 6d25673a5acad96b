import type { Sketch } from '../sketch';
import { M, TIME, U } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { HEDGE_AFTER } from '../text/words';

const patterns = lazy(() => ({
  // 12/1(予定)以降, 面接(12/1)から: a remark hides no word after it.
  remark: new RegExp(
    `(${TIME})[(\\[](?:[^()\\[\\]、。\\d\\ue000-\\uf8ff]|\\d次){0,12}[)\\]](?=以降|以後|から|より|〜|まで)`,
    'g',
  ),
  // 来週木曜(10日), 10日(来週木曜): beside a day a bare 10日 is that day (D5).
  besideDay: new RegExp(`(${M})(\\(?)(${U})(?!${U})`, 'g'),
  dayBeside: new RegExp(`(${U})(\\()(${M})(?=\\))`, 'g'),
  bracket: /[()[\]]/g,
  hedge: new RegExp(`(${TIME})(?:${HEDGE_AFTER}){1,3}`, 'g'),
}));

/** Takes brackets out of a sketch, and the hedges after its times (T5): the rules look at what is left. */
export function tidy(sketch: Sketch): void {
  const { remark, besideDay, dayBeside, bracket, hedge } = patterns();
  sketch.rewrite(besideDay, ([, day = '', open = '', bare = '']) => {
    const decided = decide(sketch, bare, day, open !== '');
    return decided && day + open + decided;
  });
  sketch.rewrite(dayBeside, ([, bare = '', open = '', day = '']) => {
    const decided = decide(sketch, bare, day, true);
    return decided && decided + open + day;
  });
  sketch.text = sketch.text.replace(remark, '$1').replace(bracket, '').replace(hedge, '$1');
}

/** The days beside which a bare 10日 is a date; a week only where brackets join the two. */
const DAYS: ReadonlySet<string> = new Set(['weekday', 'weekday-of-week', 'days-ahead', 'start-of-week']);

function decide(sketch: Sketch, bare: string, day: string, inBrackets: boolean): string | undefined {
  const time = sketch.timeAt(bare);
  const found = sketch.timeAt(day)?.found;
  if (!time || !found || 'unread' in found || 'unread' in time.found) return undefined;
  const { type } = found.expression;
  return DAYS.has(type) || (inBrackets && type === 'week') ? sketch.sign('moment', time) : undefined;
}
