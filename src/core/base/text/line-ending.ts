/** How the first line of a text ends; `\n` for a text of one line. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** A text whose lines end with `\n`, with another ending. */
export function withLineEnding(text: string, lineEnding: string): string {
  return lineEnding === '\n' ? text : text.replaceAll('\n', lineEnding);
}
