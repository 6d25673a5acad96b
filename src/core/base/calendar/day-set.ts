import type { EpochDay } from './epoch-day';

/** The last day a table knows, 2099-12-31; the first is 1970-01-01, day 0. */
export const lastTableDay: EpochDay = 47_481;

const DAYS_PER_WORD = 32;
const wordCount = Math.ceil((lastTableDay + 1) / DAYS_PER_WORD);

/** A set of days of the table as bits, 32 days a word, the first day in the lowest bit: 6 KB. */
export type DayBits = Int32Array;

/** The empty set. */
export function noDays(): DayBits {
  return new Int32Array(wordCount);
}

/** Adds `from`…`to`, both inclusive; what is outside the table is left out. */
export function addDays(bits: DayBits, from: EpochDay, to: EpochDay): void {
  const end = Math.min(to, lastTableDay);
  for (let day = Math.max(from, 0); day <= end; day++) {
    bits[day >>> 5] = wordAt(bits, day >>> 5) | (1 << (day & 31));
  }
}

/** Adds every day for which `includes(weekday)`, 0 = Sunday … 6 = Saturday. */
export function addWeekdays(bits: DayBits, includes: (weekday: number) => boolean): void {
  const pattern = weekdayPattern(includes);
  for (let word = 0; word < bits.length; word++) {
    bits[word] = wordAt(bits, word) | wordAt(pattern, word % pattern.length);
  }
}

/** 7 words of 32 days are 32 weeks, after which the weekdays repeat; day 0 was a Thursday. */
function weekdayPattern(includes: (weekday: number) => boolean): DayBits {
  const pattern = new Int32Array(7);
  for (let day = 0; day < pattern.length * DAYS_PER_WORD; day++) {
    if (includes((day + 4) % 7)) pattern[day >>> 5] = wordAt(pattern, day >>> 5) | (1 << (day & 31));
  }
  return pattern;
}

/** The word at `index`; 0 outside, which the type of an index can't rule out. */
export function wordAt(words: DayBits | Uint16Array, index: number): number {
  return words[index] ?? 0;
}

/** The number of bits set in a word. */
export function bitCount(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0;
  const nibbles = ((pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)) | 0;
  return Math.imul(((nibbles + (nibbles >>> 4)) | 0) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
