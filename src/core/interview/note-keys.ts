import type { Settings } from '../settings/settings';
import { acceptedNames, comparableName, type AcceptedName } from './accepted-names';
import type { Field } from './fields';

/** Which properties of a note hold which fields. Notes with the same keys share one. */
export interface NoteKeys {
  /** The winning name of each field, as the note writes it. */
  readonly keys: Readonly<Partial<Record<Field, string>>>;
  /** For fields with several names: all of them, the winning one first. */
  readonly doubles: readonly Double[];
}

/** A field that the note writes under more than one name. */
export interface Double {
  readonly field: Field;
  readonly keys: readonly string[];
}

/** One step of a note's key list: what the keys up to here say, and where each next key leads. */
interface KeyStep {
  readonly noteKeys: NoteKeys;
  readonly next: Map<string, KeyStep>;
}

const noKeys: NoteKeys = { keys: {}, doubles: [] };
/** A vault has a few dozen key lists; past this many steps the memory is emptied rather than grown. */
const maxSteps = 4096;

/** Finds the fields among a note's keys; remembers key lists, since most notes of a vault repeat one. */
class KeyReader {
  readonly #names: ReadonlyMap<string, AcceptedName>;
  #start: KeyStep = { noteKeys: noKeys, next: new Map() };
  #steps = 0;

  constructor(settings: Settings) {
    this.#names = acceptedNames(settings.propertyNames);
  }

  read(frontmatter: Readonly<Record<string, unknown>>): NoteKeys {
    let step = this.#start;
    for (const key of Object.keys(frontmatter)) step = step.next.get(key) ?? this.#extend(step, key);
    return step.noteKeys;
  }

  #extend(step: KeyStep, key: string): KeyStep {
    if (this.#steps >= maxSteps) this.#forget();
    this.#steps += 1;
    const extended = { noteKeys: this.#withKey(step.noteKeys, key), next: new Map<string, KeyStep>() };
    step.next.set(key, extended);
    return extended;
  }

  #forget(): void {
    this.#start = { noteKeys: noKeys, next: new Map() };
    this.#steps = 0;
  }

  #withKey(noteKeys: NoteKeys, key: string): NoteKeys {
    const name = this.#names.get(comparableName(key));
    if (!name) return noteKeys;
    const { field } = name;
    const written = noteKeys.keys[field];
    if (written === undefined) return { ...noteKeys, keys: { ...noteKeys.keys, [field]: key } };
    const others = noteKeys.doubles.filter((double) => double.field !== field);
    const known = noteKeys.doubles.find((double) => double.field === field)?.keys ?? [written];
    const all = [...known, key].sort((one, other) => this.#rank(one) - this.#rank(other));
    return {
      keys: { ...noteKeys.keys, [field]: all[0] ?? key },
      doubles: [...others, { field, keys: all }],
    };
  }

  #rank(key: string): number {
    return Math.min(this.#names.get(comparableName(key))?.rank ?? 0, Number.MAX_SAFE_INTEGER);
  }
}

const readers = new WeakMap<Settings, KeyReader>();

/** The fields a note has under the accepted names of `settings` (product: Properties). */
export function noteKeys(frontmatter: Readonly<Record<string, unknown>>, settings: Settings): NoteKeys {
  let reader = readers.get(settings);
  if (!reader) readers.set(settings, (reader = new KeyReader(settings)));
  return reader.read(frontmatter);
}
