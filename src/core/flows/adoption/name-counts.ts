import { acceptedNames, comparableName, fields } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { nameSynonyms, synonymFields } from '../../base/properties/name-synonyms';
import { isBlank } from '../../base/properties/raw-value';
import type { NoteSource } from '../../reading/interview/read-note';
import type { Settings } from '../../base/settings/settings';
import type { AdoptionChoice } from './adoption';

type NameChoice = Extract<AdoptionChoice, { kind: 'name' }>;

/** The settings with every likely name accepted after the others. */
export function withLikelyNames(settings: Settings): Settings {
  const names = fields.map((field) => [
    field,
    [...(settings.propertyNames[field] ?? []), ...(nameSynonyms[field] ?? []).filter(isUnambiguous)],
  ]);
  return { ...settings, propertyNames: Object.fromEntries(names) as Settings['propertyNames'] };
}

/** A name that may be two fields is asked about note by note. */
function isUnambiguous(name: string): boolean {
  return synonymFields(name).length === 1;
}

/** The names that interview notes use and the settings do not accept yet, by how many notes have them. */
export class NameCounts {
  readonly #accepted: ReadonlyMap<string, unknown>;
  readonly #counts = new Map<string, { readonly field: Field; readonly name: string; notes: number }>();

  constructor(settings: Settings) {
    this.#accepted = acceptedNames(settings.propertyNames);
  }

  /** Counts the names of a note that was read with all likely names; a value that can't be read speaks for nothing. */
  add({ keys, problems }: Interview, { frontmatter = {} }: NoteSource): void {
    for (const [field, name] of Object.entries(keys) as [Field, string][]) {
      const comparable = comparableName(name);
      const isNew = !this.#accepted.has(comparable) && !isBlank(frontmatter[name]);
      if (isNew && !problems.some((problem) => problem.field === field)) this.#count(field, name, comparable);
    }
  }

  /** The most frequent first. */
  found(): NameChoice[] {
    const all = [...this.#counts.values()].sort((one, other) => other.notes - one.notes);
    return all.map((counted) => ({ kind: 'name', ...counted }));
  }

  #count(field: Field, name: string, comparable: string): void {
    const known = this.#counts.get(comparable);
    if (known) known.notes += 1;
    else this.#counts.set(comparable, { field, name, notes: 1 });
  }
}
