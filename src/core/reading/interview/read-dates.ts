import type { EpochDay } from '../../base/calendar/epoch-day';
import type { NoteReading } from './note-reading';
import { propertyItems, singleItem } from '../../base/properties/property-items';
import { isBlank, isTooLong } from '../../base/properties/raw-value';
import { readDate } from './read-date';

const separators = /[,、，;；\n]/;

/** One date; a missing year is the one nearest to the interview. `undefined` with a problem for anything else. */
export function readSingleDate(note: NoteReading, value: unknown): EpochDay | undefined {
  const reading = readDate(singleItem(value), note.near);
  if (typeof reading === 'number') return reading;
  note.report(reading, value);
  return undefined;
}

/** One date or several, ascending and without repetition; a problem for each part that is none. */
export function readDateList(note: NoteReading, value: unknown): readonly EpochDay[] {
  const only = readDate(value, note.near);
  if (typeof only === 'number') return [only];
  if (isTooLong(value)) {
    note.report('too-long', value);
    return [];
  }
  const days = dateParts(value)
    .map((part) => readSingleDate(note, part))
    .filter((day) => day !== undefined);
  return days.length < 2 ? days : [...new Set(days)].sort((one, other) => one - other);
}

/** A day with a remark is short. */
const longestPart = 60;

/** How one was in touch, as people note it after the day. */
const channel =
  /([\d日)）])[ \u3000]*[（(]?(?:e?-?mail|phone|tel|portal|メール|電話|マイページ|就活サイト|メッセージ|問い?合わせ)(?:[でに]|にて)?(?:連絡|問い?合わせ|済み?)?[）)]?[ \u3000]*$/i;

function withoutChannel(part: string): string {
  return part.length > longestPart ? part : part.replace(channel, '$1');
}

/** The parts of a list, or of a text that names several dates. */
function dateParts(value: unknown): readonly unknown[] {
  return propertyItems(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(separators).map(withoutChannel) : [item]))
    .filter((part) => !isBlank(part));
}
