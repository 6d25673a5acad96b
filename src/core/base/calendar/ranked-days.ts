import { bitCount, lastTableDay, wordAt, type DayBits } from './day-set';
import type { EpochDay } from './epoch-day';

/**
 * A set of days that can be counted up to a day (rank) and asked for its nth day (select) without walking: it keeps
 * how many days come before each word of bits, and the days themselves in order. 75 KB.
 */
export class RankedDays {
  /** How many days there are in all. */
  readonly size: number;
  private readonly before: Uint16Array;
  private readonly days: Uint16Array;

  constructor(private readonly bits: DayBits) {
    this.before = new Uint16Array(bits.length + 1);
    for (let word = 0; word < bits.length; word++) {
      this.before[word + 1] = wordAt(this.before, word) + bitCount(wordAt(bits, word));
    }
    this.size = wordAt(this.before, bits.length);
    this.days = this.inOrder();
  }

  /** Takes the lowest bit of each word until none is left. */
  private inOrder(): Uint16Array {
    const days = new Uint16Array(this.size);
    let size = 0;
    for (let word = 0; word < this.bits.length; word++) {
      for (let rest = wordAt(this.bits, word); rest !== 0; rest &= rest - 1) {
        days[size++] = word * 32 + 31 - Math.clz32(rest & -rest);
      }
    }
    return days;
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
    return this.days[index] ?? lastTableDay;
  }
}
