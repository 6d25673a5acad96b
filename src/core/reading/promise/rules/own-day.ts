import type { Sketch } from '../sketch';
import { A, B, M, MENTION, PLAIN, TIME, U } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { momentAt } from './joins';
import { OR, OUTCOME, TELLING, TELLING_ENGLISH } from '../text/words';
import { ownStarts } from './vocabulary';

/** What a day may be the day of, other than the reply (M2). */
const EVENTS =
  '(?:面接|面談|選考|試験|説明会|入社|研修|勤務|旅行|出張|会議|役員会|委員会|取締役会|懇親会|内定式|インターン|セミナー|グループワーク|テスト)';
const ROUND = `${PLAIN}{0,6}?`;
/** An event without more beside its day: 二次面接は12/4で、12/4に最終面接、. */
const WHICH =
  '(?:[一二三四五\\d]次|最終|web|オンライン|対面|個人|グループ|集団|役員|社長|人事|筆記|適性|書類|次の?|次回の?)?';
const TELLS = `(?:${TELLING}|${OUTCOME})`;
/** Behind these words the event is where a count or the reply starts (L4, U5). */
const NO_START = '(?!官|が?終|が?完了|の?後|のあと|あと|後|から|より|の?翌|を経|を踏|次第|当日)';

const patterns = lazy(() => ({
  part: /[、,;:→。]/,
  day: new RegExp(TIME, 'g'),
  tells: new RegExp(`${TELLS}|${TELLING_ENGLISH}|decision|outcome|result`),
  aboutEvent: /面接|面談|選考|試験|説明会|検査|応募|募集|エントリー|インターン|次回|セミナー|interview/,
  // 12/10まで検討し、結果は…; 金曜は予定があるので、結果は…: the day is that of something else.
  goesOn: /まで(?:は|の)?(?:社内で|慎重に)?(?:検討|審査|協議|調整)/,
  // 12/26まで選考中ですので連絡をお待ちください: by then, or after it?
  busyUntil: new RegExp(
    `(?:${M}|${U})まで(?:は|の)?${PLAIN}{0,8}?(?:面接|選考|審査|募集|応募|受付|検討|協議)(?:を)?${PLAIN}{0,4}?(?:期間(?!内|中に)|中(?!に)|行[っいう]|実施|続[けい]|受け付け)`,
    'g',
  ),
  // 今週か来週の会議で: the later one is not a time of its own.
  orMention: new RegExp(`(?:${TIME})(?:か|${OR}|や|から|〜)(?=${MENTION}|${B})`, 'g'),
  reason: /(?:ので|ため|から)$/,
  ownStart: new RegExp(ownStarts, 'g'),
  // 面接の翌日: counted from the note's own interview (A9).
  dayBehind: new RegExp(
    `^(?:(?:結果|合否|連絡)は)?(?:今回の|本日の|今日の)?(?:面接|選考|試験)(?:日|当日)?の?(${M}|${A})`,
  ),
  interview: new RegExp(`(${M}|${U})の${ROUND}(?:面接|選考|試験|面談)${NO_START}`, 'g'),
  itsDay: new RegExp(
    `(?:${EVENTS}|応募|募集|エントリー|次回)(?:日|期間|期日|期限|受付)?(?:は|が|:)?(${M}|${U})(?:(?:なの|だけど|ですが)|で(?=${TELLS})|(?!${PLAIN}{0,20}${TELLS}))`,
    'g',
  ),
  onItsDay: new RegExp(
    `(${M}|${U})(?:に|の|は)?${WHICH}${EVENTS}(?=[、,。→]|し(?:[、て]|${A})|予定|です|${A}|$)`,
    'g',
  ),
  eventOn: new RegExp(`${EVENTS}[がは](${M}|${U})に(?:あ[るりっ]|予定|開|行|実施)`, 'g'),
  mention: new RegExp(`(${MENTION})の?${ROUND}(?:面接|選考|試験|面談)(?!官)`, 'g'),
  event: new RegExp(`(${M}|${U})(?:に|の|は)${ROUND}${EVENTS}(?:が|を|で(?!き))`, 'g'),
}));

/**
 * The signs of days in a part of a sentence that speaks of an interview or the like and tells nothing: 面接は12/4で、結果は….
 * Whether they are of the reply is not sure (O5).
 */
export function daysBesideEvents(sketch: Sketch): ReadonlySet<string> {
  const { day } = patterns();
  const { orMention, busyUntil } = patterns();
  const doubtful = [
    ...sketch.text.split('。').flatMap((sentence) => partsOfOtherMatter(sentence, sketch)),
    ...(sketch.text.match(orMention) ?? []),
    ...(sketch.text.match(busyUntil) ?? []),
  ];
  return new Set(doubtful.flatMap((words) => words.match(day) ?? []));
}

function partsOfOtherMatter(sentence: string, sketch: Sketch): string[] {
  const { part, aboutEvent, goesOn, reason, ownStart, dayBehind, tells } = patterns();
  const withoutStart = (words: string): string =>
    words
      .replace(dayBehind, (whole, sign: string) => (/^翌|後/.test(sketch.wordsOf(sign)) ? '' : whole))
      .replace(ownStart, '');
  const parts = sentence.split(part);
  const last = parts.findIndex((_words, index) => !parts.slice(index).some((words) => tells.test(words)));
  return parts.filter((words, index) => {
    if (tells.test(words)) return false;
    const isReason = reason.test(words) && (last < 0 || index < last);
    return isReason || goesOn.test(words) || aboutEvent.test(withoutStart(words));
  });
}

/** The signs of days that name an interview or another event (M2): they go where another time is left. */
export function eventDays(sketch: Sketch): ReadonlySet<string> {
  const { interview, mention, event, eventOn, itsDay, onItsDay } = patterns();
  const signs = [interview, mention, event, eventOn, itsDay, onItsDay].flatMap((pattern) =>
    [...sketch.text.matchAll(pattern)].map(([, sign = '']) => sign),
  );
  return new Set(signs.filter((sign) => !leansOnEvent(sketch, sign)));
}

/** その翌日: it is the day of the reply, and has the event's in it (D9). */
function leansOnEvent(sketch: Sketch, sign: string): boolean {
  const type = momentAt(sketch, sign)?.type;
  return type === 'day-after' || type === 'week-after';
}
