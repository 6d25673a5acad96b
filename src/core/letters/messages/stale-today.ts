import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { readDate } from '../../reading/interview/read-date';
import { letterDay } from '../japanese/letter-day';
import type { Span } from '../../editing/frontmatter/text-edit';

/** A date that a text calls 本日 although it is another day; `mend` is the day it should be, written alike. */
export interface StaleToday extends Span {
  readonly found: string;
  /** `undefined` where no such day exists. */
  readonly day: EpochDay | undefined;
  readonly mend: string;
}

const SAID_TODAY =
  /((?:本日|今日)\s*[(（]?)((?:[\d０-９]{4}年)?[\d０-９]{1,2}(?:月\s*[\d０-９]{1,2}日|[/／][\d０-９]{1,2}(?![\d０-９/／]))(?:[(（][日月火水木金土](?:曜日?)?[)）]|[日月火水木金土]曜日?)?)/g;

/** The day on which a message says 本日: today, or the day a draft waits for. */
export function dayOfSending(sendFrom: EpochDay | undefined, today: EpochDay): EpochDay {
  return Math.max(today, sendFrom ?? today);
}

/** The days that a text calls 本日; a day without a year is the one nearest to `today`. */
export function saidTodays(text: string, today: EpochDay): EpochDay[] {
  return [...text.matchAll(SAID_TODAY)].flatMap(({ 2: found = '' }) => {
    const day = readDate(found, today);
    return typeof day === 'number' ? [day] : [];
  });
}

/** Where a text says 本日12月1日 on another day: it was written then and has not gone out. */
export function staleTodays(text: string, today: EpochDay): StaleToday[] {
  return [...text.matchAll(SAID_TODAY)].flatMap(({ index, 1: word = '', 2: found = '' }) => {
    const read = readDate(found, today);
    if (read === today) return [];
    const from = index + word.length;
    const day = typeof read === 'number' ? read : undefined;
    return [{ from, to: from + found.length, found, day, mend: writtenAlike(found, today) }];
  });
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
