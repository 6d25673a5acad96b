import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { StatusRule } from '../../waiting/status/assessment';
import { explain } from '../../waiting/status/explanation';
import { baseName } from '../../base/text/base-name';
import { percentEncoded } from '../../base/text/percent-encoded';
import type { CalendarEvent } from './calendar-event';

/** In most companies the morning's first rush is over by then (the phone script says the same). */
const reminderHour = 10;

type EventKind = 'deadline' | 'inquiry' | 'followup';

/** The rules by which there is a day for asking (status-rules S9–S14). */
const askedBy: Readonly<Partial<Record<StatusRule, EventKind>>> = {
  S9: 'followup',
  S10: 'followup',
  S11: 'inquiry',
  S12: 'inquiry',
  S13: 'inquiry',
  S14: 'inquiry',
};

/**
 * The days of a reply that belong into a calendar: the deadline while it has not passed, and the next day on which
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
  const { status, rule, deadline, nextActionOn } = assessment;
  const asking = askedBy[rule];
  return [
    ...(deadline !== undefined && deadline >= today && status !== 'exhausted'
      ? [event('deadline', deadline)]
      : []),
    ...(asking && nextActionOn !== undefined ? [event(asking, nextActionOn)] : []),
  ];
}

/** Stage and position, where the note names them. */
function about({ interview: { stage, position } }: PendingReply, words: Words['calendarExport']): string[] {
  const parts = [stage, position].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [parts.join(words.between)];
}
