import { readFrontMatter } from './property-lines';
import { setProperties } from './set-properties';
import { applyEdits, type NoteEdits, type TextEdit, type WriteProblem } from './text-edit';

/** What there is to change in a note, and what is to be selected then. */
export interface NotePlan {
  readonly edits: readonly TextEdit[];
  /** By offsets in the changed text; where both are the same, the cursor. */
  readonly select?: { readonly from: number; readonly to: number };
}

/** A plan that selects nothing. */
export function planWith(edits: NoteEdits): NotePlan | WriteProblem {
  return typeof edits === 'string' ? edits : { edits };
}

/** Why a plan is not carried out, and the property that is in the way. */
export interface Refusal {
  readonly problem: WriteProblem;
  readonly key: string;
}

/**
 * The plan, if by the host's own YAML parser the note can be read before and after, and every property but `keys` says
 * the same: whatever the lines were misread as, nothing is lost.
 */
export function safePlan(
  text: string,
  keys: readonly string[],
  plan: NotePlan | WriteProblem,
  parse: (yaml: string) => unknown,
): NotePlan | Refusal {
  if (typeof plan === 'string') return { problem: plan, key: keyInTheWay(text, keys) };
  const before = others(text, keys, parse);
  if (before === undefined) return { problem: 'broken-yaml', key: '' };
  const isSame = others(applyEdits(text, plan.edits), keys, parse) === before;
  return isSame ? plan : { problem: 'not-understood', key: keys[0] ?? '' };
}

/** Which of the properties can't be changed; the first one when each can. */
function keyInTheWay(text: string, keys: readonly string[]): string {
  const isInTheWay = (key: string): boolean => typeof setProperties(text, [{ key, add: '?' }]) === 'string';
  return keys.find(isInTheWay) ?? keys[0] ?? '';
}

/** The other properties in a form that can be compared; `undefined` when they can't be read. */
function others(text: string, keys: readonly string[], parse: (yaml: string) => unknown): string | undefined {
  try {
    const properties = parse(readFrontMatter(text)?.yaml ?? '');
    const without = Object.fromEntries(keys.map((key) => [key, undefined]));
    return JSON.stringify({ ...(properties as object), ...without });
  } catch {
    return undefined;
  }
}

/** The host's own YAML parser, which throws. */
export type ParseYaml = (yaml: string) => unknown;

/** The properties of a text, none where there is no block of them; `undefined` where they can't be read. */
export function propertiesOf(text: string, parse: ParseYaml): Readonly<Record<string, unknown>> | undefined {
  try {
    const properties = parse(readFrontMatter(text)?.yaml ?? '') ?? {};
    const isMap = typeof properties === 'object' && !Array.isArray(properties);
    return isMap ? (properties as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
