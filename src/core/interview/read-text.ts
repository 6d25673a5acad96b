import { formatIsoDay } from '../calendar/epoch-day';
import type { Field } from './fields';
import type { NoteProperties } from './note-properties';
import { propertyItems, singleItem, withoutLinks } from './property-items';
import { isPlainScalar } from './raw-value';
import { readDate } from './read-date';

/** The text of a field: a link's name, a number as text, a list joined with 、; `undefined` when blank or no text. */
export function readText(note: NoteProperties, field: Field): string | undefined {
  const value = note.value(field);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return plainText(value);
  return joinedTexts(note, field, value, '、', scalarText);
}

/**
 * What the company said of its reply. A number, a run of eight digits, a link or a date-time that is a date becomes
 * that date (`YYYY-MM-DD`); several texts become sentences; `undefined` when nothing was promised.
 */
export function readPromised(note: NoteProperties): string | undefined {
  const value = note.value('promised');
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return promiseText(value);
  return joinedTexts(note, 'promised', value, '。', promiseText);
}

function joinedTexts(
  note: NoteProperties,
  field: Field,
  value: unknown,
  separator: string,
  textOf: (item: unknown) => string | undefined,
): string | undefined {
  const items = propertyItems(singleItem(value));
  const texts = items.map(textOf).filter((text) => text !== undefined);
  if (texts.length < items.length) note.report(field, 'unreadable-value', value);
  return texts.length === 0 ? undefined : texts.join(separator);
}

function plainText(text: string): string | undefined {
  const plain = withoutLinks(text).trim();
  return plain === '' ? undefined : plain;
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value);
  if (value instanceof Date) return isoText(value);
  return isPlainScalar(value) ? String(value) : undefined;
}

const dateOnly = /^(?:\d{8}|\d{4}-\d\d-\d\d[T ]\d\d?:[\d:.]{2,}(?: ?(?:Z|[+-]\d\d:?\d\d))?)$/i;

function promiseText(value: unknown): string | undefined {
  const text = scalarText(value);
  if (text === undefined) return undefined;
  const mayBeDate =
    typeof value === 'string' && value.includes('[[') ? text.length >= 8 : dateOnly.test(text);
  return (mayBeDate ? isoText(text) : undefined) ?? text;
}

/** Only dates with a year come here, so the day near which a year is sought does not matter. */
function isoText(value: unknown): string | undefined {
  const day = readDate(value, 0);
  return typeof day === 'number' ? formatIsoDay(day) : undefined;
}
