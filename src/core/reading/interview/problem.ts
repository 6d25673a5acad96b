import type { UnreadReason } from '../promise/promise';
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
  /** The text is longer than anybody writes (2,000 characters) and is not used. */
  | 'too-long'
  /** The words of `promised` are not understood; `reason` says why. */
  | 'promise-not-understood'
  /** Two names of one field with different values; `found` lists both. The first accepted name is used. */
  | 'different-values'
  /** A date before the interview day (for inquiries: on or before it). */
  | 'before-interview'
  /** A date after today that can only be past. */
  | 'after-today'
  /** The weekdays and closures leave no business day in a whole year; they are not used. */
  | 'no-business-day'
  /** The note's YAML does not parse; `found` is the parser's first line. */
  | 'broken-yaml'
  /** The file could not be read. */
  | 'unreadable-file'
  /** A sync conflict copy of this note exists; `found` is its path. The copy is not counted. */
  | 'conflict-copy';

/** One thing to mend, as a value: never thrown, never hiding another note. */
export interface Problem {
  /** `undefined` for problems of the whole note. */
  readonly field: Field | undefined;
  /** The property's name as the note writes it, where it has one. */
  readonly key: string | undefined;
  readonly code: ProblemCode;
  /** The raw value in the user's own writing; empty when there is none. */
  readonly found: string;
  /** Only for `promise-not-understood`. */
  readonly reason?: UnreadReason;
}
