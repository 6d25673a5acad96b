import { businessDays } from '../../base/calendar/business-days';
import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { settingsCalendar } from '../../base/settings/settings-calendar';
import type { Settings } from '../../base/settings/settings';
import type { Problem } from '../../reading/interview/problem';
import { readDate } from '../../reading/interview/read-date';
import { readContact } from '../../reading/interview/read-words';
import { emptyForm, textFields, type FormValues, type TextField } from './form-values';
import { isMail, promiseInMail } from './promise-in-mail';

/** What a link or a shortcut hands over, by the English names of the fields. */
export type LinkValues = Readonly<Record<string, string>>;

/** A link is anyone's text: nothing of it is longer than a field. */
const longest = 200;
/** A promise may come as a whole mail, which is longer. */
const longestMail = 20_000;

/**
 * The form that a link opens, filled with what the link says; nothing is written before the user has confirmed it. A day
 * that can't be read stays empty, so that it is asked for; without any day the interview is today.
 */
export function formFromLink(link: LinkValues, settings: Settings, today: EpochDay): FormValues {
  const { date = '', promised = '', contact = '' } = link;
  const read = date.trim() === '' ? today : readDate(oneLine(date), today);
  const day = typeof read === 'number' ? read : undefined;
  const texts = textFields
    .filter((field) => field !== 'date' && field !== 'promised')
    .map((field) => [field, oneLine(link[field] ?? '')] as const satisfies readonly [TextField, string]);
  return {
    ...emptyForm(day),
    ...Object.fromEntries(texts),
    date: day === undefined ? '' : formatIsoDay(day),
    promised: promiseOf(promised, settings, day ?? today),
    contact: readContact(oneLine(contact)).words,
  };
}

/** What a link says of the day and can't be read: the form says so beside the field. */
export function unreadInLink({ date = '' }: LinkValues, today: EpochDay): readonly Problem[] {
  const found = oneLine(date);
  const code = found === '' ? today : readDate(found, today);
  return typeof code === 'number' ? [] : [{ field: 'date', key: undefined, code, found }];
}

/** Of a mail the sentence that says when the reply comes, where it is one. */
function promiseOf(text: string, settings: Settings, day: EpochDay): string {
  const mail = text.slice(0, longestMail).trim();
  if (!isMail(mail)) return oneLine(mail);
  const [found, another] = promiseInMail(mail, day, businessDays(settingsCalendar(settings)));
  return found !== undefined && another === undefined ? oneLine(found) : oneLine(mail);
}

function oneLine(text: string): string {
  return text
    .slice(0, longest)
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
}
