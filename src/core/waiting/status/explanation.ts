import type { BusinessDays } from '../../base/calendar/business-days';
import { dateParts, epochDay, weekdayOf, type EpochDay } from '../../base/calendar/epoch-day';
import { closedReasonText } from '../../base/language/closed-reason-text';
import { formatDayNear, weekdayName } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import type { Words } from '../../base/language/words';
import { wordsOf } from '../../base/language/words';
import type { Interview } from '../../reading/interview/interview';
import { businessDaysOf, type PendingReply } from './pending-reply';
import type { DateStep, PromiseReading, ReadTime } from '../../reading/promise/promise';
import { twoReadings } from '../../reading/promise/two-readings';
import { forecastYear } from './assessment';
import { isPassOnly, latestOf, unansweredInquiries } from './wait-dates';
import { waitEnding, waitOutcome } from './wait-outcome';

/** What a line of an explanation needs to be written. */
interface Writer {
  readonly words: Words['explanation'];
  readonly language: Language;
  readonly company: BusinessDays;
  readonly day: (day: EpochDay) => string;
}

/**
 * Explains an assessment step by step: what was said, each day that was counted or skipped and why, what followed. One
 * line a step, in the order of the calculation; made only when someone looks.
 */
export function explain(reply: PendingReply, language: Language): string[] {
  const { assessment } = reply;
  const writer: Writer = {
    words: wordsOf(language).explanation,
    language,
    company: businessDaysOf(reply),
    day: (day) => formatDayNear(day, assessment.today, language),
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

function explainEnd(reply: PendingReply, { words }: Writer): string {
  const { result = '', over, laterRound = '', stage = '' } = reply.interview;
  switch (waitEnding(reply)) {
    case 'result':
      return words.answeredWith(result);
    case 'answered':
      return words.answered;
    case 'ended':
      return words.endedBy(over?.words ?? '');
    case 'passed':
      return words.passedBy(over?.words ?? '');
    case 'laterRound':
      return words.laterRound(laterRound);
    case 'notJudged':
      return words.notJudged(stage);
  }
}

function explainInvalid({ interview, assessment }: PendingReply, { words, day }: Writer): string[] {
  return [
    ...(interview.date === undefined ? [] : [words.interviewed(day(interview.date))]),
    ...(assessment.promise?.kind === 'unknown' ? [words.notUnderstood(assessment.promise.text)] : []),
  ];
}

function explainPromise({ interview, assessment }: PendingReply, writer: Writer): string[] {
  const { words, day } = writer;
  const { date = 0, promisedOn = date } = interview;
  const { promise } = assessment;
  const passOnly = isPassOnly(interview, promise) ? [passOnlyLine(interview, words)] : [];
  if (!promise) return [words.nothingSaid(day(date)), ...passOnly];
  return [
    words.said(promise.text.trim(), day(promisedOn)),
    ...(promisedOn < date ? [words.heardBefore(day(promisedOn), day(date))] : []),
    ...promise.times.flatMap((time) => explainTime(time, promise.times.length > 1, writer)),
    ...explainReading(promise, writer),
    ...passOnly,
  ];
}

function passOnlyLine(interview: Interview, words: Writer['words']): string {
  return unansweredInquiries(interview).length > 0 ? words.passOnlyAsked : words.passOnly;
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

function explainWaits(reply: PendingReply, writer: Writer): string[] {
  const { interview, assessment } = reply;
  const { words, day } = writer;
  const { rule, waits } = assessment;
  const asked = interview.inquired.map((ask) => day(ask)).join(words.between);
  const askedLines = interview.inquired.length > 0 ? [words.asked(asked)] : [];
  if (rule === 'S4') return [...askedLines, words.askedTwice];
  if (waits.length === 0) return [...askedLines, words.longAgoUnread];
  const lines: string[] = [];
  if (waits[0]?.why === 'after-deadline' && waits[1]?.why === 'no-promise') lines.push(words.doubtfulPromise);
  for (const { why, step } of waits) {
    if (!('count' in step)) continue;
    // In the order of the days.
    if (step.from >= Math.max(...interview.inquired)) lines.push(...askedLines.splice(0));
    lines.push(words.waits[why](step.count, step.how === 'business-days'), ...explainStep(step, writer));
  }
  return [...lines, ...askedLines, ...explainOutcome(reply, writer)];
}

/** What the waits lead to: the later of two, the latest of more. */
function explainOutcome(reply: PendingReply, writer: Writer): string[] {
  const { words, day, company } = writer;
  const { rule, waits, isPlanned, nextActionOn } = reply.assessment;
  const until = latestOf(waits);
  if (rule === 'S15') return [words.longAgo(day(until))];
  const sentences = waits.length < 2 ? words : waits.length === 2 ? words.laterOfTwo : words.later;
  const outcome = waitOutcome(reply);
  const line = sentences[outcomeWords[outcome]](day(until));
  const weekday = nextWeekday(until, company);
  return [
    line,
    ...(outcome !== 'moveOn' && weekday !== until ? [words.askOnWeekday(day(weekday))] : []),
    ...(isPlanned && nextActionOn !== undefined ? [words.planned(day(nextActionOn))] : []),
  ];
}

const outcomeWords = { inquire: 'inquireFrom', followup: 'followUpFrom', moveOn: 'giveUpOn' } as const;

/** The first business day from `day` on that is no Saturday or Sunday, on which few recruiters work. */
function nextWeekday(day: EpochDay, company: BusinessDays): EpochDay {
  if (!isWeekend(day)) return day;
  const monday = day + (weekdayOf(day) === 6 ? 2 : 1);
  return nextWeekday(company.roll(monday), company);
}

function isWeekend(day: EpochDay): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
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
      if (isWholeYear(step) && step.day <= step.last) {
        return [words.yearEnd(dateParts(step.last).year, day(step.day))];
      }
      const line = step.day > step.last ? words.periodOver : words.periodEnd;
      return [line(day(step.first), day(step.last), day(step.day))];
    }
    case 'period-start':
      if (isFirstOfYear(step.day, writer.company)) {
        return [words.yearStart(dateParts(step.day).year, day(step.day))];
      }
      return [words.periodStart(day(step.first), day(step.last), day(step.day))];
  }
}

/** 年内: all days of one year. */
function isWholeYear({ first, last }: { readonly first: EpochDay; readonly last: EpochDay }): boolean {
  const { year } = dateParts(last);
  return first === epochDay(year, 1, 1) && last === epochDay(year, 12, 31);
}

/** 年明け: whether a day is the first business day of its year. */
function isFirstOfYear(day: EpochDay, company: BusinessDays): boolean {
  const newYear = epochDay(dateParts(day).year, 1, 1) ?? day;
  return company.count(newYear - 1, day) === 1;
}

function explainCount({ from, day: end }: DateStep & { how: 'business-days' }, writer: Writer): string[] {
  const { words, company, day } = writer;
  const lines: string[] = [];
  let count = 0;
  for (let each = from + 1; each <= end; each += 1) {
    const reason = company.closedReason(each);
    if (!reason) count += 1;
    if (reason) lines.push(words.skipped(day(each), closedReasonText(reason, each, writer.language)));
    else if (isWeekend(each)) {
      lines.push(words.countedOpener(day(each), count, weekdayName(each, writer.language)));
    } else lines.push(words.counted(day(each), count));
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
