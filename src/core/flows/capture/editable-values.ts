import { formatIsoDay } from '../../base/calendar/epoch-day';
import { isBlank, rawText } from '../../base/properties/raw-value';
import { wordsOf } from '../../base/language/words';
import type { Language } from '../../base/language/language';
import type { Interview } from '../../reading/interview/interview';
import { readContact } from '../../reading/interview/read-words';
import type { ExistingValues } from './existing-values';
import { formFields, textFields, type FormField, type FormValues } from './form-values';

/** What the form for a complete interview note begins with: what can't be written again as it is stays fixed. */
export function editableValues(
  soFar: Pick<ExistingValues, 'values' | 'keys' | 'fixed'>,
  properties: Readonly<Record<string, unknown>>,
  { date, earlierDay }: Interview,
): Pick<ExistingValues, 'values' | 'fixed'> {
  const written = (field: FormField): unknown => properties[soFar.keys[field] ?? ''];
  const isPlainDay = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(rawText(written('date')).trim());
  const ofRounds = earlierDay !== undefined;
  const isKept: Readonly<Partial<Record<FormField, boolean>>> = {
    date: ofRounds || !isPlainDay,
    // Whose promise it is, and since when, is asked by the command for it.
    promised: ofRounds || !isBlank(properties[soFar.keys['promised-on'] ?? '']),
    contact: !isBlank(written('contact')) && !readContact(written('contact')).complete,
  };
  // What is under a name that is only nearly right is not read from there.
  const isElsewhere = (field: FormField): boolean =>
    field !== 'date' && soFar.fixed.has(field) && isBlank(written(field));
  const isKeptField = (field: FormField): boolean =>
    isKept[field] === true || isBeyondLine(written(field)) || isElsewhere(field);
  // Nothing is guessed: the form says what the note says.
  const unsaid = textFields.filter((field) => !soFar.fixed.has(field)).map((field) => [field, ''] as const);
  const fixed = new Set(formFields.filter(isKeptField));
  const isDayOpen = date !== undefined && !fixed.has('date');
  return {
    values: {
      ...soFar.values,
      ...Object.fromEntries(unsaid),
      ...(isDayOpen && { date: formatIsoDay(date) }),
    },
    fixed,
  };
}

/** Whether a value is more than fits into a line. */
function isBeyondLine(value: unknown): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.some(
    (item) => (typeof item === 'object' && item !== null) || (typeof item === 'string' && /\n./.test(item)),
  );
}

/** The fields whose values are others than at the beginning, and what they are to be: blank for what was emptied. */
export function changedValues(
  before: FormValues,
  after: FormValues,
  language: Language,
): ReadonlyMap<FormField, string | boolean> {
  const { contacts, preview } = wordsOf(language).capture;
  const texts = ({ contact, ...values }: FormValues): readonly (readonly [FormField, string | boolean])[] => [
    ...textFields.map((field) => [field, values[field].trim()] as const),
    ['contact', contact.map((method) => contacts[method]).join(preview.between)],
    ['pass-only', values.passOnly],
  ];
  const old = new Map(texts(before));
  return new Map(texts(after).filter(([field, value]) => old.get(field) !== value));
}
