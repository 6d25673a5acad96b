import { acceptedNames, comparableName } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import { looksLikeInterview } from './looks-like-interview';
import { similarField } from './similar-names';
import { isPlaceholder } from './template-notes';

/** A line of properties that begins with the name of a field, or nearly. */
export interface NamedLine {
  readonly field: Field;
  readonly text: string;
  /** Its place among the lines, counted from 0. */
  readonly at: number;
  readonly isIndented: boolean;
  readonly hasWideColon: boolean;
}

const keyLine = /^([ \t]*)["']?([^\s"'#:：\-[{][^:：]*?)["']?[ \t]*([:：])[ \t]*([^\r\n]*)/;

/**
 * The lines of properties, parsed or not, that name a field. What is indented below a name without a value, or in a
 * text of several lines, belongs to that name.
 */
export function namedLines(yaml: string, settings: Settings): NamedLine[] {
  const accepted = acceptedNames(settings.propertyNames);
  let isBelow = false;
  return yaml.split('\n').flatMap((text, at) => {
    const [line, indent = '', key = '', colon, value = ''] = keyLine.exec(text) ?? [];
    const isIndented = indent !== '';
    if (line === undefined || isPlaceholder(text) || (isIndented && isBelow)) return [];
    const hasWideColon = colon === '：';
    if (!isIndented) isBelow = !hasWideColon && /^(?:$|[|>])/.test(value);
    const field = accepted.get(comparableName(key))?.field ?? similarField(key)?.field;
    return field === undefined ? [] : [{ field, text, at, isIndented, hasWideColon }];
  });
}

/** Whether properties that do not parse have, by their lines, the names that interview notes have. */
export function isBrokenInterview(yaml: string, settings: Settings): boolean {
  return looksLikeInterview(new Set(namedLines(yaml, settings).map(({ field }) => field)));
}
