import type { EpochDay } from '../../base/calendar/epoch-day';
import type { UnreadReason } from '../promise/promise';
import type { LineFault } from './line-fault';
import type { Field } from '../../base/properties/fields';

/** Why a value of a note, or a whole note, could not be used. */
export type ProblemCode =
  /** A note that should be an interview note lacks the company or the interview day. */
  | 'missing'
  /** The value is nothing that reads as a date. */
  | 'unreadable-date'
  /** The value is written like a date, but there is no such day (2026-02-30). */
  | 'no-such-date'
  /** The value is nothing this field accepts (weekday, closure, hours, checkbox, contact method, check item). */
  | 'unreadable-value'
  /** The text is longer than anyone writes (2,000 characters) and is not used. */
  | 'too-long'
  /** The words of `promised` are not understood; `unread` says why. */
  | 'promise-not-understood'
  /** Two names of one field with different values; `found` lists both. The first accepted name is used. */
  | 'different-values'
  /** A day before the interview: it belongs to an earlier round and is left out. */
  | 'before-interview'
  /** An inquiry on the interview day itself is not counted. */
  | 'on-interview-day'
  /** The words of `promised` belong to an earlier round of the note and are left out. */
  | 'earlier-promise'
  /** The result is that of an earlier round and is left out. */
  | 'earlier-result'
  /** The result only names a time: it would rather be a promise. */
  | 'time-as-result'
  /** The day on which the user means to ask comes before asking is polite. */
  | 'plan-too-early'
  /** Another note of the same company has an interview of the same stage on the same day; `found` is its path. */
  | 'same-day-round'
  /** A later stage's day is before an earlier stage's; `found` lists both. */
  | 'rounds-out-of-order'
  /** The state says that a later round was held, whose day is not in the note. */
  | 'round-day-missing'
  /** The day is under a general name, and the note tells of something else than an interview. */
  | 'other-day'
  /** A date after today that can only be past. */
  | 'after-today'
  /** The weekdays and closures leave no business day in a whole year; they are not used. */
  | 'no-business-day'
  /** The state says "done" and no more, and no one has said yet whether that is the end of a selection. */
  | 'done-unclear'
  /** A tag says that the selection is over, which only a state or a result does; no one knows which of them is old. */
  | 'ended-tag'
  /** The text of the properties is broken: most likely the file is not UTF-8. */
  | 'not-utf8'
  /** The note's YAML does not parse; `found` is the line, `broken` says why. */
  | 'broken-yaml'
  /** The file could not be read. */
  | 'unreadable-file'
  /** A sync conflict copy of this note exists; `found` is its path. The copy is not counted. */
  | 'conflict-copy';

/** Why the words of a promise give no date, and with which day to show how one is written. */
export interface UnreadPromise {
  readonly reason: UnreadReason;
  /** The words that were not read; the whole phrase where it is about no single word. */
  readonly words: string;
  readonly saidOn: EpochDay;
  /** A business day some days after it was said. */
  readonly example: EpochDay;
}

/** A property under a name nearby, with the name it could have, or one that holds the days nested. */
export type InsteadOf =
  | { readonly kind: 'near-name'; readonly key: string; readonly to: string }
  | { readonly kind: 'nested'; readonly key: string };

/** One thing to fix, as a value: never thrown, never hiding another note. */
export interface Problem {
  /** `undefined` for problems of the whole note. */
  readonly field: Field | undefined;
  /** The property's name as the note writes it, where it has one. */
  readonly key: string | undefined;
  readonly code: ProblemCode;
  /** The raw value in the user's own writing; empty when there is none. */
  readonly found: string;
  /** Only for `promise-not-understood`. */
  readonly unread?: UnreadPromise;
  /** Where the company or the day is instead, so that it is not read. */
  readonly instead?: InsteadOf | undefined;
  /** Only for `broken-yaml`. */
  readonly broken?: { readonly fault: LineFault | undefined; readonly line: number | undefined };
}

const remarks: ReadonlySet<ProblemCode> = new Set([
  'before-interview',
  'on-interview-day',
  'earlier-promise',
  'earlier-result',
  'time-as-result',
  'plan-too-early',
  'same-day-round',
  'done-unclear',
  'ended-tag',
]);

/** Whether a problem is only a remark on what was left out: nothing need be fixed, and it blocks nothing. */
export function isRemark({ code }: Pick<Problem, 'code'>): boolean {
  return remarks.has(code);
}
