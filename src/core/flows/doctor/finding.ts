import type { NearName } from '../../reading/interview/near-names';
import type { NumberedDays } from '../../reading/interview/numbered-days';
import type { CompanySpelling } from './company-spellings';
import type { UnreadShape } from '../../reading/interview/unread-shapes';
import type { LineFault } from '../../reading/interview/line-fault';
import type { Problem } from '../../reading/interview/problem';
import type { PropertyEdit } from './property-edit';

/** What is wrong with a note. */
export type Issue = { readonly kind: 'problem'; readonly problem: Problem } | NearName | NumberedDays;

/** What can be wrong with the text of the properties, so that the app reads none of them. */
export type SlipKind = LineFault | 'lower-properties' | 'byte-order-mark';

/** A slip of the keyboard in the text of the properties, for which the app reads none of them. */
export interface TextSlip {
  readonly kind: 'slip';
  readonly slip: SlipKind;
  /** The line as it is written, without space around it. */
  readonly found: string;
}

/** Where the value of a fix comes from. */
export type FixSource = 'title' | 'folder' | 'property';

/** What a fix does, for its button. */
export type FixAction =
  | { readonly do: 'rename'; readonly key: string; readonly to: string }
  | { readonly do: 'rename-all'; readonly renames: NumberedDays['renames'] }
  | { readonly do: 'fill'; readonly key: string; readonly value: string; readonly source: FixSource }
  | { readonly do: 'write'; readonly key: string; readonly value: string }
  /** What is in the text is written into the properties as well. */
  | { readonly do: 'copy'; readonly values: readonly string[] }
  | { readonly do: 'keep'; readonly key: string }
  /** A line of the properties is written so that it can be read; `text` is that line. */
  | { readonly do: 'line'; readonly text: string }
  /** The properties move up to the first line of the note. */
  | { readonly do: 'first-line' };

/** One way to fix a note: when its edits are made the finding is gone. */
export interface Fix {
  readonly action: FixAction;
  readonly edits: readonly PropertyEdit[];
  /** Equal for fixes that do the same to several notes. */
  readonly sameAs: string;
}

/** One thing to fix in a note. */
export interface Finding {
  readonly path: string;
  /** Whether the note is in the list of replies all the same. */
  readonly isListed: boolean;
  readonly issue: Issue | TextSlip | UnreadShape | CompanySpelling;
  /** The line of the note where it is, counted from 1, where that is known. */
  readonly line?: number | undefined;
  /** At most two; none where only the user can know. */
  readonly fixes: readonly Fix[];
}

/** One thing to fix in properties that can be read. */
export interface PropertyFinding extends Finding {
  readonly issue: Issue;
}
