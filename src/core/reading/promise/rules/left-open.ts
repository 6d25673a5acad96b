import type { EpochDay } from '../../../base/calendar/epoch-day';
import { weekdayOf } from '../../../base/calendar/epoch-day';
import type { Expression } from '../expression';
import { lazy } from '../../../base/text/lazy';
import { OR } from '../text/words';

const AMOUNT_UNIT =
  '週間|[\\d一二三四五六七八九十]週|営業日|日間|[ヶかカヵケ箇]月|時間|\\d ?w|weeks?|months?|days?';
/** Words with which two honest readings are left, of which the rules read one (O5). */
const DOUBTFUL: readonly string[] = [
  // Saturday and Sunday may be meant, and the answer then comes on Monday.
  '(?:^|[^\\d])週末(?!(?:頃|ごろ|くらい|ぐらい|あたり)?(?:まで|迄)|は|中|、?遅)',
  // Monday, or the first days?
  '週の?(?:頭|あたま|アタマ|初め|始め|はじめ|早々)|週末か',
  // So many days, or that day?
  '(?:^|[^らり後約の月/\\d])\\d{1,2}日前後(?!に|まで)',
  '(?:1[1-9]|2\\d|3[01])日(?:くらい|ぐらい|位|あたり)(?!に|まで|で|の?うち|かか|お)',
  // Days on which the company is closed every week: only its calendar tells.
  '定休日?',
  // The count may start when someone has decided, or after another interview.
  '稟議|決裁',
  '\\b(?:of|from|after|following) (?:your|the) (?:final|next|second|last)',
  '\\b(?:pst|pdt|est|edt|cst|gmt|utc)\\b',
  // Silence may be the answer (Q), in words that the rules do not read.
  '(?:ダメ|だめ|駄目)(?:なら|だったら|な場合|の場合)|(?:^|[^ご])縁がな',
  '消印|日付で',
  // 1週間〜, 1週間+: at least, or about?
  `(?:${AMOUNT_UNIT})(?:ほど|程度|くらい|ぐらい|位|弱)?(?:[〜~+↑]|[-ー–—−‐](?!\\d))(?!約?[\\d一二三四五六七八九十半])`,
  // 1週間と少し, 来週か後日: later, but how much?
  `(?:${AMOUNT_UNIT}|[来翌]週|月)(?:ほど|程度|くらい|ぐらい|位|前後|中)?(?:と|か[、,]?)(?:あと|もう)?(?:少し|少々)|(?:${AMOUNT_UNIT})(?:もう)?(?:少し|少々)(?![お早時待])`,
  `(?:か|${OR})[、,]?(?:後日|追って|別途|そのうち|いずれ|近いうち|改めて|後ほど)`,
  '\\bor (?:soon|shortly|sometime|thereafter)|(?:weeks?|months?|days?) or later',
  // 1週間以内に連絡します(全員終了後): when does it start?
  '[\\d週月日][^。]{0,30}[(、](?:全員|全て|すべて)[^。]{0,8}終(?:了後|わ)',
  '(?:でき|出来|決まら|出|終わら)ない(?:場合|とき|時|際)は?、?(?:別途|追って|後日|改めて|また)',
  // 1週間以内に連絡します(早ければ): after its end, but still of it.
  '[(](?:早くても?|早ければ|最短|最速)(?:でも?|の場合|なら)?[)]',
  // It may be later.
  '前後(?:する|します|いた|致)|もう少しかかる?(?:かも|可能性|場合)',
  '予定(?:でした|だった)(?:が|けど|けれど|のに)|中間報告',
  // The applicant is to ask.
  '確認の(?:電話|連絡|メール)を?(?:する|します|入れ)|^[^な]{0,200}(?:電話|メール|連絡)して(?:と|って|ね)',
  // Their answer, or the applicant's? Other matters than the outcome.
  '(?:回答|返答|返事|返信|承諾)の?期限|(?:こちら|内定|日程|承諾|辞退)の(?:返|回答|連絡は)|(?:連絡|電話)するのは|問い?合わ?せは|待つのは|交通費(?:は\\d|の)|返送は|説明会の案内',
  // The applicant's answer starts the count.
  '(?:ご返信|ご回答|お返事|ご返答|ご提出|ご返送|ご連絡)(?:を)?(?:いただい?|頂い?)?(?:た|て)?(?:後|から|次第|のち|のあと)',
  '(?:面接日|当日|本日|今日)を?含',
  // 10/7 in English is the tenth of July to others.
  '\\b(?:by|on|before|after|than|until) (?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])\\b',
];
/** Days off and opening days that were not taken as a closure (C8). */
const HOLIDAY =
  '最終営業日(?!まで|に|中|の)|営業開始|営業再開|(?:仕事始め|仕事納め|年始|新年)は|(?:夏|冬|正月|お盆|夏[季期]|冬[季期])休(?:み|業|暇)(?:は|を(?!挟|はさ)|が(?!明)|と|に入|中|期間)|(?:盆|gw|ゴールデンウィーク|[夏冬][季期])[^。]{0,15}(?:除|含|抜き)';

const patterns = lazy(() => ({
  doubtful: new RegExp(DOUBTFUL.join('|')),
  holiday: new RegExp(HOLIDAY),
}));

/** Whether the words of a cleaned phrase leave open which day they mean. `hasClosures`: its days off were read (C8). */
export function leavesOpen(text: string, hasClosures: boolean): boolean {
  const { doubtful, holiday } = patterns();
  return doubtful.test(text) || (!hasClosures && holiday.test(text));
}

/**
 * Whether the times leave open which day they mean: a date that is not its weekday (D5), 来週 on a Sunday, a holiday's end beside a
 * part of a month.
 */
export function timesLeaveOpen(
  times: readonly Expression[],
  { saidOn, contradicts }: { readonly saidOn: EpochDay; readonly contradicts: boolean },
): boolean {
  const moments = times.flatMap((time) => (time.type === 'range' ? [time.left, time.right] : [time]));
  const isSunday = weekdayOf(saidOn) === 0 && moments.some((moment) => 'weeks' in moment && moment.weeks > 0);
  const isPart = moments.some((moment) => 'part' in moment && moment.part !== 'whole');
  const isHolidayToo = isPart && times.some(({ type }) => type === 'after-holiday');
  return contradicts || isSunday || isHolidayToo;
}
