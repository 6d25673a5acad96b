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
  const [words, year, beside, month, date, inBrackets, behind] = match;
  const from = match.index ?? 0;
  const day = dayOf({ year, beside, month: Number(month), date: Number(date) }, sending);
  if (day === undefined) return [{ part: part.part, ...part.inRaw({ from, to: from + words.length }) }];
  const weekday = inBrackets ?? behind;
  const right = letterDay.weekday(day);
  if (weekday === undefined || weekday === right) return [];
  // The weekday follows the 日 of the date, which may be the same letter.
  const at = from + words.lastIndexOf(weekday, words.endsWith('曜日)') ? words.length - 3 : undefined);
  return [{ part: part.part, ...part.inRaw({ from: at, to: at + 1 }), mend: right }];
}

interface WrittenDate {
  readonly year: string | undefined;
  readonly beside: string | undefined;
  readonly month: number;
  readonly date: number;
}

/** A date as it is in a part, and the day that is meant. */
export interface DateInPart extends Span {
  readonly day: EpochDay;
}

/** The dates of a part that exist, by their places in its flat text. */
export function datesIn({ flat }: DraftPart, sending: EpochDay): DateInPart[] {
  return [...flat.matchAll(DATE)].flatMap(({ 0: words, 1: year, 2: beside, 3: month, 4: date, index }) => {
    const day = dayOf({ year, beside, month: Number(month), date: Number(date) }, sending);
    return day === undefined ? [] : [{ from: index, to: index + words.length, day }];
  });
}

/** The day that is meant: in its own year, or else the one nearest to the day of sending; `undefined` where no such day exists. */
function dayOf({ year, beside, month, date }: WrittenDate, sending: EpochDay): EpochDay | undefined {
  const thisYear = dateParts(sending).year;
  if (year !== undefined) return epochDay(Number(year), month, date);
  if (beside !== undefined) return epochDay(thisYear + (beside === '昨' ? -1 : 1), month, date);
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((each) => epochDay(each, month, date) ?? []);
  return days.sort((a, b) => Math.abs(a - sending) - Math.abs(b - sending))[0];
}
