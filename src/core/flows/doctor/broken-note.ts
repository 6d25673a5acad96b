import type { Finding } from './finding';

/** The parser's message without its place, which is said apart, and without its picture of the line. */
const place = /(?: at line (\d+), column \d+:?| \((\d+):\d+\))[^]*$/;

/** What the parser says of properties that do not parse, and the line of the note where it stopped. */
export function brokenFinding(path: string, parserMessage: string, isListed: boolean): Finding {
  const [, lineOfYaml, otherLine] = place.exec(parserMessage) ?? [];
  const found = parserMessage.replace(place, '').split('\n', 1)[0] ?? '';
  const at = Number(lineOfYaml ?? otherLine);
  const problem = { field: undefined, key: undefined, code: 'broken-yaml' as const, found };
  // Above the properties stands the line `---`.
  return {
    path,
    isListed,
    issue: { kind: 'problem', problem },
    line: at > 0 ? at + 1 : undefined,
    fixes: [],
  };
}
