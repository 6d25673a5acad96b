import type { Field } from '../../base/properties/fields';
import { rawText } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import { filledKeys } from '../../reading/interview/double-fields';
import { noteKeys } from '../../reading/interview/note-keys';

/** What decides whom a dialog is about and where the wait stands: a dialog left open must not go by an old one. */
const watched = [
  'company',
  'date',
  'promised',
  'promised-on',
  'pass-only',
  'state',
  'replied',
  'result',
] as const satisfies Field[];
type WatchedField = (typeof watched)[number];

/** A property as a note writes it; `found` is empty where it says nothing. */
export interface Fact {
  readonly key: string;
  readonly found: string;
}

/** What a note says at some moment of the fields that are watched. */
export type Facts = Readonly<Record<WatchedField, Fact>>;

/** The facts in the properties of a note. */
export function factsOf(frontmatter: Readonly<Record<string, unknown>>, settings: Settings): Facts {
  const { keys } = filledKeys(noteKeys(frontmatter, settings), frontmatter);
  const fact = (field: WatchedField): Fact => {
    const key = keys[field];
    return key === undefined ? { key: '', found: '' } : { key, found: rawText(frontmatter[key]).trim() };
  };
  return Object.fromEntries(watched.map((field) => [field, fact(field)])) as unknown as Facts;
}

/** What a note says now and did not say before, but for what is to be written anyway: `wanted` are those values. */
export function changedFacts(before: Facts, now: Facts, wanted: readonly string[]): Fact[] {
  return watched.flatMap((field) => {
    const { key, found } = now[field];
    if (found === before[field].found || wanted.includes(found)) return [];
    return [{ key: key || before[field].key, found }];
  });
}
