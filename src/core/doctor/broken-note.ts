import { readFrontMatter } from '../frontmatter/property-lines';
import { acceptedNames, comparableName } from '../interview/accepted-names';
import type { Field } from '../interview/fields';
import { isPlaceholder, isTemplatePath } from '../interview/template-notes';
import type { Settings } from '../settings/settings';
import type { Finding } from './finding';
import { nearField } from './near-names';
import { tellsOfInterview } from './tells-of-interview';

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
    ailment: { kind: 'problem', problem },
    line: at > 0 ? at + 1 : undefined,
    fixes: [],
  };
}

const keyOfLine = /^["']?([^\s"'#:\-[{][^:]*?)["']?[ \t]*:/;

/** Whether properties that do not parse have the names that interview notes have, by their lines; not those of a template. */
export function isBrokenInterview(path: string, text: string, settings: Settings): boolean {
  if (isTemplatePath(path, settings)) return false;
  const accepted = acceptedNames(settings.propertyNames);
  const fields = new Set<Field>();
  for (const line of readFrontMatter(text)?.lines ?? []) {
    const [, key = ''] = isPlaceholder(line) ? [] : (keyOfLine.exec(line) ?? []);
    const field = accepted.get(comparableName(key))?.field ?? nearField(key)?.field;
    if (field !== undefined) fields.add(field);
  }
  return tellsOfInterview(fields);
}
