import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import type { DateStep, PromiseReading, ReadTime } from '../../reading/promise/promise';

/** What was promised, as one quotes it to the company: fits before ご連絡をいただける. */
export interface PromiseForms {
  readonly written: string | undefined;
  readonly spoken: string | undefined;
}

type DayWriter = (day: EpochDay) => string;

/**
 * Quotes a promise back to the company: amounts and named parts of months, weeks and the year as they were said,
 * everything else as dates, because 来週 means another week by now. No date is put into the company's mouth. Nothing where nothing was promised or the words were not understood.
 */
export function promiseForms(promise: PromiseReading | undefined): PromiseForms {
  if (!promise) return { written: undefined, spoken: undefined };
  return { written: quote(promise, letterDay.day), spoken: quote(promise, letterDay.spokenDay) };
}

function quote({ times, latest, earliest, text }: PromiseReading, writeDay: DayWriter): string | undefined {
  const deciding = times.filter((time) => latest !== undefined && time.latest?.day === latest).at(-1);
  if (deciding?.latest) return quoteTime(deciding, deciding.latest, wordsAround(deciding, text), writeDay);
  if (earliest !== undefined) return letter.from(writeDay(earliest));
  return named(letter.withoutDate, text);
}

/** What the company said right before a time (約) and behind it (まで, ごろ). */
interface WordsAround {
  readonly before: string;
  readonly behind: string;
}

function wordsAround({ words }: ReadTime, text: string): WordsAround {
  const plain = text.normalize('NFKC');
  const at = plain.lastIndexOf(words);
  if (at < 0) return { before: '', behind: '' };
  return { before: plain.slice(0, at).trimEnd(), behind: plain.slice(at + words.length) };
}

function quoteTime(
  { words, rule, earliest }: ReadTime,
  latest: DateStep,
  around: WordsAround,
  writeDay: DayWriter,
): string {
  const { behind } = around;
  const isEnglish = /[a-z]/i.test(words);
  if (rule === 'A1b' || (isEnglish && isAmount(latest))) return letter.within(amountOf(latest, words));
  if (rule.startsWith('A')) return asSaid(words.replace(letter.atLatest, ''), around);
  const part = partOfPeriod(rule, latest, words, writeDay);
  if (part !== undefined) return letter.hasEnd.test(behind) ? letter.until(part) : letter.at(part);
  const day = writeDay(saidDay(latest));
  if (rule === 'M1' && earliest?.how === 'named-day') return letter.between(writeDay(saidDay(earliest)), day);
  if (!rule.startsWith('D')) return letter.until(day);
  if (letter.isAbout.test(behind)) return letter.about(day);
  return letter.isOnDay.test(behind) ? letter.at(day) : letter.until(day);
}

function isAmount({ how }: DateStep): boolean {
  return how === 'business-days' || how === 'calendar';
}

/** Days that were not said to be business days stay days, although the later reading counts as such. */
function amountOf(step: DateStep, words: string): string {
  const { units } = letter;
  if (step.how === 'business-days') {
    const isSaidSo = !/day/i.test(words) || /business|working/i.test(words);
    return units[isSaidSo ? 'business-day' : 'day'](step.count);
  }
  return step.how === 'calendar' ? units[step.unit](step.count) : '';
}

/** 3営業日以内, 1週間程度, 2〜3日後: with the particle that belongs to its end. */
function asSaid(words: string, { before, behind }: WordsAround): string {
  const said = words.replace(/[-ー~]/g, '〜').replace(/(?:[でに]|のうち)$/, '');
  const aimedAt = said.replace(letter.aim, '');
  if (aimedAt !== said) return letter.roughly(aimedAt);
  const ending = letter.amountEndings.find(([end]) => end.test(said));
  if (ending) return said + ending[1];
  const isRough = letter.isRoughBefore.test(before) || letter.isRoughBehind.test(behind);
  return isRough ? letter.roughly(said) : letter.within(said);
}

/** A period that has a name of its own; `undefined` where its last day says the same. */
function partOfPeriod(
  rule: ReadTime['rule'],
  latest: DateStep,
  words: string,
  writeDay: DayWriter,
): string | undefined {
  if (rule === 'P3' || rule === 'P4') return partOfMonth(latest, words);
  if (rule === 'P5') return named(letter.endsOfYear, words);
  const part = rule === 'P1' ? named(letter.partsOfWeek, words) : undefined;
  return part !== undefined && 'first' in latest
    ? letter.partOfWeek(writeDay(latest.first), part)
    : undefined;
}

function named(names: readonly (readonly [RegExp, string])[], words: string): string | undefined {
  return names.find(([said]) => said.test(words))?.[1];
}

/** 12月上旬, 12月中: of the month that was meant, which 来月 is no more. */
function partOfMonth(step: DateStep, words: string): string {
  const { month } = dateParts('last' in step ? step.last : step.day);
  const part = named(letter.partsOfMonth, words) ?? letter.allMonth;
  return letter.partOfMonth(month, part);
}

/** The day that was named, also where it is closed and the deadline therefore later. */
function saidDay(step: DateStep): EpochDay {
  return step.how === 'named-day' ? step.landed : step.day;
}
