import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { stepSize, type Steps } from '../../base/steps/steps';
import { inOrderSteps } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { calendarEnd, calendarHead, eventText } from './calendar-file';
import { replyEvents } from './reply-events';

/** What a calendar is made for. */
interface CalendarBasis {
  readonly today: EpochDay;
  readonly language: Language;
  /** The link to a note from its path. */
  readonly linkTo: (path: string) => string;
}

/** The text of a calendar, and how many days are in it. */
export interface Calendar {
  readonly text: string;
  readonly count: number;
}

/** The calendar of all these replies, in steps. */
export function* calendarSteps(
  replies: readonly PendingReply[],
  { today, language, linkTo }: CalendarBasis,
): Steps<Calendar> {
  // Added to, not joined at the end: joining what is in a large calendar would be a long step of its own.
  let text = calendarHead(wordsOf(language).calendarExport.name);
  let count = 0;
  let looked = 0;
  for (const reply of yield* inOrderSteps(replies)) {
    for (const event of replyEvents(reply, today, language, linkTo)) {
      text += eventText(event, today);
      count += 1;
    }
    if (++looked % stepSize === 0) yield;
  }
  return { text: text + calendarEnd, count };
}
