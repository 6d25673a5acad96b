import { businessDays } from '../../base/calendar/business-days';
import { defaultCompanyCalendar } from '../../base/calendar/company-calendar';
import { lazy } from '../../base/text/lazy';
import type { Draft, DraftPart } from './draft';
import type { Objection, WordingContext } from './wording';
import { datesIn } from './wrong-dates';

/** What is between the beginning of a line and a day that is offered in it. */
const LIST_MARK =
  /^[ \t\u3000]*(?:[・•●○*＊-]|[(（]?[\d０-９①-⑤]+[)）.．]?|第[一二三四五\d１-５](?:希望|候補)[:：]?)?[ \t\u3000]*$/;

/** A day that begins a sentence tells of what was: 12月10日の面接では… */
const TELLS = /^\s*(?:[（(][^（()）\n]{1,3}[)）])?の/;

const TIME = String.raw`(午[前後])?(\d{1,2})(?::(\d\d)|時(?:(\d\d?)分?|(半))?)`;
const HOURS = lazy(() => new RegExp(`${TIME}(?:から|[~〜‐-―−ー-])${TIME}`, 'g'));

/** The hours from … to … that end before they begin; 午前10時から3時 may be meant for the afternoon. */
function hoursBackwards({ flat, inRaw }: DraftPart): Objection[] {
  return [...flat.matchAll(HOURS())].flatMap((match): Objection[] => {
    const minuteOf = (at: number, half = match[at]): number =>
      (half === '午後' ? (Number(match[at + 1]) % 12) + 12 : Number(match[at + 1])) * 60 +
      (match[at + 4] === undefined ? Number(match[at + 2] ?? match[at + 3] ?? 0) : 30);
    const [, before, , , , , behind] = match;
    const isOpen = before === '午前' && behind === undefined;
    if (isOpen || minuteOf(6, behind ?? before) > minuteOf(1)) return [];
    const place = inRaw({ from: match.index, to: match.index + match[0].length });
    return [{ part: 'text', ...place, about: 'hours-backwards' }];
  });
}

/**
 * The days that a letter about dates offers, one in a line, which are past or on which the company is closed
 * (promise-rules C1, C2), and hours that run backwards.
 */
export function unfitSlots(
  { message, sending, parts: { text } }: Draft,
  { reply }: WordingContext,
): Objection[] {
  if (message.purpose !== 'dates' && message.purpose !== 'reschedule') return [];
  const company = businessDays(reply?.interview.calendar ?? defaultCompanyCalendar);
  const days = datesIn(text, sending).flatMap(({ from, to, day }): Objection[] => {
    const place = text.inRaw({ from, to });
    const line = text.raw.slice(text.raw.lastIndexOf('\n', place.from - 1) + 1, place.from);
    const rest = text.raw.slice(place.to);
    if (!LIST_MARK.test(line) || (day < sending && TELLS.test(rest))) return [];
    const about = day < sending ? 'day-past' : company.isOpen(day) ? undefined : 'day-closed';
    return about === undefined ? [] : [{ part: 'text', ...place, about }];
  });
  return [...days, ...hoursBackwards(text)];
}
