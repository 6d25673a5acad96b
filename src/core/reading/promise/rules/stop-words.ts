import { lazy } from '../../../base/text/lazy';
import { NUMERAL_CLASS } from '../text/numerals';

const UNIT = '(?:営業日?|稼働日|日|週|時間|[ヶかカヵケ箇]月)';
/** U1: words these rules do not read; one of them makes the whole phrase unknown. A group holds the words without what is before. */
const stopWords = lazy(() =>
  [
    `数(?:[ヶかカヵケ箇]月|年)`,
    // 数十日, 十数日: a number, but which?
    `(?:数[十百千]+|[十百千]数)${UNIT}`,
    // 中2日で is the third day.
    `(?:^|[^\\p{Script=Han}])(中[${NUMERAL_CLASS}]{1,3}(?:営業)?日)`,
    // 1週間と2、3日: a sum.
    `[${NUMERAL_CLASS}](?:営業日|週間?|日間|[ヶかカヵケ箇]月|w)(?:ほど|程度|くらい|ぐらい)?\\(?(?:と|\\+|プラス|(?:に|、)?(?:さらに|加えて|足して))、?(?:プラス|さらに|あと)?(?:数|約?[${NUMERAL_CLASS}]{1,3}(?:[〜~、,・-][${NUMERAL_CLASS}]{1,3})?(?:営業日|週間?|日(?!に|の|まで)|[ヶかカヵケ箇]月))(?:日|週間?|[ヶかカヵケ箇]月)?`,
    '(?:weeks?|months?|days?) (?:and|plus) (?:a half|a few|a couple|some|(?:a|an|one|two|three|four|five|\\d{1,2})(?: (?:business|working))? (?:days?|weeks?))|and a half (?:weeks?|months?)',
    '半年|ひと月半|[1一]月半|半期|四半期|年半',
    `[${NUMERAL_CLASS}](?:週間?|[ヶかカヵケ箇]月)半`,
    `[${NUMERAL_CLASS}]年(?:後|以内|以降|ほど|程度|間|くらい)`,
    `第[${NUMERAL_CLASS}]{1,3}(?:週|[月火水木金土日]曜|営業日)`,
    `[${NUMERAL_CLASS}]週目|最終[月火水木金土日]曜`,
    // 12月の第1営業日, 12月1週目: counted from the start of a month.
    `月(?:の|初めの?|初)?第?[${NUMERAL_CLASS}]{1,3}(?:営業日|週(?!間))`,
    // 来月の金曜, 12月の週末: which week is not said, and the coming one may be too early.
    `(?:^|[^今当ヶかカヵケ箇])(月の(?:[月火水木金土日]曜|週[末明]))`,
    `隔週|毎[日週月朝晩回]|ごと(?![くろ])|[日週月間]おき|その[週月年](?!は)|度々|期末|[上下来今]期(?!待|間|休)|半期`,
    `[来新]年度|年度(?:末|内|中|明け|初め|始め|はじめ)|今年度(?!の?(?:新卒|採用|入社))`,
    'クリスマス|イブ|バレンタイン|ハロウィン|大型連休|松の内|節分|彼岸|師走',
    `(?:^|[^\\p{Script=Han}])(?:[来今]?(?:春|夏|秋|冬))(?:に|頃|ごろ|まで|以降|から|の?(?:間|うち))|[来今](?:春|夏|秋|冬)`,
    '卒業(?:式|後|まで|前|時)',
    'その翌[日週月]々',
    // 再来々週, 翌翌日, 明々後日: a 来週 or 後日 within a longer word would be too early.
    '(?!再[再々]?来[週月年])再[再々来翌]+[週月年日]|翌翌日|[翌来]々々|さ々来|明[々明]後日|[弥や]の(?:明後日|あさって)',
    '[1-4]q(?![a-z])|quarter|fortnight|semester|christmas|thanksgiving|(?:the )?(?:spring|summer|autumn|winter)(?: of|\\b)',
    // Days that lean on others, and a closure in English.
    '(?:^|[^r] |[^o]r |[^ ]or |(?:^|[^k]) or )((?:the|a) (?:week|day|month) (?:after|following)(?! next| tomorrow)\\b)|following (?:week|day|month)|first (?:full )?week|(?:before|until|during|by|till) (?:the )?(?:golden week|obon)|\\b(?:one|two|three|four|\\d)[, ]+(?:at most|max|tops)\\b',
    '[○〇◯●]{1,4}(?:日|月|営業|週|/)|(?:xx|××|\\?\\?|？？)(?:日|月|営業|/)',
  ].map((source) => new RegExp(source, 'u')),
);

/** The first words of the phrase that these rules do not read (U1). */
export function stopWordIn(text: string): string | undefined {
  for (const word of stopWords()) {
    const match = word.exec(text);
    if (match) return (match[1] ?? match[0]).replace(/^[^\p{L}\p{N}]/u, '');
  }
  return undefined;
}

const PART = '。、,\\ue000-\\uf8ff';
/** 夜明け, 打ち明け are no end of holidays. */
const BEFORE_DAWN = `[^${PART}]{0,5}[^${PART}打夜が]`;
const DAWN = '明け(?!まして|た時点|渡)';
const unreadDawn = lazy(
  () =>
    new RegExp(
      `(?:^|[${PART}])((?:${BEFORE_DAWN})?${DAWN})|${BEFORE_DAWN}${DAWN}|\\b(?:is|are|be|'re) closed\\b`,
    ),
);

/** 月明け, 土日明け, 松の内が明けて, "is closed": what is left of such words once the holidays and closures are read (U1). */
export function unreadDawnIn(sketch: string): string | undefined {
  const match = unreadDawn().exec(sketch);
  return match?.[1] ?? match?.[0];
}
