import type { Expression, Moment } from '../expression';
import type { UnreadReason } from '../promise';
import { isAmount } from '../expression';
import type { Sketch, Time } from '../sketch';
import { A, B, M, MENTION, NO_TIME, PLAIN, TIME, U } from '../sketch';
import { withoutMatches } from '../../../base/text/without-matches';
import { lazy } from '../../../base/text/lazy';
import { HEDGE_BEFORE, RECKONING } from '../text/words';
import { expressionAt, momentAt } from './joins';

const OTHERS =
  '(?:全員|全て|すべて|全候補者?|候補者|全応募者|皆様|皆さん|皆さま|みなさん|残り|ほか|他|最後|全日程|(?:もう|あと)[\\d一二三四五六七八九十]{1,3}[名人]|各|次回|次|別|[来翌]週|来月|複数)';
/** The 次 of 三次 is not the next: as the first alternative of a pattern this passes over it. */
const NUMBERED_ROUND = '[一二三四五\\d]次(?!回)';
const ITS_EVENT = '(?:面接|面談|選考(?!会)|試験|日程|応募者?|候補者|方)';
/** Events whose day the note does not hold (U8). */
const EVENT = `(?:全日程|(?:応募|募集|エントリー|受付|申込み?|提出)?(?:の|期間の?)?(?:締め?切り?日?|〆切り?|期限)|(?:応募|募集|受付|エントリー|申込み?)(?:期間)?(?:の)?(?:終了|完了|期間)|${OTHERS}(?:の${PLAIN}{0,8}?|${PLAIN}{0,4}?)?${ITS_EVENT}|(?:選考|面接)(?:期間|会議?|日程)|委員会|役員会議?|取締役会|経営会議|会議(?!室)|内定式|最終選考|説明会|社長面接|懇親会|インターン)`;
const AFTER =
  '(?:の?期間)?(?:が|を|は)?(?:全て|すべて|全部)?(?:終了|開催|実施|完了|終え|済ませ)?(?:日|時)?(?:後(?!半|日|ほど)|の後|のあと|あと|が?終わ(?:った|って|り|る|れば)|し(?:た後|てから|次第|ましたら|たら)|てから|から|より|次第|明け|を?待って|を経て|以降)';

const OWN_START = '(?:本日|今日|当日|面接|選考|試験|受験|応募|書類|面談|エントリー)';

const patterns = lazy(() => {
  const gap = `${NO_TIME}{0,15}?`;
  return {
    afterEvent: new RegExp(`${NUMBERED_ROUND}|(${EVENT})${AFTER}${gap}(${A}|${B})`, 'g'),
    followingEvent: new RegExp(
      `${NUMBERED_ROUND}|(${EVENT}(?:の?(?:期間)?が?(?:終了|開催|実施|完了|終わった)?(?:日|した)?の?|${AFTER}[、,]?))(${M})`,
      'g',
    ),
    // 面接してから, 応募頂いてから: the own start (A9), which the rest of the rules need not see.
    ownStart: new RegExp(
      `ご?${OWN_START}${PLAIN}{0,5}?(?:てから|でから|て(?=[、,]?[\\ue000-\\ue3ff])|終了後)${RECKONING}`,
      'g',
    ),
    // 11/25の面接してから counts from that day.
    dayBefore: new RegExp(`(?:${M}|${U})(?:の${PLAIN}{0,6})?$`),
    fromDay: new RegExp(
      `(${M}|${U}|${MENTION})(?:(?:の${PLAIN}{0,10}?|[\\p{Script=Han}]{0,8}?)(?:後の?|のあと|あと|から|より|以降|以後|を経て|終了後)(?:に|は|、|順次|ご?連絡)*${RECKONING}${HEDGE_BEFORE}|を?(?:起算日?|起点|基準日?|初日|含[めむみん])(?:として|とし|に|で|て)?[、,]?${HEDGE_BEFORE}|の|[〜ー-]${HEDGE_BEFORE}|${PLAIN}{0,12}[、,]?(?:その後|そのあと|それから|それ以降|その上で|終わって(?:から)?|終わったら|終わり次第|[てで]から)(?:に|は|、|,)?${HEDGE_BEFORE})(${A}|${B})`,
      'gu',
    ),
    // 3営業日以内(12/4の面接から).
    backFrom: new RegExp(
      `(${A})[、,]?${PLAIN}{0,3}(${M}|${U}|${MENTION})の?${PLAIN}{0,8}?(?:面接|面談|選考|試験|受験|会議|役員会)(?:日|当日|終了|の?翌日)?(?:から|より|後|のあと)`,
      'g',
    ),
    afterBeginning: new RegExp(`(${B})(${NO_TIME}{0,20}?)(${A}|${B})`, 'g'),
    afterFrom: new RegExp(`(${M})(?:以降|以後|から|より(?![前先早]))${NO_TIME}{0,15}?(${A}|${B})`, 'g'),
    // 来週の面接後に: the day of that event is not said.
    afterMention: new RegExp(
      `(${MENTION})の${PLAIN}{0,8}?(?:面接|面談|選考会?|試験|会議|役員会|委員会|説明会)(?:終了|実施|開催)?(?:の)?(?:後(?!半|日|ほど)|あと|のち)(?!${NO_TIME}*${TIME})`,
      'g',
    ),
    weekdayAfterHoliday: new RegExp(`(${B})の(${M})`, 'g'),
    fromThat: new RegExp(`(?:その|それ(?:から)?の?)(${A})`, 'g'),
    englishAfterEvent:
      /(?:after|once|following) (?:the deadline|all|every|the (?:last|other|remaining|final))[^.。\ue000-\uf3ff]{0,40}?([\ue000-\ue3ff])/g,
  };
});

