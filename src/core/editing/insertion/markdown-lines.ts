/** A line without its ending, by offsets. */
export interface NoteLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A heading of level 1–6. */
export interface Heading {
  readonly level: number;
  readonly title: string;
}

/** What follows the bullet or number of a list item and the blanks there, and where in the line that begins. */
export interface ListItem {
  readonly text: string;
  readonly at: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/** The heading a line is; `undefined` for any other line. */
export function headingOf(line: string): Heading | undefined {
  const [, signs, title = ''] = HEADING.exec(line) ?? [];
  return signs === undefined ? undefined : { level: signs.length, title };
}

/** The lines from an offset on, however they end. */
export function linesFrom(text: string, from: number): NoteLine[] {
  return [...text.slice(from).matchAll(/(?=[^])([^\r\n]*)(?:\r\n|[\r\n]|$)/g)].map(
    ({ 1: line = '', index }) => ({
      text: line,
      from: from + index,
      to: from + index + line.length,
    }),
  );
}

/** The list item that begins on a line; `undefined` for any other line. */
export function listItemOf(line: string): ListItem | undefined {
  const mark = LIST_MARK.exec(line)?.[0];
  return mark === undefined ? undefined : { text: line.slice(mark.length), at: mark.length };
}

/** Whether a line, bare of all around it, closes the code block that `mark` has opened: at least as many of its signs. */
export function closesCode(bare: string, mark: string): boolean {
  return bare.length >= mark.length && bare === mark.charAt(0).repeat(bare.length);
}
