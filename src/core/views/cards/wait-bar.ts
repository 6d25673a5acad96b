import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { closedReasonText } from '../../base/language/closed-reason-text';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import { businessDaysOf, type PendingReply } from '../../waiting/status/pending-reply';
import { waitOutcome, type WaitOutcome } from '../../waiting/status/wait-outcome';

/** A stretch of days on the bar; `start` counts from 0. */
export interface BarSpan {
  readonly kind: 'closed' | 'promised' | 'grace';
  readonly start: number;
  readonly length: number;
  readonly title: string;
}

/** One day on the bar that means something. */
export interface BarMark {
  readonly kind: 'interview' | 'deadline' | 'asked' | 'next' | 'today';
  readonly at: number;
  readonly title: string;
}

/** The wait as a line of days: from the interview to the day on which something can be done. */
export interface WaitBar {
  readonly days: number;
  readonly spans: readonly BarSpan[];
  readonly marks: readonly BarMark[];
  /** The dates at the two ends; the second that of the whole wait, also where the line is cut. */
  readonly ends: readonly [string, string];
  /** Whether the wait goes on where the line ends. */
  readonly isCut: boolean;
  /** The same in words. */
  readonly label: string;
}

/** A longer wait is cut here: single days would not be seen any more. */
const longestBar = 120;
/** So many days after asking became possible the line is cut: today would be far off. */
const longestDelay = 30;

/** The bar of a reply; `undefined` where there is no wait to draw (upcoming, closed, unreadable). */
export function waitBar(reply: PendingReply, today: EpochDay, language: Language): WaitBar | undefined {
  const { interview, assessment } = reply;
  const end = Math.max(...assessment.waits.map(({ step }) => step.day), assessment.deadline ?? 0);
  const { date } = interview;
  if (date === undefined || assessment.waits.length === 0 || today < date) return undefined;
  const whole = Math.max(today, end);
  const last = Math.min(whole, end + longestDelay, date + longestBar);
  const line: Line = {
    first: date,
    last,
    end,
    today,
    language,
    day: (day) => formatDayNear(day, today, language),
    outcome: waitOutcome(reply),
    words: wordsOf(language).sidebar.bar,
    company: businessDaysOf(reply),
  };
  const isCut = last < whole;
  const spans = [...promiseSpans(reply, line), ...closedSpans(line)].filter(
    ({ start }) => start <= last - date,
  );
  const marks = marksOf(reply, line);
  return {
    days: last - date + 1,
    spans,
    marks,
    ends: [line.day(date), `${isCut ? '… ' : ''}${line.day(whole)}`],
    isCut,
    label: labelOf(spans, marks).join(line.words.separator),
  };
}

/** What each sign of a bar means, with its day. */
export interface LegendLine {
  readonly kind: BarMark['kind'] | 'closed';
  readonly text: string;
}

/** The signs of a bar in words, in the order of their days. */
export function legendOf({ marks, spans }: WaitBar, language: Language): readonly LegendLine[] {
  const { closedDays } = wordsOf(language).sidebar.bar;
  const signs = [...marks].sort((one, other) => one.at - other.at);
  return [
    ...signs.map(({ kind, title }) => ({ kind, text: title })),
    ...(spans.some(({ kind }) => kind === 'closed') ? [{ kind: 'closed' as const, text: closedDays }] : []),
  ];
}

/** The marks with the promised days after the interview; a deadline that is promised is named once. */
function labelOf(spans: readonly BarSpan[], [interview, ...others]: readonly BarMark[]): string[] {
  const promised = spans.filter(({ kind }) => kind === 'promised');
  return [...new Set([...(interview ? [interview] : []), ...promised, ...others].map(({ title }) => title))];
}

interface Line {
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** The day on which something can be done. */
  readonly end: EpochDay;
  readonly today: EpochDay;
  readonly language: Language;
  readonly day: (day: EpochDay) => string;
  readonly outcome: WaitOutcome;
  readonly words: Words['sidebar']['bar'];
  readonly company: BusinessDays;
}

/** From the earliest promised day to the deadline, and the wait after it. */
function promiseSpans({ interview, assessment }: PendingReply, line: Line): BarSpan[] {
  const { promise, deadline } = assessment;
  const from = promise?.earliest ?? interview.promisedOn ?? line.first;
  if (deadline === undefined) return [];
  const title =
    promise?.earliest === undefined
      ? line.words.deadline(line.day(deadline))
      : line.words.promised(line.day(from), line.day(deadline));
  const spans = [span('promised', [from, deadline], title, line)];
  if (deadline < line.end) {
    const next = line.words.next[line.outcome](line.day(line.end));
    spans.push(span('grace', [deadline + 1, line.end], next, line));
  }
  return spans;
}

/** The part of a span that is on the line; both days belong to it. */
function span(
  kind: BarSpan['kind'],
  [from, to]: readonly [EpochDay, EpochDay],
  title: string,
  line: Line,
): BarSpan {
  const first = Math.max(from, line.first);
  const last = Math.min(to, line.last);
  return { kind, start: first - line.first, length: Math.max(1, last - first + 1), title };
}

/** Neighbouring closed days are one stretch whose tooltip names each of them. */
function closedSpans(line: Line): BarSpan[] {
  const spans: BarSpan[] = [];
  for (let day = line.first; day <= line.last; day += 1) {
    const titles: string[] = [];
    const from = day;
    for (let reason = line.company.closedReason(day); reason && day <= line.last; day += 1) {
      const text = closedReasonText(reason, day, line.language);
      titles.push(line.words.closed(line.day(day), text));
      reason = line.company.closedReason(day + 1);
    }
    if (titles.length > 0) spans.push(span('closed', [from, day - 1], titles.join('\n'), line));
  }
  return spans;
}

function marksOf({ interview, assessment }: PendingReply, line: Line): BarMark[] {
  const { words } = line;
  const { deadline } = assessment;
  const marks: (BarMark | undefined)[] = [
    mark('interview', line.first, words.interview, line),
    mark('deadline', deadline, words.deadline, line),
    ...interview.inquired.map((ask) => mark('asked', ask, words.asked, line)),
    mark('next', line.end, words.next[line.outcome], line),
    mark('today', line.today, words.today, line),
  ];
  return marks.filter((each) => each !== undefined);
}

function mark(
  kind: BarMark['kind'],
  day: EpochDay | undefined,
  title: (day: string) => string,
  line: Line,
): BarMark | undefined {
  if (day === undefined || day < line.first || day > line.last) return undefined;
  return { kind, at: day - line.first, title: title(line.day(day)) };
}
