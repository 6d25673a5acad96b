import { setProperties } from './edit-properties';
import { readFrontMatter } from './property-lines';
import { applyEdits, type NoteEdits, type Span, type TextEdit, type WriteProblem } from './text-edit';

/** What there is to change in a note, and what is to be selected then. */
export interface NotePlan {
  readonly edits: readonly TextEdit[];
  /** The properties it may change, by their names; without them every property has to stay as it is. */
  readonly keys?: readonly string[];
  /** Whether it makes properties readable that are not. */
  readonly repairs?: boolean;
  /** By offsets in the changed text; where both are the same, the cursor. */
  readonly select?: Span;
}

/** Why a plan is not carried out, and the property that is in the way, blank for none. */
export interface Refusal {
  readonly problem: WriteProblem;
  readonly key: string;
}

/** The plan that makes some edits, which may change the properties `keys`; or why they can't be made. */
export function planWith(text: string, keys: readonly string[], edits: NoteEdits): NotePlan | Refusal {
  return typeof edits === 'string' ? { problem: edits, key: keyInTheWay(text, keys) } : { keys, edits };
}

/**
 * The plan, if by the host's own YAML parser the note can be read before and after, and every property but its `keys`
 * says the same: whatever the lines were misread as, nothing is lost.
 */
export function safePlan(text: string, plan: NotePlan | Refusal, parse: ParseYaml): NotePlan | Refusal {
  if ('problem' in plan) return plan;
  const { keys = [] } = plan;
  if (plan.repairs) return isRepaired(text, plan, parse) ? plan : { problem: 'not-understood', key: '' };
  const before = others(text, keys, parse);
  if (before === undefined) return { problem: 'broken-yaml', key: '' };
  const isSame = others(applyEdits(text, plan.edits), keys, parse) === before;
  return isSame ? plan : { problem: 'not-understood', key: keys[0] ?? '' };
}

/** Whether properties are read after a change that were not before, or are the same. */
function isRepaired(text: string, { edits }: NotePlan, parse: ParseYaml): boolean {
  const before = propertiesOf(text, parse) ?? {};
  const after = propertiesOf(applyEdits(text, edits), parse) ?? {};
  if (Object.keys(after).length === 0) return false;
  return Object.keys(before).length === 0 || JSON.stringify(before) === JSON.stringify(after);
}

/** Which of the properties can't be changed; the first one when each can. */
function keyInTheWay(text: string, keys: readonly string[]): string {
  const isInTheWay = (key: string): boolean => typeof setProperties(text, [{ key, add: '?' }]) === 'string';
  return keys.find(isInTheWay) ?? keys[0] ?? '';
}

/** The other properties in a form that can be compared; `undefined` when they can't be read. */
function others(text: string, keys: readonly string[], parse: ParseYaml): string | undefined {
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
