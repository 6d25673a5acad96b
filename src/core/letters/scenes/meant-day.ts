import { weekdayOf, type EpochDay } from '../../base/calendar/epoch-day';
import { answerOptions, type SceneAnswers } from './scene-answers';

const daysOfWeek = 7;

/**
 * The day nearest to the date that the company wrote which has the weekday it wrote beside it; `undefined` where the date has
 * that weekday, or either is not said.
 */
export function meantDay({ writtenDay, writtenWeekday }: SceneAnswers): EpochDay | undefined {
  const options: readonly (string | undefined)[] = answerOptions.writtenWeekday;
  const at = options.indexOf(writtenWeekday) + 1;
  if (writtenDay === undefined || at === 0) return undefined;
  // The options begin with Monday, the calendar with Sunday.
  const ahead = ((at % daysOfWeek) - weekdayOf(writtenDay) + daysOfWeek) % daysOfWeek;
  if (ahead === 0) return undefined;
  return writtenDay + (ahead > daysOfWeek / 2 ? ahead - daysOfWeek : ahead);
}
