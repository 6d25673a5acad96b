import { formatIsoDay } from '../../base/calendar/epoch-day';
import type { NoteReading } from './note-reading';
import { mayHoldLink, propertyItems, singleItem, withoutLinks } from '../../base/properties/property-items';
import { isPlainScalar, isTooLong, maxText, rawText, shortened } from '../../base/properties/raw-value';
import { readDate } from './read-date';
import { memoize } from '../../base/text/memoize';

/**
 * The text of a field: a link's name, a number as text, a list joined with 、; `undefined` with a problem for what is no
 * text, or longer than any value is read.
 */
export function readText(note: NoteReading, value: unknown): string | undefined {
  if (isTooLong(value)) {
    note.report('too-long', value);
    return undefined;
  }
  if (typeof value === 'string') return mayHoldLink(value) ? linkedText(value) : value;
  return joinedTexts(note, value, '、', scalarText);
}

/**
 * What the company said of its reply, in its words. A number, a run of eight digits, a link or a date-time that is a
 * date becomes that date (`YYYY-MM-DD`); several texts become sentences. What is not a text is kept as it was written:
 * the promise rules will not understand it, which is safer than taking it for nothing.
 * Of what is too long for them (promise-rules T2) the beginning is kept, which can be read.
 */
export function readPromised(note: NoteReading, value: unknown): string | undefined {
  const text = typeof value === 'string' ? promiseText(value) : joinedTexts(note, value, '。', promiseText);
  return text && shortened(text, maxText);
}

function joinedTexts(
  note: NoteReading,
  value: unknown,
  separator: string,
  textOf: (item: unknown) => string | undefined,
): string | undefined {
  const items = propertyItems(singleItem(value));
  const texts = items.map(textOf).filter((text) => text !== undefined);
  if (texts.length < items.length) note.report('unreadable-value', value);
  return texts.length === 0 ? undefined : texts.join(separator);
}

/** The same few people and positions are linked from many notes. */
const linkedText = memoize((value) => (typeof value === 'string' ? plainText(value) : undefined));

function plainText(text: string): string | undefined {
  const plain = withoutLinks(text).trim();
  return plain === '' ? undefined : plain;
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value);
  if (value instanceof Date) return isoText(value);
  return isPlainScalar(value) ? String(value) : undefined;
}

const bareDate = /^(?:\d{8}|\d{4}-\d\d-\d\d[T ]\d\d?:[\d:.]{2,}(?: ?(?:Z|[+-]\d\d:?\d\d))?)$/i;
const linkedDate = /^\d{4}/;

/** One value of `promised` in the company's words, as the note will be read; `undefined` for nothing. */
export function promiseText(value: unknown): string | undefined {
  const text = scalarText(value) ?? rawText(value);
  if (text.length < 8) return text === '' ? undefined : text;
  const isLink = typeof value === 'string' && /^\s*!?\[/.test(value);
  return ((isLink ? linkedDate : bareDate).test(text) ? isoText(text) : undefined) ?? text;
}

/** Only dates with a year come here, so the day near which a year is sought does not matter. */
function isoText(value: unknown): string | undefined {
  const day = readDate(value, 0);
  return typeof day === 'number' ? formatIsoDay(day) : undefined;
}
