import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import type { Words } from '../../base/language/words';
import { wordsOf } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { latestOf } from '../../waiting/status/wait-dates';
import { waitOutcome } from '../../waiting/status/wait-outcome';
import { cutToWidth, printable, textWidth } from './text-width';

/** So much of what the company said is in a line; the note has the rest. */
const mostColumnsOfWords = 40;

/**
 * Why a reply is where it is: what was said, its deadline, and what the dates lead to; usually one line, more
 * where `width` columns do not hold it.
 */
export function reasonLines(
  reply: PendingReply,
  today: EpochDay,
  language: Language,
  width: number,
): string[] {
  const words = wordsOf(language).report.reason;
  const day = (each: EpochDay): string => formatDayNear(each, today, language);
  const parts = [
    ...whatWasSaid(reply, words, day),
    ...whatFollowed(reply, words, day),
    ...whatItLeadsTo(reply, words, day),
  ];
  return parts.reduce<string[]>((lines, part) => {
    const line = lines.at(-1);
    if (line === undefined) return [part];
    const longer = line + words.then + part;
    return textWidth(longer) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, words.then.trimStart() + part];
  }, []);
}

type ReasonWords = Words['report']['reason'];
type WriteDay = (day: EpochDay) => string;

function whatWasSaid({ interview, assessment }: PendingReply, words: ReasonWords, day: WriteDay): string[] {
  const { promise, deadline } = assessment;
  const interviewed = interview.date === undefined ? [] : [words.interview(day(interview.date))];
  if (!promise) return [...interviewed, ...(interview.passOnly ? [words.passOnly] : [words.nothingSaid])];
  const isPassOnly = interview.passOnly && promise.kind !== 'passOnly';
  const said = words.said(cutToWidth(printable(promise.text), mostColumnsOfWords));
  const deadlineWords =
    deadline === undefined
      ? []
      : [
          promise.ambiguous && promise.earliest !== undefined && promise.kind !== 'range'
            ? words.twoReadings(day(promise.earliest), day(deadline))
            : words.deadline(day(deadline)),
        ];
  return [...interviewed, said, ...(isPassOnly ? [words.passOnly] : []), ...deadlineWords];
}

/** The company's answer and the inquiries, in the order in which they happened. */
function whatFollowed({ interview, assessment }: PendingReply, words: ReasonWords, day: WriteDay): string[] {
  const selecting = assessment.waits.find(({ why }) => why === 'still-selecting')?.step;
  const answered = selecting && 'from' in selecting ? [words.selecting(day(selecting.from))] : [];
  const [firstAsk] = interview.inquired;
  if (firstAsk === undefined) return answered;
  const asked = words.asked(interview.inquired.map(day).join(words.and));
  return selecting && 'from' in selecting && selecting.from < firstAsk
    ? [...answered, asked]
    : [asked, ...answered];
}

function whatItLeadsTo(reply: PendingReply, words: ReasonWords, day: WriteDay): string[] {
  const { rule, waits } = reply.assessment;
  if (waits.length === 0 || rule === 'S6') return [];
  const until = day(latestOf(waits));
  const outcome = { inquire: words.inquireFrom, followup: words.followUpFrom, moveOn: words.giveUpOn };
  return [outcome[rule === 'S15' ? 'inquire' : waitOutcome(reply)](until)];
}
