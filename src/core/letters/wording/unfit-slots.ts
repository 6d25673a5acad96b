import { businessDays } from '../../base/calendar/business-days';
import { defaultCompanyCalendar } from '../../base/calendar/company-calendar';
import type { Draft } from './draft';
import type { Objection, WordingContext } from './wording';
import { datesIn } from './wrong-dates';

/** What is between the beginning of a line and a day that is offered in it. */
const LIST_MARK =
  /^[ \t\u3000]*(?:[・•●○*＊-]|[(（]?[\d０-９①-⑤]+[)）.．]?|第[一二三四五\d１-５](?:希望|候補)[:：]?)?[ \t\u3000]*$/;

/** A day that begins a sentence tells of what was: 12月10日の面接では… */
const TELLS = /^\s*(?:[（(][^（()）\n]{1,3}[)）])?の/;

/**
 * The days that a letter about dates offers, one in a line, which are past or on which the company is closed
 * (promise-rules C1, C2).
 */
export function unfitSlots(
  { message, parts: { text } }: Draft,
  { reply, today }: WordingContext,
): Objection[] {
  if (message.purpose !== 'dates' && message.purpose !== 'reschedule') return [];
  const company = businessDays(reply?.interview.calendar ?? defaultCompanyCalendar);
  return datesIn(text, today).flatMap(({ from, to, day }): Objection[] => {
    const place = text.inRaw({ from, to });
    const line = text.raw.slice(text.raw.lastIndexOf('\n', place.from - 1) + 1, place.from);
    const rest = text.raw.slice(place.to);
    if (!LIST_MARK.test(line) || (day < today && TELLS.test(rest))) return [];
    const about = day < today ? 'day-past' : company.isOpen(day) ? undefined : 'day-closed';
    return about === undefined ? [] : [{ part: 'text', ...place, about }];
  });
}
