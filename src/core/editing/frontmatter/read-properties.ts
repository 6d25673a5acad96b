import { maxProperties } from '../../base/properties/max-properties';
import type { ParseYaml } from './note-plan';
import { readFrontMatter } from './property-lines';

/** The properties at the start of a note, as far as there are any and they parse. */
export type PropertiesReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'properties'; readonly properties: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'broken';
      /** What is between the fences. */
      readonly yaml: string;
      /** The first line of what the parser says, with the line numbers of the note; empty for a text, a list, or too much. */
      readonly message: string;
    };

const none: PropertiesReading = { kind: 'none' };

/**
 * Reads the properties of a note with a host's YAML parser. A text or a list in their place is as broken as what does
 * not parse: with full-width colons all properties are one text.
 */
export function readProperties(text: string, parse: ParseYaml): PropertiesReading {
  const block = readFrontMatter(text);
  if (!block) return none;
  const { yaml } = block;
  if (yaml.length > maxProperties) return { kind: 'broken', yaml, message: '' };
  try {
    // The line of the fence is put back, so that the parser's line numbers are those of the note.
    const value = parse(`\n${yaml}`);
    if (value === null || value === undefined) return none;
    return isMapping(value)
      ? { kind: 'properties', properties: value }
      : { kind: 'broken', yaml, message: '' };
  } catch (error) {
    return { kind: 'broken', yaml, message: firstLine(error) };
  }
}

/** Without the colon that announces the parser's picture of the line. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
