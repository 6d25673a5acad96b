import type { Finding } from './finding';

/** The parser's message without its place, which is said apart, and without its picture of the line. */
const place = /(?: at line (\d+), column \d+:?| \((\d+):\d+\))[^]*$/;

/** What the parser says of properties that do not parse, by the lines of the note, and the line where it stopped. */
export function brokenFinding(path: string, parserMessage: string, isListed: boolean): Finding {
  const [, line, otherLine] = place.exec(parserMessage) ?? [];
  const found = parserMessage.replace(place, '').split('\n', 1)[0] ?? '';
  const at = Number(line ?? otherLine);
  const problem = { field: undefined, key: undefined, code: 'broken-yaml' as const, found };
  return {
    path,
    isListed,
    issue: { kind: 'problem', problem },
    line: at > 0 ? at : undefined,
    fixes: [],
  };
}
