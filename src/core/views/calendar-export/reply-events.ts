import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { waitOutcome, type WaitOutcome } from '../../waiting/status/wait-outcome';
import { explain } from '../../waiting/status/explanation';
import { baseName } from '../../base/text/base-name';
import { percentEncoded } from '../../base/text/encoding';
import type { CalendarEvent } from './calendar-file';

/** In most companies the morning's first rush is over by then (the phone script says the same). */
const reminderHour = 10;

type EventKind = 'deadline' | 'inquiry' | 'followup';

/** What the day is called on which asking, or asking once more, is fine. */
const eventKinds: Readonly<Partial<Record<WaitOutcome, EventKind>>> = {
  inquire: 'inquiry',
  followup: 'followup',
};

/**
 * The days of a reply that belong in a calendar: the deadline while it has not passed, and the next day on which
 * asking is polite. None for what is over, unreadable or still to come, and no day for asking where only those who
 * passed are contacted. `linkTo` makes the link to a note from its path.
 */
export function replyEvents(
  reply: PendingReply,
  today: EpochDay,
  language: Language,
  linkTo: (path: string) => string,
): CalendarEvent[] {
  const { interview, assessment } = reply;
  const words = wordsOf(language).calendarExport;
  const event = (kind: EventKind, day: EpochDay): CalendarEvent => ({
    uid: `${kind}-${percentEncoded(interview.path)}@henji`,
    day,
    title: words.titles[kind](interview.company ?? baseName(interview.path)),
    notes: [...about(reply, words), ...explain(reply, language)],
    link: linkTo(interview.path),
    remindAtHour: kind === 'deadline' ? undefined : reminderHour,
  });
  const { deadline, nextActionOn } = assessment;
  const asking = eventKinds[waitOutcome(reply)];
  return [
    ...(deadline !== undefined && deadline >= today ? [event('deadline', deadline)] : []),
    ...(asking && nextActionOn !== undefined ? [event(asking, nextActionOn)] : []),
  ];
}

/** Stage and position, where the note names them. */
function about({ interview: { stage, position } }: PendingReply, words: Words['calendarExport']): string[] {
  const parts = [stage, position].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [parts.join(words.between)];
}
