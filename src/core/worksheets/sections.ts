import { noteLines, type NoteLine } from './note-lines';

/** A heading of a note, and the lines below it up to the next one of the same or a higher level. */
export interface Section {
  readonly heading: NoteLine;
  readonly lines: readonly NoteLine[];
}

const headingLine = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** The sections of a note under a heading, which is given with or without its `#`; of any level. */
export function sectionsUnder(text: string, heading: string): Section[] {
  const wanted = headingText(heading) ?? heading;
  const lines = noteLines(text);
  return lines.flatMap((line, at) => {
    if (headingText(line.text) !== wanted) return [];
    const level = headingLevel(line.text);
    const below = lines.slice(at + 1);
    const end = below.findIndex((other) => isHeading(other) && headingLevel(other.text) <= level);
    return [{ heading: line, lines: end < 0 ? below : below.slice(0, end) }];
  });
}

/** Whether a line is a heading. */
export function isHeading({ text }: NoteLine): boolean {
  return headingLine.test(text);
}

/** What a heading says; `undefined` for any other line. */
export function headingText(line: string): string | undefined {
  return headingLine.exec(line)?.[2];
}

function headingLevel(line: string): number {
  return headingLine.exec(line)?.[1]?.length ?? Infinity;
}
