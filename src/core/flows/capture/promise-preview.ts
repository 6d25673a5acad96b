import { businessDays, type BusinessDays } from '../../base/calendar/business-days';
import type { CompanyCalendar } from '../../base/calendar/company-calendar';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { blankInterview } from '../../reading/interview/read-note';
import { promiseText } from '../../reading/interview/read-text';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { problemMessage } from '../../reading/interview/problem-message';
import { wordsOf, type Words } from '../../base/language/words';
import { pendingReply, type PendingReply } from '../../waiting/status/pending-reply';
import type { PromiseReading } from '../../reading/promise/promise';
import { twoReadings } from '../../reading/promise/two-readings';
import type { Settings } from '../../base/settings/settings';
import { explain } from '../../waiting/status/explanation';
import { forecastYear } from '../../waiting/status/assessment';
import { isPassOnly } from '../../waiting/status/wait-dates';
import { deadlineText } from './deadline-text';

/** What a phrase is read against. */
export interface PreviewBasis {
  /** The day it was said; `undefined` as long as no one knows it. */
  readonly saidOn: EpochDay | undefined;
  readonly calendar: CompanyCalendar;
  /** The note's own property, apart from what the phrase says. */
  readonly passOnly: boolean;
  readonly settings: Settings;
  /** The day of reading it: a day of another year is written with its year. */
  readonly today: EpochDay;
  /** The note that gets the answer "still in selection" on that day, with a phrase or without. */
  readonly answered?: Interview;
}

/** One of two readings of a phrase: what it supposes, its day, and whether it is the one that counts. */
export interface PreviewReading {
  readonly name: string;
  readonly day: string;
  readonly counts: boolean;
}

/** What is below the field for what the company said. */
export interface PromisePreview {
  readonly state: 'empty' | 'read' | 'not-read';
  /** One or two sentences, three where a year's holidays are a forecast. */
  readonly sentences: readonly string[];
  /** Both readings where there are two, else none. */
  readonly readings: readonly PreviewReading[];
  /** Phrases to try; only where this one is not understood. */
  readonly examples: readonly string[];
  /** How the dates came about, a line a step; empty where nothing was worked out. */
  readonly explanation: readonly string[];
}

/** Reads a phrase as the note with it will be read, as if on the day it was said; never throws. */
export function promisePreview(phrase: string, basis: PreviewBasis, language: Language): PromisePreview {
  const words = wordsOf(language);
  if (basis.saidOn === undefined) return withSentences('empty', [words.capture.preview.noDay]);
  const text = promiseText(phrase.trim());
  if (text === undefined && basis.answered) return withoutPhrase(basis.answered, basis, language);
  const reply = replyWith(text, basis, basis.saidOn);
  const { promise, problems, status } = reply.assessment;
  if (status === 'invalid') {
    const sentences = problems.map((problem) => problemMessage(problem, language));
    return { ...withSentences('not-read', sentences), examples: words.capture.preview.examples };
  }
  const writer = writerOf(basis, language);
  const sentences = [readingSentence(promise, writer), ...followingSentences(reply, writer)];
  return {
    ...withSentences(promise ? 'read' : 'empty', sentences),
    readings: promise ? bothReadings(promise, writer) : [],
    explanation: explain(reply, language),
  };
}

/** What the sentences are written with. */
interface Writer {
  readonly company: BusinessDays;
  readonly language: Language;
  readonly day: (day: EpochDay) => string;
}

function writerOf({ calendar, today }: PreviewBasis, language: Language): Writer {
  const day = (each: EpochDay): string => formatDayNear(each, today, language);
  return { company: businessDays(calendar), language, day };
}

function withSentences(state: PromisePreview['state'], sentences: readonly string[]): PromisePreview {
  return { state, sentences, readings: [], examples: [], explanation: [] };
}

/** What the note itself says then; its own problems are not those of an empty field. */
function withoutPhrase(interview: Interview, basis: PreviewBasis, language: Language): PromisePreview {
  const { settings, saidOn = NaN } = basis;
  const selecting = latestAnswer(interview, saidOn);
  const reply = pendingReply({ ...interview, selecting }, settings.policy, selecting);
  const { nothing } = wordsOf(language).capture.preview;
  if (reply.assessment.status === 'invalid') return withSentences('empty', [nothing]);
  const preview = withSentences('empty', [nothing, ...followingSentences(reply, writerOf(basis, language))]);
  return { ...preview, explanation: explain(reply, language) };
}

/** A day after that of the phrase goes on counting (status-rules §2: selecting counts). */
function latestAnswer({ selecting }: Interview, saidOn: EpochDay): EpochDay {
  return Math.max(selecting ?? saidOn, saidOn);
}

/** Counting begins on the day of saying, so what is before it does not matter. */
function replyWith(promised: string | undefined, basis: PreviewBasis, saidOn: EpochDay): PendingReply {
  const { calendar, passOnly, settings, answered } = basis;
  const latest = answered ? latestAnswer(answered, saidOn) : saidOn;
  const interview = {
    ...blankInterview('', { keys: {} }, settings),
    date: saidOn,
    promised,
    calendar,
    passOnly,
    selecting: latest > saidOn ? latest : undefined,
  };
  return pendingReply(interview, settings.policy, latest);
}

function readingSentence(promise: PromiseReading | undefined, { company, language, day }: Writer): string {
  const { preview } = wordsOf(language).capture;
  if (!promise) return preview.nothing;
  const { earliest, latest, kind } = promise;
  if (latest === undefined) {
    if (kind === 'passOnly') return preview.passOnly;
    return earliest === undefined ? preview.noDate : preview.openFrom(day(earliest));
  }
  if (twoReadings(promise, company)) return preview.twoReadings(day(latest));
  if (kind === 'range' && earliest !== undefined) return preview.range(day(earliest), day(latest));
  return preview.until(day(latest), deadlineText(promise, company, language));
}

function bothReadings(promise: PromiseReading, { company, language, day }: Writer): PreviewReading[] {
  const { preview } = wordsOf(language).capture;
  const readings = twoReadings(promise, company);
  if (!readings) return [];
  return [
    { name: preview.calendarDays, day: day(readings.calendar), counts: false },
    { name: preview.businessDays, day: day(readings.business), counts: true },
  ];
}

/** From when asking is polite, or that there is nothing to ask; and what makes a date doubtful. */
function followingSentences({ interview, assessment }: PendingReply, writer: Writer): string[] {
  const { explanation } = wordsOf(writer.language);
  const { promise, inquireFrom, nextActionOn } = assessment;
  const year = forecastYear(assessment);
  return [
    ...(promise && contradictsWeekday(promise, writer.company) ? [explanation.weekdayContradicts] : []),
    ...(isPassOnly(interview, promise) ? [explanation.passOnly] : []),
    ...askingSentence(inquireFrom, nextActionOn, explanation, writer),
    ...(year === undefined ? [] : [explanation.forecast(year)]),
  ];
}

function askingSentence(
  inquireFrom: EpochDay | undefined,
  giveUpOn: EpochDay | undefined,
  words: Words['explanation'],
  { day }: Writer,
): string[] {
  if (inquireFrom !== undefined) return [words.inquireFrom(day(inquireFrom))];
  return giveUpOn === undefined ? [] : [words.giveUpOn(day(giveUpOn))];
}

function contradictsWeekday(promise: PromiseReading, company: BusinessDays): boolean {
  return promise.ambiguous === true && !twoReadings(promise, company);
}
