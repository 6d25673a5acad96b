import { isNumeral, NUMERAL_CLASS } from './numerals';

/** U1: words these rules do not read; one of them makes the whole phrase unknown. */
const UNREAD_WORDS = [
  // 連休明け, GW明け, お盆明け …; only 週明け and 年明け have a rule. 来週明け may be either end of 来週.
  /(?:^|[^週年]|[今来翌次々]週)明け/,
  /数(?:週|[ヶかカヵケ箇]月)/,
  // 数十日, 十数日: a number, but which?
  /(?:数[十百千]+|[十百千]数)(?:営業|日|週|時間|[ヶかカヵケ箇]月)/,
  /半月/,
  new RegExp(`[${NUMERAL_CLASS}](?:週間?|[ヶかカヵケ箇]月)半`),
  new RegExp(`第[${NUMERAL_CLASS}]{1,3}(?:週|[月火水木金土日]曜)`),
  // 12月の第1営業日, 12月1週目: counted from the start of a month.
  new RegExp(`月(?:の|初めの?|初)?第?[${NUMERAL_CLASS}]{1,3}(?:営業日|週)`),
  // 来月の金曜, 12月の週末: which week is not said, and the coming one may be too early.
  /(?:^|[^今当])月の(?:[月火水木金土日]曜|週[末明])/,
  /年度/,
];

/** Whether the phrase holds a word these rules do not read (U1). */
export function hasUnreadWord(text: string): boolean {
  return UNREAD_WORDS.some((word) => word.test(text));
}

const WEEKEND = '土(?:曜日?)?[・、,と]?日(?:曜日?)?(?:[・、,と]?祝(?:祭日|日)?)?';
const WITHOUT_CLOSED_DAYS = `[(]?${WEEKEND}[)]?[をは]?除(?:いて|いた|きます|[くき]|外)`;
const WITH_CLOSED_DAYS = `[(]?${WEEKEND}[)]?[をも]?含(?:んで|んだ|みます|[むめみ])|暦日|カレンダー`;
const BUSINESS_DAYS_SAID = new RegExp(WITHOUT_CLOSED_DAYS);
const CALENDAR_DAYS_SAID = new RegExp(WITH_CLOSED_DAYS);
const FREE_BUSINESS_DAYS = new RegExp(`(?:^|[^${NUMERAL_CLASS}翌々])営業日`);
const DAY_COUNT_WORDS = `${WITHOUT_CLOSED_DAYS}|${WITH_CLOSED_DAYS}`;
const DAY_COUNT_BRACKET = new RegExp(`[(](?:${DAY_COUNT_WORDS}|営業日)[)]`, 'g');
const DAY_COUNT_WORD = new RegExp(DAY_COUNT_WORDS, 'g');

/** How the phrase says its 日 are counted: business days (A1b), calendar days (A4), or not at all. */
export type DayCount = 'business' | 'calendar' | 'unsaid';

/** Reads A1b and A4. Where a phrase says both, the later reading holds: business days. */
export function readDayCount(text: string): DayCount {
  if (BUSINESS_DAYS_SAID.test(text) || FREE_BUSINESS_DAYS.test(text)) return 'business';
  return CALENDAR_DAYS_SAID.test(text) ? 'calendar' : 'unsaid';
}

/**
 * Takes out the words of A1b and A4, so that 3日(土日祝除く)以内 is 3日以内 and the 土曜 in 土曜・日曜を除く is no day to
 * wait for. The bar keeps apart what stood on both sides.
 */
export function dropDayCountWords(text: string): string {
  return text
    .replace(DAY_COUNT_BRACKET, (bracket: string, at: number, whole: string) =>
      isNumeral(whole.charAt(at - 1)) && isNumeral(whole.charAt(at + bracket.length)) ? '|' : '',
    )
    .replace(DAY_COUNT_WORD, '|');
}

/** N1: words that promise a reply and name no date. */
const OPEN_WORDS =
  /後日|追って|おって|近日|近いうち|数日|改めて|あらためて|折り返し|そのうち|いずれ|次第|早急|なるべく早|できるだけ早|できる限り早|速やか|すみやか|至急|すぐ|しばらく/;
const NOTHING_SAID =
  /^(?:なし|無し|特になし|指定なし|期日なし|未定|不明|言われていない|聞いていない)(?:です|でした|とのこと)?[。.]?$/;
const OPEN_WORDS_ENGLISH = /\b(?:soon|later|in due course|asap|tbd)\b/;

/** Whether a phrase in which no time was found promises a reply without a date (N1). */
export function isOpenEnded(compact: string, spaced: string): boolean {
  return OPEN_WORDS.test(compact) || NOTHING_SAID.test(compact) || OPEN_WORDS_ENGLISH.test(spaced);
}