/** その1週間後: from a day of another clause or sentence (U5), also where that sentence goes. */
export function leaveCountsFromThat(sketch: Sketch): void {
  sketch.rewrite(patterns().fromThat, ([words = '']) =>
    sketch.sign('unread', { words: sketch.wordsOf(words), found: { unread: 'counted-from-other-day' } }),
  );
}

/**
 * What an amount counts from (A9, U5, U8, S2): the interview is left out, another stated day and someone else's event make it
 * unread. `hasClosure`: beside a closure the named day is day 0 (C8).
 */
export function settleCounting(sketch: Sketch, hasClosure: boolean): void {
  const { afterEvent, followingEvent, ownStart, dayBefore, fromDay, backFrom, afterBeginning, afterFrom } =
    patterns();
  const { weekdayAfterHoliday, englishAfterEvent, afterMention } = patterns();
  const event = (words: string): string | undefined => unreadSign(sketch, words, 'counted-from-event');
  sketch.rewrite(afterEvent, ([words = '', , sign = '']) =>
    stands(sketch, words) || !isCount(expressionAt(sketch, sign)) ? undefined : event(words),
  );
  sketch.rewrite(followingEvent, ([words = '', , sign = '']) => {
    const moment = momentAt(sketch, sign);
    return moment && 'follows' in moment && !stands(sketch, words) ? event(words) : undefined;
  });
  sketch.rewrite(afterMention, ([words = '']) => event(words));
  sketch.rewrite(englishAfterEvent, ([words = '']) => event(words));
  sketch.text = withoutMatches(sketch.text, ownStart, { before: dayBefore, reach: 8 });
  sketch.rewrite(weekdayAfterHoliday, ([words = '', , sign = '']) =>
    momentAt(sketch, sign)?.type === 'weekday' ? unreadSign(sketch, words, 'unread-word') : undefined,
  );
  sketch.rewrite(afterBeginning, ([words = '', beginning = '', between = '', amount = '']) => {
    const from = expressionAt(sketch, beginning);
    const counted = expressionAt(sketch, amount);
    if (!from || !counted || !isCount(counted)) return undefined;
    if (!isAmount(counted)) return from.type === 'from' ? undefined : event(words);
    if (from.type === 'after-holiday') return event(words);
    if (from.type === 'after-closure')
      return counting(sketch, words, { type: 'counted-from-closure', index: from.index, amount: counted });
    if (from.type !== 'new-year') return undefined;
    if (from.afterHolidays) return event(words);
    return /または|又は|もしくは|あるいは|か$/.test(between)
      ? undefined
      : counting(sketch, words, { type: 'counted-from-new-year', amount: counted });
  });
  const countFrom = (words: string, sign: string, amount: string): string | undefined =>
    countedFrom(sketch, words, [sign, amount], hasClosure);
  sketch.rewrite(fromDay, ([words = '', sign = '', amount = '']) => countFrom(words, sign, amount));
  sketch.rewrite(backFrom, ([words = '', amount = '', sign = '']) => countFrom(words, sign, amount));
  sketch.rewrite(afterFrom, ([words = '', sign = '', amount = '']) => countFrom(words, sign, amount));
}

function unreadSign(sketch: Sketch, words: string, reason: UnreadReason): string | undefined {
  return sketch.sign('unread', { words: sketch.wordsOf(words), found: { unread: reason } });
}

function counting(sketch: Sketch, words: string, expression: Expression): string | undefined {
  return sketch.sign('amount', { words: sketch.wordsOf(words), found: { rule: 'S2', expression } });
}

/** Only an amount counts from somewhere; 以上 is one, too. */
function isCount(expression: Expression | undefined): boolean {
  if (!expression) return false;
  return isAmount(expression) || (expression.type === 'from' && expression.start.type === 'amount');
}

/** Whether a stated day is directly before an event: it is its day (D9, L4). */
function stands(sketch: Sketch, words: string): boolean {
  const at = sketch.text.indexOf(words);
  return /[\ue400-\ue7ff\uec00-\uefff]の?$/.test(sketch.text.slice(Math.max(0, at - 2), at));
}

function countedFrom(
  sketch: Sketch,
  words: string,
  [sign, amountSign]: readonly [string, string],
  hasClosure: boolean,
): string | undefined {
  const time: Time | undefined = sketch.timeAt(amountSign);
  const day = fromOf(expressionAt(sketch, sign));
  const amount = expressionAt(sketch, amountSign);
  if (!time || !day || !amount || !isCount(amount)) return undefined;
  if (day.type === 'days-ahead' && day.days <= 1) return amountSign;
  if (!isAmount(amount)) return unreadSign(sketch, words, 'counted-from-other-day');
  const expression: Expression = hasClosure
    ? { type: 'counted-from-day', day, amount: amount }
    : { type: 'counted-from', day, amount: amount };
  const rule = 'rule' in time.found ? time.found.rule : 'A1';
  return sketch.sign('amount', { words: sketch.wordsOf(words), found: { rule, expression } });
}

/** The day that a moment or a range of them ends on. */
function fromOf(expression: Expression | undefined): Moment | undefined {
  if (expression?.type === 'range') return expression.right;
  return expression && 'type' in expression && !isAmount(expression) ? (expression as Moment) : undefined;
}
