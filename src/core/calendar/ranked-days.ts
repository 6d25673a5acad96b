import { bitCount, bitPosition, lastTableDay, wordAt, type DayBits } from './day-set';
import type { EpochDay } from './epoch-day';

/** Every how many days of the set a starting word for `at` is remembered. */
const SAMPLE = 16;

/**
 * A set of days that can be counted up to a day (rank) and asked for its nth day (select) without walking: the number
 * of days before each word is stored, and for every sixteenth day of the set the word it lies in. 9 KB.
 */
export class RankedDays {
  /** How many days there are in all. */
  readonly size: number;
  private readonly before: Uint16Array;
  private readonly sampleWords: Uint16Array;

  constructor(private readonly bits: DayBits) {
    this.before = new Uint16Array(bits.length + 1);
    for (let word = 0; word < bits.length; word++) {
      this.before[word + 1] = wordAt(this.before, word) + bitCount(wordAt(bits, word));
    }
    this.size = wordAt(this.before, bits.length);
    this.sampleWords = this.sampled();
  }

  private sampled(): Uint16Array {
    const samples = new Uint16Array(Math.ceil(this.size / SAMPLE));
    for (let word = 0, next = 0; word < this.bits.length; word++) {
      while (next < samples.length && next * SAMPLE < wordAt(this.before, word + 1)) samples[next++] = word;
    }
    return samples;
  }

  /** Whether `day` is in the set; false outside the table. */
  has(day: EpochDay): boolean {
    return day >= 0 && day <= lastTableDay && ((wordAt(this.bits, day >>> 5) >>> (day & 31)) & 1) === 1;
  }

  /** How many days of the set are on or before `day`. */
  countUpTo(day: EpochDay): number {
    if (day < 0) return 0;
    if (day >= lastTableDay) return this.size;
    const word = day >>> 5;
    return wordAt(this.before, word) + bitCount(wordAt(this.bits, word) & (-1 >>> (31 - (day & 31))));
  }

  /** The day that has `index` days of the set before it; the table's last day when there is none. */
  at(index: number): EpochDay {
    if (!(index < this.size)) return lastTableDay;
    let word = wordAt(this.sampleWords, (index / SAMPLE) | 0);
    while (wordAt(this.before, word + 1) <= index) word++;
    return word * 32 + bitPosition(wordAt(this.bits, word), index - wordAt(this.before, word));
  }
}
