import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { readDate } from '../../reading/interview/read-date';
import { letterDay } from '../japanese/letter-day';
import type { Span } from '../../editing/frontmatter/text-edit';

/**
 * A date that a text calls 本日 although it is another day, with the day it should be as `mend`, written alike; or a date
 * that is not tomorrow or yesterday, as the text says, with the word for what it is.
 */
export interface StaleToday extends Span {
  /** The word and the date. */
  readonly said: string;
  /** `undefined` where no such day exists. */
  readonly day: EpochDay | undefined;
  readonly mend: string;
}

const SAID_DAY =
  /((本日|今日|明日|昨日)\s*[(（]?)((?:[\d０-９]{4}年)?[\d０-９]{1,2}(?:月\s*[\d０-９]{1,2}日|[/／][\d０-９]{1,2}(?![\d０-９/／]))(?:[(（][日月火水木金土](?:曜日?)?[)）]|[日月火水木金土]曜日?)?)[)）]?/g;

/** How many days the words are ahead that are not today. */
const daysAhead: Readonly<Record<string, number>> = { 明日: 1, 昨日: -1 };
const WORDS: Readonly<Record<number, string>> = { [-1]: '昨日', 0: '本日', 1: '明日' };

/** The day on which a message says 本日: today, or the day a draft waits for. */
export function dayOfSending(sendFrom: EpochDay | undefined, today: EpochDay): EpochDay {
  return Math.max(today, sendFrom ?? today);
}

/** The days that a text calls 本日; a day without a year is the one nearest to `today`. */
export function saidTodays(text: string, today: EpochDay): EpochDay[] {
  return [...text.matchAll(SAID_DAY)].flatMap(({ 2: word = '', 3: found = '' }) => {
    const day = readDate(found, today);
    return typeof day === 'number' && !Object.hasOwn(daysAhead, word) ? [day] : [];
  });
}

/**
 * Where a text says 本日12月1日 on another day, or 明日12月2日: it was written then and has not gone out. In a subject the date
 * is that of an appointment, and it is the word that does not fit.
 */
export function staleTodays(text: string, today: EpochDay, isSubject = false): StaleToday[] {
  return [...text.matchAll(SAID_DAY)].flatMap(
    ({ 0: said, 1: before = '', 2: word = '', 3: date = '', index }) => {
      const read = readDate(date, today);
      const day = typeof read === 'number' ? read : undefined;
      const ahead = daysAhead[word] ?? 0;
      if (day === today + ahead) return [];
      const from = index + before.length;
      if (!isSubject && ahead === 0)
        return [{ said, from, to: from + date.length, day, mend: writtenAlike(date, today) }];
      const mend = said.replace(word, day === undefined ? '' : (WORDS[day - today] ?? ''));
      return [{ said, from: index, to: index + said.length, day, mend }];
    },
  );
}

/** 12月1日（火） becomes 12月4日（金）, 12/1 becomes 12/4. */
function writtenAlike(found: string, today: EpochDay): string {
  const { year, month, day } = dateParts(today);
  return found
    .replace(/^[\d０-９]+(?=年)/, String(year))
    .replace(/[\d０-９]+(?=[月/／])/, String(month))
    .replace(/([月/／]\s*)[\d０-９]+/, `$1${day}`)
    .replace(/[日月火水木金土](?=曜|[)）])/, letterDay.weekday(today));
}
