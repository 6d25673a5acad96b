import type { Sketch } from '../sketch';
import { M, MENTION, PLAIN, U } from '../sketch';
import { lazy } from '../../../base/text/lazy';

/** What a day may be the day of, other than the reply (M2). */
const EVENTS =
  '(?:面接|面談|選考|試験|説明会|入社|研修|勤務|旅行|出張|会議|役員会|委員会|取締役会|懇親会|内定式|インターン|セミナー|グループワーク|テスト)';
const ROUND = `${PLAIN}{0,6}?`;
/** Behind these words the event is where a count or the reply starts (L4, U5). */
const NO_START = '(?!官|が?終|が?完了|の?後|のあと|あと|後|から|より|の?翌|を経|を踏|次第|当日)';

const patterns = lazy(() => ({
  interview: new RegExp(`(${M}|${U})の${ROUND}(?:面接|選考|試験|面談)${NO_START}`, 'g'),
  eventOn: new RegExp(`${EVENTS}[がは](${M}|${U})に(?:あ[るりっ]|予定|開|行|実施)`, 'g'),
  mention: new RegExp(`(${MENTION})の?${ROUND}(?:面接|選考|試験|面談)(?!官)`, 'g'),
  event: new RegExp(`(${M}|${U})(?:に|の|は)${ROUND}${EVENTS}(?:が|を|で(?!き))`, 'g'),
}));

/** The signs of days that name an interview or another event (M2): they go where another time is left. */
export function eventDays(sketch: Sketch): ReadonlySet<string> {
  const { interview, mention, event, eventOn } = patterns();
  const signs = [interview, mention, event, eventOn].flatMap((pattern) =>
    [...sketch.text.matchAll(pattern)].map(([, sign = '']) => sign),
  );
  return new Set(signs);
}
