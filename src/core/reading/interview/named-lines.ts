import { acceptedNames, comparableName } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import { looksLikeInterview } from './interview-notes';
import { similarFields } from './similar-names';
import { isPlaceholder } from './template-notes';

/** A line of properties, parsed or not, that begins with a name. */
export interface PropertyLine {
  /** The name, without quotes. */
  readonly key: string;
  /** What follows the colon, without white space around it. */
  readonly value: string;
  /** The whole line, without its end. */
  readonly text: string;
  /** Its place among the lines, counted from 0. */
  readonly at: number;
  readonly isIndented: boolean;
  readonly hasWideColon: boolean;
  /** Whether the value is directly after the colon, so that it is none. */
  readonly lacksSpace: boolean;
}

/** A line of properties that begins with the name of a field, or nearly. */
export interface NamedLine extends PropertyLine {
  readonly field: Field;
}

const keyLine = /^([ \t]*)["']?([^\s"'#:：\-[{][^:：]*?)["']?[ \t]*([:：])([ \t]*)([^\r\n]*)/;

/**
 * The lines of properties that begin with a name. What is indented below a name without a value, or in a text of
 * several lines, belongs to that name.
 */
export function propertyLines(yaml: string): PropertyLine[] {
  let isBelow = false;
  return yaml.split('\n').flatMap((line, at) => {
    const [begin, indent = '', key = '', colon, space, value = ''] = keyLine.exec(line) ?? [];
    const isIndented = indent !== '';
    if (begin === undefined || isPlaceholder(line) || (isIndented && isBelow)) return [];
    const hasWideColon = colon === '：';
    if (!isIndented) isBelow = !hasWideColon && /^(?:$|[|>])/.test(value);
    const text = line.replace(/\r$/, '');
    const lacksSpace = colon === ':' && space === '' && value !== '';
    return [{ key, value: value.trim(), text, at, isIndented, hasWideColon, lacksSpace }];
  });
}

/** Those of the lines that name a field. */
export function namedLines(yaml: string, settings: Settings): NamedLine[] {
  const accepted = acceptedNames(settings.propertyNames);
  return propertyLines(yaml).flatMap((line) => {
    const field = accepted.get(comparableName(line.key))?.field ?? similarFields(line.key)[0]?.field;
    return field === undefined ? [] : [{ ...line, field }];
  });
}

/** Whether properties that do not parse have, by their lines, the names that interview notes have. */
export function isBrokenInterview(yaml: string, settings: Settings): boolean {
  return looksLikeInterview(new Set(namedLines(yaml, settings).map(({ field }) => field)));
}
