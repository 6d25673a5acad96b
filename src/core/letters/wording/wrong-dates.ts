import { dateParts, epochDay, type EpochDay } from '../../base/calendar/epoch-day';
import { letterDay } from '../japanese/letter-day';
import type { Span } from '../../editing/frontmatter/text-edit';
import { partsOf, type Draft, type DraftPart } from './draft';
import type { Objection } from './wording';

const DATE =
  /(?:(\d{4})年|(昨|来)年)?(\d{1,2})月(\d{1,2})日(?:[(]([日月火水木金土])(?:曜日?)?[)]|[、,]?([日月火水木金土])曜)?/g;

/** The dates of a message that do not exist, and those with another day's weekday, which gets the right one. */
export function wrongDates(draft: Draft): Objection[] {
  return partsOf(draft).flatMap((part) =>
    [...part.flat.matchAll(DATE)].flatMap((match) => wrongDate(part, match, draft.sending)),
  );
}

function wrongDate(part: DraftPart, match: RegExpMatchArray, sending: EpochDay): Objection[] {
  const { 0: words, 5: inBrackets, 6: behind, index: from = 0 } = match;
  const day = dayOf(match, sending);
  if (day === undefined) return [{ part: part.part, ...part.inRaw({ from, to: from + words.length }) }];
  const weekday = inBrackets ?? behind;
  const right = letterDay.weekday(day);
  if (weekday === undefined || weekday === right) return [];
  // The weekday follows the 日 of the date, which may be the same letter.
  const at = from + words.lastIndexOf(weekday, words.endsWith('曜日)') ? words.length - 3 : undefined);
  return [{ part: part.part, ...part.inRaw({ from: at, to: at + 1 }), mend: right }];
}

/** A date as it is in a part, and the day that is meant. */
export interface DateInPart extends Span {
  readonly day: EpochDay;
}

/** The dates of a part that exist, by their places in its flat text. */
export function datesIn({ flat }: DraftPart, sending: EpochDay): DateInPart[] {
  return [...flat.matchAll(DATE)].flatMap((match) => {
    const day = dayOf(match, sending);
    return day === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, day }];
  });
}

/** The day that is meant: in its own year, or else the one nearest to the day of sending; `undefined` where no such day exists. */
function dayOf([, year, beside, month, date]: RegExpMatchArray, sending: EpochDay): EpochDay | undefined {
  const dayIn = (each: number): EpochDay | undefined => epochDay(each, Number(month), Number(date));
  const thisYear = dateParts(sending).year;
  if (year !== undefined) return dayIn(Number(year));
  if (beside !== undefined) return dayIn(thisYear + (beside === '昨' ? -1 : 1));
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((each) => dayIn(each) ?? []);
  return days.sort((a, b) => Math.abs(a - sending) - Math.abs(b - sending))[0];
}
