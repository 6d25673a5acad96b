import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { promiseWords, quotedNames } from '../japanese/promise-words';
import type { DateStep, PromiseReading, ReadTime } from '../../reading/promise/promise';
import { quoteAmount, type WordsAround } from './quote-amount';

/** What was promised, as one quotes it to the company: fits before ご連絡をいただける. */
export interface PromiseForms {
  readonly written: string | undefined;
  readonly spoken: string | undefined;
}

/** How a time is quoted: how a day and a week, by its Monday, are written, the day on which the letter goes out, and the one on which it was said. */
interface Quoting {
  readonly writeDay: (day: EpochDay) => string;
  readonly writeWeek: (monday: EpochDay) => string;
  readonly today: EpochDay;
  readonly said: EpochDay | undefined;
}

/** What is known of a promise beside its words. */
export interface QuotingFacts {
  /** The day of sending. */
  readonly today: EpochDay;
  /** The day on which it was said, with which it is quoted: 来週 is the week after that day's. */
  readonly said: EpochDay | undefined;
  /** Whether the user has confirmed a reading that was not certain. */
  readonly heard?: boolean;
}

/**
 * Quotes a promise back to the company as it is read on `today`, the day of sending: in the company's own words where they
 * still mean the same, as dates where they do not (来週 is another week by now), and never with a date, limit or certainty
 * that was not said. Nothing where the words were not understood, or a word turns their meaning.
 */
export function promiseForms(
  promise: PromiseReading | undefined,
  { today, said, heard = false }: QuotingFacts,
): PromiseForms {
  if (!promise || !isQuotable(promise, heard)) return { written: undefined, spoken: undefined };
  const as = (dayForm: 'day' | 'spokenDay', weekForm: 'week' | 'spokenWeek'): string | undefined =>
    quote(promise, {
      writeDay: (day) => letterDay[dayForm](day, today),
      writeWeek: (monday) => letterDay[weekForm](monday, today),
      today,
      said,
    });
  return { written: as('day', 'week'), spoken: as('spokenDay', 'spokenWeek') };
}

/** A beginning (12/1以降, 週明け) is quoted, too, where no word can turn it, and the one time of who passes. */
function isQuotable({ certain, quotable, kind, text, times }: PromiseReading, heard: boolean): boolean {
  if (times.length === 0) return true;
  if (promiseWords().noPromise.test(text)) return false;
  if (kind === 'passOnly') return (certain || heard) && times.length === 1;
  return (certain || heard) && (quotable || (kind === 'open' && !promiseWords().turns.test(text)));
}

function quote(promise: PromiseReading, quoting: Quoting): string | undefined {
  const { times, latest, earliest, text, kind } = promise;
  const deciding = times.filter((time) => latest !== undefined && time.latest?.day === latest).at(-1);
  if (deciding?.latest)
    return quoteTime(
      deciding,
      deciding.latest,
      { ...wordsAround(deciding, text), isLastOf: kind === 'range' },
      quoting,
    );
  const first = times.filter((time) => earliest !== undefined && time.earliest?.day === earliest).at(-1);
  if (first?.earliest && !promiseWords().hasEnd.test(wordsAround(first, text).behind))
    return quoteBeginning(first, first.earliest, quoting);
  return times.length > 0 || promiseWords().turns.test(text)
    ? undefined
    : named(quotedNames().withoutDate, text);
}

function wordsAround({ words }: ReadTime, text: string): WordsAround {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const found = words.toLowerCase().replace(/\s+/g, '');
  const at = plain.lastIndexOf(found);
  if (at < 0) return { before: '', behind: '' };
  return { before: plain.slice(0, at), behind: plain.slice(at + found.length) };
}

function quoteTime(
  time: ReadTime,
  latest: DateStep,
  around: WordsAround,
  quoting: Quoting,
): string | undefined {
  const { words, rule, earliest } = time;
  const [nextDay] = promiseWords().nextDays.exec(words) ?? [];
  if (nextDay !== undefined) return withParticle(nextDay, words.slice(nextDay.length), around);
  // A mail has 〜 only between two numbers: 2〜3日, but 1週間から10日.
  if (isAmount(latest)) return quoteAmount(words, latest, around)?.replace(/(\D)〜/, '$1から');
  if (rule === 'M1') return quoteSpan(words, earliest, latest, quoting);
  const name = nameOf(words, rule, latest, quoting);
  if (name === undefined || rule === 'P5') return name && endOfYearSaid(name, around.behind);
  return withParticle(name, words, around);
}

/** 年内 is a limit by itself; 年末まで is one by what follows. */
function endOfYearSaid(name: string, behind: string): string {
  return promiseWords().hasEnd.test(behind) && name.endsWith('末') ? letter.until(name) : letter.at(name);
}

const ENDING = /(?:頃|ごろ|くらい|ぐらい|あたり|前後)?(?:まで|迄)?$/;

