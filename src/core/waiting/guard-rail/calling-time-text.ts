import { clockText } from '../../base/language/format-day';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { BusinessHours } from '../../reading/interview/interview';
import { closedReasonText } from '../../base/language/closed-reason-text';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { CallingSlot, CallingTime } from './calling-time';

/** What the phone dialog says about the moment. */
export interface CallingTimeText {
  /** What the present moment is; nothing where it does not matter. */
  readonly moment: string | undefined;
  readonly hours: string;
  /** Until when it stays best, or when it is best next. */
  readonly best: string;
}

/** The advice on calling now, in words. */
export function callingTimeText(
  time: CallingTime,
  hours: BusinessHours,
  today: EpochDay,
  language: Language,
): CallingTimeText {
  const words = wordsOf(language).guardRail.calling;
  const { moment, best } = time;
  return {
    moment: momentText(time, today, language),
    hours: words.hours(hoursText(hours, language)),
    best: moment === 'best' ? words.now(clockText(best.to)) : words.next(slotText(best, language)),
  };
}

/** The advice for a call on a later day, in words. */
export function laterCallText(best: CallingSlot, hours: BusinessHours, language: Language): CallingTimeText {
  const words = wordsOf(language).guardRail.calling;
  return {
    moment: undefined,
    hours: words.hours(hoursText(hours, language)),
    best: words.next(slotText(best, language)),
  };
}

/** What the present moment is to the company, in one sentence. */
export function momentText({ moment, closed }: CallingTime, today: EpochDay, language: Language): string {
  const { moments, closedDay } = wordsOf(language).guardRail.calling;
  return closed ? closedDay(closedReasonText(closed, today, language)) : moments[moment];
}

/** 12/2(水) 10:00〜12:00 */
export function slotText({ day, from, to }: CallingSlot, language: Language): string {
  return wordsOf(language).guardRail.calling.slot(formatDay(day, language), clockText(from), clockText(to));
}

/** 9:00〜18:00 */
export function hoursText({ from, to }: BusinessHours, language: Language): string {
  return wordsOf(language).guardRail.calling.span(clockText(from), clockText(to));
}
