import type { Weekday } from '../../../base/calendar/epoch-day';

/** A sticky expression from its source: patterns are tried at one place of the text (see scan). */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** The number of a date: one or two digits or a kanji numeral, not followed by a further digit. */
export const DATE_NUMBER = '\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,3}';

/** 〜 and what stands for it between two times (T1). */
export const WAVE = '[〜\\-ー]';

const CLOCK_TIME =
  '(?:午前|午後)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})時(?!間)(?:\\d{1,2}分|半)?|\\d{1,2}:\\d{2}(?::\\d{2})?';
const PART_OF_DAY =
  '午前中|午前|午後|正午|夕方|夕刻|朝(?:一番?|イチ|いち)?|昼(?!休)|夜|(?:お?昼|早い時間帯?|遅い時間帯?)(?!休)';
const ONE_TIME_OF_DAY = `(?:${CLOCK_TIME}|${PART_OF_DAY})`;
const AROUND_TIME_OF_DAY = '(?:頃|ごろ|くらい|ぐらい|前後|過ぎ|すぎ|以降|以後|中)';

/** A time of day or a stretch of it, with 過ぎ or 以降 after it: it is not a day (T4). */
export const TIME_OF_DAY = `${ONE_TIME_OF_DAY}(?:${WAVE}${ONE_TIME_OF_DAY})?${AROUND_TIME_OF_DAY}{0,2}`;

/** "or" in words, between two times (A8, M1). */
export const OR = '(?:または|又は|ないしは?|もしくは|あるいは|or)';

/** What may be between a time and the word after it without meaning anything (T5). */
export const HEDGE_AFTER =
  '(?:程度|ほど(?!な)|程(?!度|な)|くらい|ぐらい|位|前後|頃|ごろ|あたり|辺り|間(?!に合|違)|弱|強|を?(?:目安|目途|目処|めど|目標)(?!が)|予定(?!が立)|見込み(?!が))';

/** What may come before a number without meaning anything (T5). */
export const HEDGE_BEFORE =
  '(?:(?:約|およそ|おおよそ|おおむね|概ね|だいたい|大体|最大|遅くとも|遅くても|早ければ|最短|最速|最長|長くて|予定|見込み|通常)(?:でも|で|は)?){0,2}';

/** 起算して, as in 「本日から起算して」. */
export const RECKONING = '(?:(?:起算|カウント)(?:して|した|し|で)?|数えて?)?[、,]?';

/** The weeks named by a word, in weeks after the week of saying (C6, D7, P1). */
export const WEEKS = {
  再々来週: 3,
  再再来週: 3,
  再来週: 2,
  さ来週: 2,
  来々週: 2,
  来来週: 2,
  翌々週: 2,
  翌翌週: 2,
  今週: 0,
  来週: 1,
  翌週: 1,
  次週: 1,
} as const;

/** The months named by a word, in months after the month of saying (D3, P3). */
export const MONTHS = {
  再々来月: 3,
  再再来月: 3,
  再来月: 2,
  さ来月: 2,
  翌々月: 2,
  翌翌月: 2,
  今月: 0,
  当月: 0,
  来月: 1,
  翌月: 1,
  次月: 1,
} as const;

/** The years named by a word before a month, in years after the year of saying. */
export const YEARS = { 今年: 0, 本年: 0, 来年: 1, 翌年: 1 } as const;

/** The alternatives of a table of words, as the source of an expression. */
export function oneOf(words: Readonly<Record<string, number>>): string {
  return Object.keys(words).join('|');
}

/** The value of a word of such a table; 0 for a word that is not in it, which the pattern has excluded. */
export function valueOf(words: Readonly<Record<string, number>>, word: string | undefined): number {
  return words[word ?? ''] ?? 0;
}

const WEEKDAY_KANJI = '日月火水木金土';
const WEEKDAY_ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekday of a kanji or of an English name of at least three letters, lower case. */
export function weekdayNamed(name: string): Weekday {
  const kanji = WEEKDAY_KANJI.indexOf(name);
  return (kanji >= 0 ? kanji : WEEKDAY_ENGLISH.indexOf(name.slice(0, 3))) as Weekday;
}

/** What a company does to tell (N). Without the things that only share the word: addresses, numbers, other meetings. */
export const TELLING =
  '(?:連絡(?!先|票|網|手段|方法|事項)|通知(?!書を?(?:ご?提出|お送り))|お知らせ|知らせ|案内(?!図|状|文)|電話(?!番号|面接|面談|会議|口|帳)|(?:e?メール|ﾒｰﾙ)(?!アドレス|ボックス|マガジン)|郵送|書面(?!審査|選考)|発表(?!会)|返信(?!用|先)|回答|返事|返答|報告|お伝え)';

/** The same in English; only for tests, as "reply" takes the characters before it along, which must not be "to ". */
export const TELLING_ENGLISH =
  '(?:in touch|get back|getting back|let you know|contact(?!s)|notif(?:y|ied)|inform(?:ed)?|hear (?:back|from)|e-?mail(?! address)|reach out|(?:^|[^ ]|(?:^|[^o]) |(?:^|[^t])o )reply|respond)';

/** What is told: without a telling verb beside it, it still says that the sentence speaks of the reply (M0). */
export const OUTCOME = '結果|合否|可否';
