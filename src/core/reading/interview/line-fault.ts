/** A slip within one line for which none of the properties is read; it can be written as it was meant. */
export type LineSlip =
  | 'wide-colon'
  | 'no-space'
  | 'indented-name'
  | 'several-links'
  | 'colon-in-value'
  | 'sign-first'
  | 'text-after-quotes';

/** What is wrong with how the lines of properties are together; only the user knows what was meant. */
export type StructureFault =
  'open-quotes' | 'open-brackets' | 'key-twice' | 'tab' | 'indentation' | 'no-colon' | 'no-space';

/** The usual causes of properties that do not parse. */
export type LineFault = LineSlip | StructureFault | 'too-much';
