import type { CompanyCalendar } from '../../base/calendar/company-calendar';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Problem } from './problem';

/** How the company said it would be in touch. */
export const contactMethods = ['mail', 'phone', 'portal'] as const;
/** One way of contact. */
export type ContactMethod = (typeof contactMethods)[number];

/** The items of the checklist before asking that can be ticked (domain: Before asking). */
export const checkItems = ['heard', 'spam', 'calls', 'portal', 'calendar', 'reports'] as const;
/** One point of the checklist. */
export type CheckItem = (typeof checkItems)[number];

/** The company's hours on a business day, in minutes after midnight, `from` < `to`. */
export interface BusinessHours {
  readonly from: number;
  readonly to: number;
}

/** Why a wait is over although no result is written: the selection ended, or the round was passed. */
export interface WaitEnd {
  readonly why: 'ended' | 'passed';
  /** The user's words that say so. */
  readonly words: string;
}

/** A round that a note keeps beside its current one. */
export interface EarlierRound {
  readonly day: EpochDay;
  /** By the name of its day; `undefined` where that tells none. */
  readonly stage: string | undefined;
}

/** One interview as its note states it: read, not judged. What could not be read is absent and has a problem. */
export interface Interview {
  /** Path of the note in the vault, with `/`. */
  readonly path: string;
  readonly company: string | undefined;
  /** The interview day; in a note of several rounds that of the current one. */
  readonly date: EpochDay | undefined;
  /** The day of the round before, where the same note has one. */
  readonly earlierDay: EpochDay | undefined;
  /** All rounds of the same note before that day and on it, the earliest first. */
  readonly earlierRounds: readonly EarlierRound[];
  /** What the company said, in its words; `undefined` when nothing was promised (absent, null, blank, or in an earlier round). */
  readonly promised: string | undefined;
  /** The day `promised` was said, when that is not the interview day. */
  readonly promisedOn: EpochDay | undefined;
  readonly contact: readonly ContactMethod[];
  readonly stage: string | undefined;
  readonly position: string | undefined;
  readonly person: string | undefined;
  readonly department: string | undefined;
  readonly size: string | undefined;
  readonly industry: string | undefined;
  readonly via: string | undefined;
  /** The settings' calendar with what the note says of this company. */
  readonly calendar: CompanyCalendar;
  readonly hours: BusinessHours;
  /** The property only; a `promised` that says the same is read by the promise reader. */
  readonly passOnly: boolean;
  readonly checked: readonly CheckItem[];
  /** The days after the interview on which an inquiry was sent, ascending, without repetition. */
  readonly inquired: readonly EpochDay[];
  /** The latest day, not before the interview, on which the company answered "still in selection". */
  readonly selecting: EpochDay | undefined;
  /** True when `replied` or `result` says that the result has come (status-rules §1). */
  readonly answered: boolean;
  readonly replied: EpochDay | undefined;
  readonly result: string | undefined;
  /** The state of the selection in the user's words. */
  readonly state: string | undefined;
  /** What says, without a result, that this wait is over: a state (辞退, 二次面接予定), or how the stage ends. */
  readonly over: WaitEnd | undefined;
  /** Whether the company was asked to move the interview day and has set no other one yet; until it does, the day holds. */
  readonly isBeingMoved: boolean;
  /** False for an information session and the like: there no reply is to be awaited. */
  readonly judged: boolean;
  /** The company's address for inquiries, as written. */
  readonly mail: string | undefined;
  readonly place: string | undefined;
  readonly time: string | undefined;
  /** The day on which the user means to ask. */
  readonly askOn: EpochDay | undefined;
  /** Path of the note of a later round of the same company, which answers this one. */
  readonly laterRound: string | undefined;
  /** The property names as written in the note, for the fields it has. */
  readonly keys: Readonly<Partial<Record<Field, string>>>;
  readonly problems: readonly Problem[];
}

/**
 * The day as of which the promise is read: `promised-on`, but not before the interview. Words heard earlier, in the
 * invitation, count as said at the interview: the later of two honest readings. `undefined` without any day.
 */
export function saidOn({ date, promisedOn }: Pick<Interview, 'date' | 'promisedOn'>): EpochDay | undefined {
  if (date === undefined) return promisedOn;
  return Math.max(date, promisedOn ?? date);
}
