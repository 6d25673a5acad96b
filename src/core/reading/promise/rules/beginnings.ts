import type { Sketch } from '../sketch';
import { A, M, U } from '../sketch';
import type { Amount, Expression, Moment } from '../expression';
import { isMoment } from '../expression';
import { lazy } from '../../../base/text/lazy';
import { HEDGE_AFTER } from '../text/words';
import { expressionAt } from './joins';

const ENDING = `(?:${HEDGE_AFTER}|です|でございます|[^\\p{L}\\p{N}〜\\ue000-\\uf8ff]){0,8}(?=$|。)`;

const patterns = lazy(() => ({
  from: new RegExp(`(${M}|${U})(?:[、,]?(?:以降|以後)|から|より(?!も?(?:前|先|早|後|あと|遅)))`, 'g'),
  // 1週間後から順次 starts then; an amount counted from it would be another sign.
  fromAmount: new RegExp(`(${A})(?:から|より(?!も?(?:前|先|早|後|あと|遅)))(?!${A})`, 'g'),
  // 〜 at the very end, or in front of 順次.
  openWave: new RegExp(`(${M})〜(?=順次|${ENDING})`, 'gu'),
  english: new RegExp(
    `(?:\\b(?:from|after|starting|beginning|since|past|following)(?: on)?(?: or after)?(?: the)? ?)(${M})`,
    'g',
  ),
  englishOnOrAfter: new RegExp(`\\bon or after ?(${M})`, 'g'),
  orLater: new RegExp(`(${M}),? ?(?:or later|onwards?|and after|and later)\\b`, 'g'),
}));

/** S1: a day or period with 以降, から, より or 〜 and nothing joined to it is only a beginning. */
export function readBeginnings(sketch: Sketch): void {
  const { from, fromAmount, openWave, english, englishOnOrAfter, orLater } = patterns();
  for (const pattern of [from, fromAmount, openWave, englishOnOrAfter, english, orLater]) {
    sketch.rewrite(pattern, ([words = '', sign = '']) => {
      const expression = expressionAt(sketch, sign);
      // "from Nov 25 to Nov 27" has its end.
      if (expression?.type === 'range' && /^(?:from|starting|beginning)/.test(words)) return undefined;
      const start = startOf(expression);
      if (!start) return undefined;
      return sketch.sign('beginning', {
        words: sketch.wordsOf(words),
        found: { rule: 'S1', expression: { type: 'from', start } },
      });
    });
  }
}

/** Of 11/25〜27以降 the last day, of two amounts the first: where nothing is said to come before. */
function startOf(expression: Expression | undefined): Moment | Amount | undefined {
  if (expression?.type === 'range') return expression.right;
  if (expression?.type === 'amount-range') return expression.left;
  return expression?.type === 'amount' || (expression && isMoment(expression)) ? expression : undefined;
}
