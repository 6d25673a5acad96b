import type { EpochDay } from '../calendar/epoch-day';
import { letter } from '../language/ja/letter';
import { letterDay } from '../language/letter-day';
import type { DateStep, PromiseReading, ReadTime } from '../promise/promise';

/** What was promised, as one quotes it to the company: fits before ご連絡をいただける. */
export interface PromiseForms {
  readonly written: string | undefined;
  readonly spoken: string | undefined;
}

type DayWriter = (day: EpochDay) => string;

/**
 * Quotes a promise back to the company: amounts and named parts of months as they were said, everything else as dates,
 * because 来週 means another week by now. Nothing where nothing was promised or the words were not understood.
 */
export function promiseForms(promise: PromiseReading | undefined): PromiseForms {
  if (!promise) return { written: undefined, spoken: undefined };
  return { written: quote(promise, letterDay.day), spoken: quote(promise, letterDay.spokenDay) };
}

function quote({ times, latest, earliest, text }: PromiseReading, writeDay: DayWriter): string | undefined {
  const deciding = times.filter((time) => latest !== undefined && time.latest?.day === latest).at(-1);
  if (deciding?.latest) return quoteTime(deciding, deciding.latest, writeDay);
  if (earliest !== undefined) return letter.from(writeDay(earliest));
  return letter.withoutDate.find(([said]) => said.test(text))?.[1];
}

function quoteTime({ words, rule, earliest }: ReadTime, latest: DateStep, writeDay: DayWriter): string {
  const isEnglish = /[a-z]/i.test(words);
  if (rule === 'A1b' || (isEnglish && isAmount(latest))) return letter.within(amountOf(latest));
  if (rule.startsWith('A')) return asSaid(words);
  const partOfMonth = /^\d{1,2}月(?:上旬|初旬|中旬|下旬|末)/.exec(words)?.[0];
  if (partOfMonth !== undefined) return letter.at(partOfMonth);
  const day = writeDay(saidDay(latest));
  return rule === 'M1' && earliest ? letter.between(writeDay(saidDay(earliest)), day) : letter.until(day);
}

function isAmount({ how }: DateStep): boolean {
  return how === 'business-days' || how === 'calendar';
}

function amountOf(step: DateStep): string {
  if (step.how === 'business-days') return letter.units['business-day'](step.count);
  return step.how === 'calendar' ? letter.units[step.unit](step.count) : '';
}

/** 3営業日以内, 1週間程度, 2〜3日後: with the particle that belongs to its end. */
function asSaid(words: string): string {
  const said = words.replace(/[-ー~]/g, '〜').replace(/(?:[でに]|のうち)$/, '');
  const ending = letter.amountEndings.find(([end]) => end.test(said));
  return ending ? said + ending[1] : letter.within(said);
}

/** The day that was named, also where it is closed and the deadline therefore later. */
function saidDay(step: DateStep): EpochDay {
  return step.how === 'named-day' ? step.landed : step.day;
}
