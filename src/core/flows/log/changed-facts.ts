import type { Field } from '../../base/properties/fields';
import { rawText } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import { filledKeys } from '../../reading/interview/double-fields';
import { noteKeys } from '../../reading/interview/note-keys';

/** What decides whom a dialog is about and how far the wait is: an open dialog must not rely on old values. */
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

/** A property as a note writes it; `found` is empty where it says nothing. */
export interface Fact {
  readonly key: string;
  readonly found: string;
}

/** What a note says at some moment of what is watched: by field, and of rounds by the name of the property. */
export type Facts = ReadonlyMap<string, Fact>;

/** The facts in the properties of a note; the days and results of its rounds are among them. */
export function factsOf(frontmatter: Readonly<Record<string, unknown>>, settings: Settings): Facts {
  const { keys, rounds } = filledKeys(noteKeys(frontmatter, settings), frontmatter);
  const fact = (key: string | undefined): Fact =>
    key === undefined ? { key: '', found: '' } : { key, found: rawText(frontmatter[key]).trim() };
  return new Map([
    ...watched.map((field) => [field, fact(keys[field])] as const),
    ...rounds.map(({ key }) => [key, fact(key)] as const),
  ]);
}

/** What a note says now and did not say before, but for what is to be written anyway: `wanted` are those values. */
export function changedFacts(before: Facts, now: Facts, wanted: readonly string[]): Fact[] {
  const nothing: Fact = { key: '', found: '' };
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const earlier = before.get(id) ?? nothing;
    const { key, found } = now.get(id) ?? nothing;
    if (found === earlier.found || wanted.includes(found)) return [];
    return [{ key: key || earlier.key, found }];
  });
}
