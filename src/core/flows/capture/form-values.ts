import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { CompanyCalendar } from '../../base/calendar/company-calendar';
import { fieldNames, type Field } from '../../base/properties/fields';
import type { ContactMethod } from '../../reading/interview/interview';
import { propertyItems } from '../../base/properties/property-items';
import { rawText } from '../../base/properties/raw-value';
import { readDate } from '../../reading/interview/read-date';
import { readAnyway } from '../../reading/interview/read-note';
import type { Problem } from '../../reading/interview/problem';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { Settings } from '../../base/settings/settings';

/** The fields of the form that are a line of text, in its order; those after `promised` are folded. */
export const textFields = [
  'company',
  'date',
  'stage',
  'promised',
  'position',
  'department',
  'person',
  'mail',
  'time',
  'place',
  'closed-weekdays',
  'closures',
  'size',
  'industry',
] as const;
/** One of the fields with a text. */
export type TextField = (typeof textFields)[number];

/** What the form for an interview note holds: texts as they were typed, the day as a date input writes it. */
export type FormValues = Readonly<Record<TextField, string>> & {
  readonly contact: readonly ContactMethod[];
  readonly passOnly: boolean;
};

/** The fields of the form. */
export const formFields = [...textFields, 'contact', 'pass-only'] as const satisfies readonly Field[];
/** One field of the form. */
export type FormField = (typeof formFields)[number];

/** A form in which nothing is filled in but the interview day. */
export function emptyForm(date: EpochDay | undefined): FormValues {
  const texts = Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>;
  return { ...texts, date: date === undefined ? '' : formatIsoDay(date), contact: [], passOnly: false };
}

/** A property's value as a line of text that reads the same: a link stays a link, a list becomes one line. */
export function writtenText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : propertyItems(value).map(rawText).join('、');
}

/** The interview day the form has at the moment; `undefined` as long as it is none. */
export function interviewDay({ date }: Pick<FormValues, 'date'>, today: EpochDay): EpochDay | undefined {
  const day = readDate(date.trim(), today);
  return typeof day === 'number' ? day : undefined;
}

/** Whether the interview in the form is still to come: then one knows when and where it is. */
export function isToCome(values: Pick<FormValues, 'date'>, today: EpochDay): boolean {
  return (interviewDay(values, today) ?? today) > today;
}

/** The properties that the form says something of, as they will be written, without space around them. */
export function formProperties(
  values: FormValues,
  language: Language,
): Partial<Record<FormField, string | boolean>> {
  const { contacts, preview } = wordsOf(language).capture;
  const contact = values.contact.map((method) => contacts[method]).join(preview.between);
  const texts = textFields.map((field) => [field, values[field].trim()] as const);
  const filled = [...texts, ['contact', contact] as const].filter(([, text]) => text !== '');
  return { ...Object.fromEntries(filled), ...(values.passOnly && { 'pass-only': true }) };
}

/** What keeps the form from becoming an interview note: a company or a day that is missing or can't be read. */
export function formProblems(values: FormValues, settings: Settings, today: EpochDay): readonly Problem[] {
  const missing = (['company', 'date'] as const).filter((field) => values[field].trim() === '');
  if (missing.length > 0)
    return missing.map((field) => ({ field, key: undefined, code: 'missing', found: '' }));
  const { problems } = readAnyway(
    { path: '', frontmatter: checkedProperties(values), tags: [] },
    settings,
    today,
  );
  return problems.map((problem) => ({ ...problem, key: undefined }));
}

/** What has to be readable, or a date would come out wrong. */
const checked = ['company', 'date', 'closed-weekdays', 'closures'] as const;

function checkedProperties(values: FormValues): Record<string, string> {
  return Object.fromEntries(checked.map((field) => [fieldNames[field].en[0], values[field].trim()]));
}

/** A company's calendar with the closed days that are in the form; those that can't be read change nothing. */
export function calendarWith(
  calendar: CompanyCalendar,
  values: Pick<FormValues, 'closed-weekdays' | 'closures'>,
  settings: Settings,
  today: EpochDay,
): CompanyCalendar {
  const typed = { ...emptyForm(today), company: '-', ...values };
  const own = readAnyway(
    { path: '', frontmatter: checkedProperties(typed), tags: [] },
    settings,
    today,
  ).calendar;
  return {
    ...calendar,
    ...(values['closed-weekdays'].trim() !== '' && { closedWeekdays: own.closedWeekdays }),
    ...(values.closures.trim() !== '' && { closures: own.closures }),
  };
}
