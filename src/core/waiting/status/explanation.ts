import type { BusinessDays } from '../../base/calendar/business-days';
import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { closedReasonText } from '../../base/language/closed-reason-text';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import type { Words } from '../../base/language/words';
import { wordsOf } from '../../base/language/words';
import type { PendingReply } from './pending-reply';
import type { DateStep, PromiseReading, ReadTime } from '../../reading/promise/promise';
import { twoReadings } from '../../reading/promise/two-readings';
import { forecastYear } from './forecast-year';
import { isPassOnly } from './wait-dates';

/** What a line of an explanation needs to be written. */
interface Writer {
  readonly words: Words['explanation'];
  readonly language: Language;
  readonly company: BusinessDays;
  readonly day: (day: EpochDay) => string;
}

/**
 * Explains an assessment step by step: what was said, each day that was counted or skipped and why, what followed. One
 * line a step, in the order of the calculation; made only when somebody looks.
 */
export function explain(reply: PendingReply, language: Language): string[] {
  const { interview, assessment } = reply;
  const writer: Writer = {
    words: wordsOf(language).explanation,
    language,
    company: businessDays(interview.calendar),
    day: (day) => formatDay(day, language),
  };
  switch (assessment.status) {
    case 'closed':
      return [explainEnd(reply, writer)];
    case 'invalid':
      return explainInvalid(reply, writer);
    case 'upcoming':
      return [writer.words.upcoming(writer.day(assessment.nextActionOn ?? 0))];
    default:
      return [
        ...explainPromise(reply, writer),
        ...explainWaits(reply, writer),
        ...explainForecast(reply, writer),
      ];
  }
}

function explainEnd({ interview }: PendingReply, { words }: Writer): string {
  if (interview.result !== undefined) return words.answeredWith(interview.result);
  if (interview.answered || interview.laterRound === undefined) return words.answered;
  return words.laterRound(interview.laterRound);
}

function explainInvalid({ interview, assessment }: PendingReply, { words, day }: Writer): string[] {
  return [
    ...(interview.date === undefined ? [] : [words.interviewed(day(interview.date))]),
    ...(assessment.promise?.kind === 'unknown' ? [words.notUnderstood(assessment.promise.text)] : []),
  ];
}

function explainPromise({ interview, assessment }: PendingReply, writer: Writer): string[] {
  const { words, day } = writer;
  const saidOn = interview.promisedOn ?? interview.date ?? 0;
  const { promise } = assessment;
  if (!promise)
    return [words.nothingSaid(day(interview.date ?? saidOn)), ...passOnlyLine(interview.passOnly, words)];
  return [
    words.said(promise.text.trim(), day(saidOn)),
    ...promise.times.flatMap((time) => explainTime(time, promise.times.length > 1, writer)),
    ...explainReading(promise, writer),
    ...passOnlyLine(isPassOnly(interview, promise), words),
  ];
}

function passOnlyLine(isSaid: boolean, words: Writer['words']): string[] {
  return isSaid ? [words.passOnly] : [];
}

function explainTime(
  { words: said, earliest, latest }: ReadTime,
  isOneOfMany: boolean,
  writer: Writer,
): string[] {
  const earliestLines = earliest ? explainStep(earliest, writer) : [];
  return [
    ...(isOneOfMany ? [writer.words.time(said)] : []),
    ...earliestLines,
    ...(latest ? explainStep(latest, writer) : []),
  ];
}

function explainReading(promise: PromiseReading, writer: Writer): string[] {
  const { words, day } = writer;
  const { earliest, latest, ambiguous } = promise;
  if (latest === undefined) return [earliest === undefined ? words.noDate : words.openFrom(day(earliest))];
  return [...(ambiguous ? [explainAmbiguity(promise, writer)] : []), words.deadline(day(latest))];
}

/** O3: two readings of 日, or a weekday that is not that date's. */
function explainAmbiguity(promise: PromiseReading, { words, day, company }: Writer): string {
  const readings = twoReadings(promise, company);
  return readings
    ? words.twoReadings(day(readings.calendar), day(readings.business))
    : words.weekdayContradicts;
}

function explainWaits({ interview, assessment }: PendingReply, writer: Writer): string[] {
  const { words, day } = writer;
  const { status, rule, waits, inquireFrom, nextActionOn } = assessment;
  const asked = interview.inquired.map((ask) => day(ask)).join(words.between);
  const lines = interview.inquired.length > 0 ? [words.asked(asked)] : [];
  if (rule === 'S4') return [...lines, words.askedTwice];
  for (const { why, step } of waits) {
    if (!('count' in step)) continue;
    lines.push(words.waits[why](step.count, step.how === 'business-days'), ...explainStep(step, writer));
  }
  if (inquireFrom !== undefined) return [...lines, words.inquireFrom(day(inquireFrom))];
  const until = Math.max(0, ...waits.map(({ step }) => step.day));
  if (status === 'followup' || rule === 'S9') return [...lines, words.followUpFrom(day(until))];
  return [...lines, words.giveUpOn(day(nextActionOn ?? until))];
}

/** One calculation: every day that was counted or skipped, or the one that was named, and where it rolled to. */
function explainStep(step: DateStep, writer: Writer): string[] {
  const { words, day } = writer;
  switch (step.how) {
    case 'business-days':
      return explainCount(step, writer);
    case 'calendar': {
      const line = words.calendar[step.unit](day(step.from), step.count, day(step.landed));
      return [line, ...explainRoll(step.landed, step.day, writer)];
    }
    case 'named-day':
      return [words.namedDay(day(step.landed)), ...explainRoll(step.landed, step.day, writer)];
    case 'period-end': {
      const line = step.day > step.last ? words.periodOver : words.periodEnd;
      return [line(day(step.first), day(step.last), day(step.day))];
    }
    case 'period-start':
      return [words.periodStart(day(step.first), day(step.last), day(step.day))];
  }
}

function explainCount({ from, day: end }: DateStep & { how: 'business-days' }, writer: Writer): string[] {
  const { words, company, day } = writer;
  const lines: string[] = [];
  let count = 0;
  for (let each = from + 1; each <= end; each += 1) {
    const reason = company.closedReason(each);
    if (!reason) count += 1;
    lines.push(
      reason
        ? words.skipped(day(each), closedReasonText(reason, each, writer.language))
        : words.counted(day(each), count),
    );
  }
  return lines;
}

function explainRoll(landed: EpochDay, rolled: EpochDay, writer: Writer): string[] {
  const reason = landed === rolled ? undefined : writer.company.closedReason(landed);
  if (!reason) return [];
  const text = closedReasonText(reason, landed, writer.language);
  return [writer.words.rolled(writer.day(landed), text, writer.day(rolled))];
}

function explainForecast({ assessment }: PendingReply, { words }: Writer): string[] {
  const year = forecastYear(assessment);
  return year === undefined ? [] : [words.forecast(year)];
}
