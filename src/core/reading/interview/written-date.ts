import { lazy } from '../../base/text/lazy';
import { isDateRemark } from './date-remark';

/** A date as someone wrote it; whether the day exists, and which year was meant, is not decided yet. */
export interface WrittenDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** How many days later it is in Japan at a time that is written with its offset: 1 for 15:00Z. */
  readonly daysLater?: number;
}

/** A written date at the start of a text, and how many characters of it were read. */
export interface DateHead extends WrittenDate {
  readonly length: number;
}

/** Longer texts are no date. */
const maxLength = 80;
/** 令和1年 is 2019. */
const reiwaOffset = 2018;

/** One way of writing a date: a pattern with the groups year, month and day, and what its year means. */
interface DateFormat {
  readonly pattern: RegExp;
  readonly year: (written: string) => number | undefined;
}

const plainYear = (written: string): number => Number(written);
const reiwaYear = (written: string): number => reiwaOffset + (written === '元' ? 1 : Number(written));
const noYear = (): undefined => undefined;

/** The ways in which notes write dates; after NFKC and in lower case. No two of them begin alike. */
const formats: readonly DateFormat[] = [
  { pattern: /^(?<year>\d{4}) ?([-/.]) ?(?<month>\d{1,2}) ?\2 ?(?<day>\d{1,2})(?!\d)/, year: plainYear },
  {
    pattern: /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2})(?: ?日|(?![\d:時年]))/,
    year: plainYear,
  },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/, year: plainYear },
  { pattern: /^令和 ?(?<year>\d{1,2}|元) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/, year: reiwaYear },
  {
    pattern: /^(?:令和|r) ?(?<year>\d{1,2}|元)([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
    year: reiwaYear,
  },
  { pattern: /^(?<month>\d{1,2}) ?\/ ?(?<day>\d{1,2})(?![\d/])/, year: noYear },
  { pattern: /^(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2})(?: ?日|(?![\d:時年]))/, year: noYear },
];

/** What may follow a date without changing it: its weekday, and a time with or without an end and an offset. */
const weekday =
  / ?(?:\( ?(?:[月火水木金土日](?:曜日?)?|[a-z]{3,9}) ?(?:・祝)?\)|[月火水木金土日]曜日?| (?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6})/
    .source;
const clock = /\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?|時(?:\d{1,2}分|半)?)/.source;
const time = `(?:(?:午前|午後|[ap]m) ?)?(?:${clock}|\\d{1,2}(?= ?[ap]m))(?: ?[ap]m)?`;
const offset = / ?(?:z|[+-]\d{2}:?(?:\d{2})?)/.source;
const until = / ?(?:[~〜–—ー-]|から) ?/.source;
/** Calendars write 11/20(金)14:00: nothing need come before the time. */
const start = `(?:${weekday})?(?:t|[,、])? ?${time}(?:${offset})?`;
const tail = lazy(() => new RegExp(`^(?:${start}(?:${until}(?:${time}(?: ?まで)?)?)?|${weekday})?$`));
const timeOrWeekday = lazy(() => new RegExp(`^(?:${start}(?:${until}${time}(?: ?まで)?)?|${weekday})`));

/**
 * The weekday and time before a remark; `undefined` where what follows is none. Behind a time anything that casts no
 * doubt on the day is a remark, after the day alone only where or how it is.
 */
function timeBeforeRemark(rest: string): string | undefined {
  const [time = ''] = timeOrWeekday().exec(rest) ?? [];
  return isDateRemark(rest.slice(time.length), /\d/.test(time)) ? time : undefined;
}

/** The hyphens and the minus sign that NFKC leaves apart from the one on the keyboard. */
const hyphens = /[\u2010-\u2012\u2212]/g;
/** A date written with dashes, which elsewhere lead from one day or time to another. */
const dashedDate = /(\d{4}) ?[–—―] ?(\d{1,2}) ?[–—―] ?(?=\d)/g;

/** The text as the formats expect it: NFKC, lower case, single spaces, plain hyphens. */
export function comparableText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(hyphens, '-').replace(/\s+/g, ' ').trim();
  return plain.replace(dashedDate, '$1-$2-');
}

/** Reads a text that is a date with at most its weekday, its time and a remark; `undefined` for anything else. */
export function parseWrittenDate(text: string): WrittenDate | undefined {
  if (text.length > maxLength) return undefined;
  const comparable = comparableText(text);
  const head = dateHead(comparable);
  if (!head) return undefined;
  const rest = comparable.slice(head.length);
  const time = tail().test(rest) ? rest : timeBeforeRemark(rest);
  if (time === undefined) return undefined;
  const daysLater = daysLaterInJapan(time);
  return daysLater === 0 ? head : { ...head, daysLater };
}

/** A time with its offset: hour, minute, and Z or the offset's sign, hours and minutes. */
const stamp = /(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?( ?pm)? ?(?:z|([+-])(\d{2}):?(\d{2})?)$/;
const minutesPerDay = 24 * 60;
/** Japan is nine hours ahead of UTC all year. */
const japanOffset = 9 * 60;

/** On which day after the written one a time with an offset falls in Japan; 0 without an offset. */
function daysLaterInJapan(rest: string): number {
  const found = stamp.exec(rest);
  if (!found) return 0;
  const [, hour, minute, pm, sign, hours = '0', minutes = '0'] = found;
  const local = ((Number(hour) % 24) + (pm && Number(hour) < 12 ? 12 : 0)) * 60 + Number(minute);
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return Math.floor((local - offset + japanOffset) / minutesPerDay);
}

/** Reads the date a comparable text begins with; `undefined` when it begins with none. */
export function dateHead(text: string): DateHead | undefined {
  for (const { pattern, year } of formats) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { year: yearWritten = '', month, day } = match.groups;
    return { year: year(yearWritten), month: Number(month), day: Number(day), length: match[0].length };
  }
  return undefined;
}

/** What follows a date in a comparable text, without the weekday and the time that only add to it. */
export function afterDate(text: string, date: DateHead): string {
  return text.slice(date.length).replace(timeOrWeekday(), '');
}
