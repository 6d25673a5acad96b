import type { Closure } from '../../base/calendar/company-calendar';
import type { EpochDay, Weekday } from '../../base/calendar/epoch-day';
import type { Settings } from '../../base/settings/settings';
import type { Field } from '../../base/properties/fields';
import type { Interview } from './interview';
import type { NamedField } from './note-keys';
import type { ProblemCode } from './problem';
import { rawText } from '../../base/properties/raw-value';

/** An interview while its note is being read. */
export type InterviewDraft = { -readonly [Key in keyof Interview]: Interview[Key] };

/** The property that a problem is of; none for one of the whole note. */
type ReportedProperty = Omit<NamedField, 'field'> & { readonly field: Field | undefined };

/** No one fixes more of one field at once; pasted text could otherwise make thousands. */
const maxProblemsPerField = 20;

/** What a note says of the company's days; what it does not say comes from the settings. */
export interface CompanyDays {
  closedWeekdays?: readonly Weekday[];
  openWeekdays?: readonly Weekday[];
  closures?: readonly Closure[];
  /** The raw values by field, to name them when they leave no business day. */
  readonly written: Map<Field, unknown>;
}

const nothingYet: NamedField = { field: 'company', key: undefined };

/** The reading of one note: the interview so far, the property that is being read, and what the readers go by. */
export class NoteReading {
  property: NamedField = nothingYet;
  /** What the note says of the company's days; `undefined` as long as it says nothing. */
  companyDays: CompanyDays | undefined;
  /** The stage by the name of the current round's day; it counts before the property. */
  roundStage: string | undefined;
  /** The stage as the property says it. */
  writtenStage: string | undefined;
  /** Whether `result` says that the result has come. */
  hasResult = false;
  /** Words in `result` that are a state: 日程調整中. */
  stateInResult: string | undefined;

  constructor(
    readonly interview: InterviewDraft,
    readonly settings: Settings,
    readonly today: EpochDay,
  ) {}

  /** The day near which a date without a year is meant: the interview day, as soon as it is read. */
  get near(): EpochDay {
    return this.interview.date ?? this.today;
  }

  /** Notes a problem of the property that is being read; `value` is quoted as the user wrote it. */
  report(code: ProblemCode, value: unknown): void {
    this.reportOf(this.property, code, value);
  }

  /** Notes a problem of another property, up to so many of a field as anyone reads. */
  reportOf({ field, key }: ReportedProperty, code: ProblemCode, value: unknown): void {
    const { problems } = this.interview;
    if (problems.filter((problem) => problem.field === field).length >= maxProblemsPerField) return;
    this.interview.problems = [...problems, { field, key, code, found: rawText(value) }];
  }
}
