import { parseIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';

/** Why a day can't be logged. */
export type LogDayProblem = 'no-day' | 'after-today' | 'before-interview' | 'not-after-interview' | 'logged';

/** What a logged day is held against. */
export interface LogDayRules {
  readonly interview: Pick<Interview, 'date'>;
  /** An inquiry on the interview day would not count, an answer on it would (status-rules §2). */
  readonly afterInterview: boolean;
  /** The days that are logged already. */
  readonly logged: readonly EpochDay[];
  readonly today: EpochDay;
}

/** The day of a date field, `YYYY-MM-DD`, or why it can't be logged: what is written must not make the note invalid. */
export function readLogDay(text: string, rules: LogDayRules): EpochDay | LogDayProblem {
  const day = parseIsoDay(text.trim());
  if (day === undefined) return 'no-day';
  if (day > rules.today) return 'after-today';
  const { date } = rules.interview;
  if (date !== undefined && day < date)
    return rules.afterInterview ? 'not-after-interview' : 'before-interview';
  if (rules.afterInterview && day === date) return 'not-after-interview';
  return rules.logged.includes(day) ? 'logged' : day;
}

/** Whether the interview is still to come: a result that comes before it (辞退) has no day that could be logged. */
export function isAhead({ date }: LogDayRules['interview'], today: EpochDay): boolean {
  return date !== undefined && date > today;
}
