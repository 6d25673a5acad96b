import { businessDays } from '../../base/calendar/business-days';
import { formatIsoDay, weekdayOf, type EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import type { KeyOf, LogEntry } from './log-plan';

/** How far an inquiry is put off. */
export type Later = 'next-business-day' | 'next-week';

/** The company's next business day after `today`, or its first one from Monday of the next week on. */
export function laterDay(later: Later, { calendar }: Pick<Interview, 'calendar'>, today: EpochDay): EpochDay {
  const company = businessDays(calendar);
  if (later === 'next-business-day') return company.add(today, 1);
  const untilMonday = (8 - weekdayOf(today)) % 7 || 7;
  return company.roll(today + untilMonday);
}

/** The day on which the user means to ask. */
export function laterEntry(keyOf: KeyOf, day: EpochDay): LogEntry {
  return { changes: [{ key: keyOf('ask-on'), value: formatIsoDay(day) }] };
}

/** A selection that no one answers is over: the words say so and are no verdict. No day is written: no reply came. */
export function unansweredEntry(keyOf: KeyOf, words: string): LogEntry {
  return { changes: [{ key: keyOf('result'), value: words }] };
}
