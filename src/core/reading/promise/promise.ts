import type { Closure } from '../../base/calendar/company-calendar';
import type { EpochDay } from '../../base/calendar/epoch-day';

/** What kind of promise was made (promise-rules §0). */
export type PromiseKind = 'by' | 'range' | 'open' | 'passOnly' | 'unknown';

/** Why a phrase is `unknown` (promise-rules T2, U1–U8, L5). */
export type UnreadReason =
  /** T2: longer than 500 characters. */
  | 'too-long'
  /** U1: a word these rules do not read. */
  | 'unread-word'
  /** U2: a date that does not exist, or a two-digit year. */
  | 'no-such-date'
  /** U3: an amount whose number is not an integer 1–999. */
  | 'bad-number'
  /** U4: 3日 — three days or the 3rd? */
  | 'days-or-date'
  /** U4: an amount counted back from another day: 1週間前までに. */
  | 'counted-back'
  /** U5: an amount counted from another stated day. */
  | 'counted-from-other-day'
  /** U8: an amount counted from an event whose day the note does not hold. */
  | 'counted-from-event'
  /** L5: a word beside the time turns its meaning in a way that is not read. */
  | 'turned'
  /** U6: the result is before the day it was said. */
  | 'past'
  /** U6: the end is before the start. */
  | 'reversed'
  /** U6: more than 180 days ahead. */
  | 'too-far'
  /** U7: nothing recognised. */
  | 'no-time';

/** The rule of promise-rules that read a time. */
export type PromiseRule =
  | 'A1' | 'A1b' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A11' | 'A12'
  | 'C8'
  | 'D1' | 'D2' | 'D3' | 'D4' | 'D6' | 'D6b' | 'D7' | 'D8' | 'D9' | 'D10'
  | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6'
  | 'S1' | 'S2' | 'S2b' | 'S3' | 'L1' | 'L2' | 'L3' | 'L4' | 'M1' | 'T4' | 'U1'
  | 'E1' | 'E2' | 'E3' | 'E4' | 'E6' | 'E7' | 'E8'; // prettier-ignore

/** How one date came about; the days in between follow from the calendar (see status/explanation). */
export type DateStep =
  /** The `count`-th business day strictly after `from` (C4). */
  | { readonly how: 'business-days'; readonly from: EpochDay; readonly count: number; readonly day: EpochDay }
  /** `count` calendar days, weeks or months after `from`, landing on `landed`, rolled to `day` (C3). */
  | {
      readonly how: 'calendar';
      readonly from: EpochDay;
      readonly unit: 'hour' | 'day' | 'week' | 'month';
      readonly count: number;
      readonly landed: EpochDay;
      readonly day: EpochDay;
    }
  /** A named day, rolled to `day` (C3). */
  | { readonly how: 'named-day'; readonly landed: EpochDay; readonly day: EpochDay }
  /** The last business day of a period, or the first after it (C5). */
  | { readonly how: 'period-end'; readonly first: EpochDay; readonly last: EpochDay; readonly day: EpochDay }
  /** The first business day of a period (P2, S1, S2). */
  | {
      readonly how: 'period-start';
      readonly first: EpochDay;
      readonly last: EpochDay;
      readonly day: EpochDay;
    };

/** One time found in the phrase: the user's words, the rule that read them, and how its dates came about. */
export interface ReadTime {
  readonly words: string;
  readonly rule: PromiseRule;
  readonly earliest?: DateStep;
  readonly latest?: DateStep;
}

/** What a promise says (promise-rules §0). All dates are business days of the company. */
export interface PromiseReading {
  readonly kind: PromiseKind;
  /** The phrase as the user wrote it. */
  readonly text: string;
  readonly earliest?: EpochDay;
  /** The deadline: the last day on which the company would still be on time (O1). */
  readonly latest?: EpochDay;
  /** Present only in the situations of O3. */
  readonly ambiguous?: true;
  /** Whether every word of the sentence that gives the date is known (O5); never for `unknown`. */
  readonly certain: boolean;
  /**
   * Whether the words say a date plainly, so that a letter may quote it: `by` or `range`, with no turning word, no closure and no
   * dropped sentence in the phrase (L). Whether the reading is certain, or was confirmed, is for the caller to look at.
   */
  readonly quotable: boolean;
  /** The sentence that gives the date, as the user wrote it; only where there is exactly one. */
  readonly sentence?: string;
  /** The days on which the company said it is closed (C8); `label` has its words. */
  readonly closures: readonly Closure[];
  /** Present exactly when `kind` is `unknown`. */
  readonly reason?: UnreadReason;
  /** The words that `reason` is about; the whole phrase where it is about no single word. */
  readonly unread?: string;
  /** For `unknown`: a business day some days after it was said, to show how a date is written. */
  readonly example?: EpochDay;
  /** The times found, in the order of the phrase; empty for `unknown`. */
  readonly times: readonly ReadTime[];
}

/** What is known of the note in which a promise is. An interview fits as it is. */
export interface PromiseNote {
  /** The note's own day, which a later word may name (M2). */
  readonly date?: EpochDay | undefined;
  /** Names that are no unknown words in a phrase (O5). */
  readonly company?: string | undefined;
  readonly stage?: string | undefined;
  readonly person?: string | undefined;
}
