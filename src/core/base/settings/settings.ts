import type { MonthDay } from '../calendar/company-calendar';
import type { EpochDay, Weekday } from '../calendar/epoch-day';
import type { AddedNames } from '../properties/accepted-names';
import type { Language } from '../language/language';
import type { Profile } from './profile';

/** The waiting times (status-rules; the numbers in bold there are the defaults). */
export interface Policy {
  /** Business days to wait after a deadline before asking. */
  readonly graceBusinessDays: number;
  /** Calendar days after which one may ask when nothing was promised. */
  readonly noPromiseDays: number;
  /** Calendar days after which "nearly" begins when nothing was promised. */
  readonly noPromiseSoonDays: number;
  /** Calendar days to wait after "still in selection", and for pass-only without a date. */
  readonly selectingDays: number;
  /** Business days between an inquiry and the one re-confirmation. */
  readonly followUpBusinessDays: number;
}

/** A closure of every year as the settings hold it. */
export interface YearlyClosureSetting {
  readonly enabled: boolean;
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/** What opens a mail: the device's own program, or a mailbox in the browser. */
export type MailProgram = 'mailto' | 'gmail' | 'outlook';

/** The settings, read and valid. How `data.json` writes them is the business of read-settings. */
export interface Settings {
  /** Who writes the messages. */
  readonly profile: Profile;
  /** Folders whose notes are interview notes, without leading or trailing `/`; subfolders included. */
  readonly noteFolders: readonly string[];
  /** Tags that make a note an interview note, without `#`; nested tags included. */
  readonly noteTags: readonly string[];
  /** Where new interview notes go; empty means the first of `noteFolders`, or else a folder of their own. */
  readonly newNotesFolder: string;
  /** Additional property names by field. */
  readonly propertyNames: AddedNames;
  readonly closedWeekdays: readonly Weekday[];
  readonly yearEnd: YearlyClosureSetting;
  readonly obon: YearlyClosureSetting;
  readonly closures: readonly { readonly from: EpochDay; readonly to: EpochDay; readonly label?: string }[];
  readonly policy: Policy;
  /** Where the user's own templates lie, without leading or trailing `/`; empty when there are none. */
  readonly templateFolder: string;
  readonly openMailWith: MailProgram;
  /** Whether one notice a day says what can be done. */
  readonly dailyDigest: boolean;
  readonly language: 'auto' | Language;
  /** Whose clock says what day it is. */
  readonly clock: 'japan' | 'device';
}