/** 以降, まで, ごろ as they were said; nothing more. Of two times the later is the last. */
function withParticle(name: string, words: string, { before, behind, isLastOf }: WordsAround): string {
  const patterns = promiseWords();
  const tail = behind === '' ? (ENDING.exec(words)?.[0] ?? '') : behind;
  const isAbout = patterns.isAbout.test(tail) || ABOUT.test(words);
  if (patterns.isBefore.test(tail)) return letter.before(name);
  const isEnd =
    patterns.hasEnd.test(tail) ||
    patterns.isBy.test(before) ||
    patterns.isBy.test(words) ||
    patterns.isLatestBefore.test(before);
  if (isEnd && patterns.isItsOwnLimit.test(name)) return letter.at(name);
  if (isEnd || isLastOf === true) return isAbout ? letter.aboutUntil(name) : letter.until(name);
  if (patterns.isBeginning.test(tail)) return letter.from(name);
  return isAbout ? letter.about(name) : letter.at(name);
}

const ABOUT = /[一-龥\d](?:頃|ごろ)/;

/** How the time is called today: by its date, its week, its month, its year. */
function nameOf(words: string, rule: string, step: DateStep, quoting: Quoting): string | undefined {
  const holiday = promiseWords().afterHoliday.exec(words)?.[0];
  if (holiday !== undefined) return holiday.replace(/gw/i, 'GW');
  if (step.how === 'named-day') return quoting.writeDay(step.landed);
  if (rule === 'P5') return endOfYear(words, step, quoting.today);
  if (step.how !== 'period-end' && step.how !== 'period-start') return undefined;
  if (/月|旬/.test(words) && (!words.includes('週') || words.includes('最終週')))
    return monthOf(words, step, quoting.today);
  return /週|week/i.test(words) ? weekOf(words, step, quoting) : undefined;
}

type Period = Extract<DateStep, { how: 'period-end' | 'period-start' }>;

function weekOf(words: string, { first }: Period, { writeWeek, said }: Quoting): string {
  const patterns = promiseWords();
  // 週明け is the next one whenever it is read; the week after that day stays the same.
  if (said !== undefined && patterns.afterWeekend.test(words)) return letter.startOfNextWeek;
  const isThatWeek =
    said !== undefined && mondayOf(first) === mondayOf(said) && patterns.saysWeekFromThen.test(words);
  const week = isThatWeek ? letter.thatWeek : writeWeek(mondayOf(first));
  const part = named(quotedNames().partsOfWeek, words);
  if (part !== undefined) return letter.partOfWeek(week, part);
  if (patterns.weekStarts.test(words)) return letter.partOfWeek(week, letter.weekStart);
  if (patterns.isWeekend.test(words)) return letter.weekend(week);
  return isThatWeek && patterns.wholeWeek.test(words) ? letter.during(week) : week;
}

const daysToThursday = 4;
const daysOfWeek = 7;

/** The Monday of a day's week; epoch day 4 was a Monday. */
function mondayOf(day: EpochDay): EpochDay {
  return day - ((((day - daysToThursday) % daysOfWeek) + daysOfWeek) % daysOfWeek);
}

function endOfYear(words: string, step: DateStep, today: EpochDay): string | undefined {
  const { year } = dateParts('last' in step ? step.last : step.day);
  const name = named(quotedNames().endsOfYear, words);
  return dateParts(today).year > year ? name?.next : name?.same;
}

/** 12月上旬, 12月中, 12月: of the month that was meant, which 来月 is no longer. */
function monthOf(words: string, { last }: Period, today: EpochDay): string {
  const { year, month } = dateParts(last);
  const ofYear = letter.yearBeside(year, year - dateParts(today).year);
  const part =
    named(quotedNames().partsOfMonth, words) ?? (promiseWords().wholeWeek.test(words) ? letter.allMonth : '');
  return ofYear + letter.partOfMonth(month, part);
}

/** From … to …: days as days, parts of months in their own words, which do not depend on when they were said. */
function quoteSpan(
  words: string,
  earliest: DateStep | undefined,
  latest: DateStep,
  quoting: Quoting,
): string | undefined {
  const { writeDay } = quoting;
  if (earliest?.how === 'named-day' && latest.how === 'named-day')
    return letter.between(writeDay(earliest.landed), writeDay(latest.landed));
  const [first = '', last = ''] = words.split(/[〜~－–—-]|から/);
  const isDated = /^(?:\d{1,2})月/.test(first) && !/[今来翌]/.test(words);
  return isDated && last !== '' ? letter.at(letter.fromTo(first, last.replace(/に$/, ''))) : undefined;
}

function quoteBeginning(time: ReadTime, earliest: DateStep, quoting: Quoting): string | undefined {
  if (/[旬半末].*過ぎ/.test(time.words)) return /^\d+月/.test(time.words) ? letter.at(time.words) : undefined;
  const name = isAmount(earliest) ? undefined : nameOf(time.words, time.rule, earliest, quoting);
  if (name === undefined) return undefined;
  const { afterHoliday, weekStarts } = promiseWords();
  const isItself = afterHoliday.test(name) || weekStarts.test(time.words);
  return isItself && !/以降|から/.test(time.words) ? letter.at(name) : letter.from(name);
}

function isAmount(step: DateStep): step is Extract<DateStep, { how: 'business-days' | 'calendar' }> {
  return step.how === 'business-days' || step.how === 'calendar';
}

function named<Name>(names: readonly (readonly [RegExp, Name])[], words: string): Name | undefined {
  return names.find(([said]) => said.test(words))?.[1];
}
