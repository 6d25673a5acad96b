import type { Sketch } from '../sketch';
import { TIME } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { HEDGE_AFTER } from '../text/words';

const patterns = lazy(() => ({
  // 12/1(予定)以降, 面接(12/1)から: a remark hides no word behind it.
  remark: new RegExp(
    `(${TIME})[(\\[](?:[^()\\[\\]、。\\d\\ue000-\\uf8ff]|\\d次){0,12}[)\\]](?=以降|以後|から|より|〜|まで)`,
    'g',
  ),
  bracket: /[()[\]]/g,
  hedge: new RegExp(`(${TIME})(?:${HEDGE_AFTER}){1,3}`, 'g'),
}));

/** Takes brackets out of a sketch, and the hedges behind its times (T5): the rules look at what is left. */
export function tidy(sketch: Sketch): void {
  const { remark, bracket, hedge } = patterns();
  sketch.text = sketch.text.replace(remark, '$1').replace(bracket, '').replace(hedge, '$1');
}
