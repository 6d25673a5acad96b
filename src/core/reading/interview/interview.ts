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

/** One interview as its note states it: read, not judged. What could not be read is absent and has a problem. */
export interface Interview {
  /** Path of the note in the vault, with `/`. */
  readonly path: string;
  readonly company: string | undefined;
  /** The interview day. */
  readonly date: EpochDay | undefined;
  /** What the company said, in its words; `undefined` when nothing was promised (absent, null or blank). */
  readonly promised: string | undefined;
  /** The day `promised` was said, when later than the interview. */
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
  /** The days on which an inquiry was sent, ascending, without repetition. */
  readonly inquired: readonly EpochDay[];
  /** The latest day on which the company answered "still in selection". */
  readonly selecting: EpochDay | undefined;
  /** True when `replied` or `result` holds anything at all (status-rules §1). */
  readonly answered: boolean;
  readonly replied: EpochDay | undefined;
  readonly result: string | undefined;
  /** Path of the note of a later round of the same company, which answers this one. */
  readonly laterRound: string | undefined;
  /** The property names as written in the note, for the fields it has. */
  readonly keys: Readonly<Partial<Record<Field, string>>>;
  readonly problems: readonly Problem[];
}
