import type { Settings } from '../../base/settings/settings';
import {
  acceptedNames,
  comparableName,
  fields,
  type AcceptedName,
} from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';

/** A field and the property that holds it. */
export interface NamedField {
  readonly field: Field;
  /** The property's name as the note writes it; `undefined` when the note should have it and has not. */
  readonly key: string | undefined;
}

/** A property of a note that holds a field. */
interface NoteProperty extends NamedField {
  readonly key: string;
}

/** Which properties of a note hold which fields. Notes with the same list of keys share one. */
export interface NoteKeys {
  /** One property a field, in the order of the table of fields. */
  readonly properties: readonly NoteProperty[];
  /** The same by field. */
  readonly keys: Readonly<Partial<Record<Field, string>>>;
  /** For fields with several names: all of them, the first accepted one first. */
  readonly doubles: readonly DoubleField[];
}

/** A field that a note writes under more than one name. */
interface DoubleField {
  readonly field: Field;
  readonly keys: readonly string[];
}

const readers = new WeakMap<Settings, KeyReader>();
let latest: { readonly settings: Settings; readonly reader: KeyReader } | undefined;

/** The fields a note has under the accepted names of `settings`. */
export function noteKeys(frontmatter: Readonly<Record<string, unknown>>, settings: Settings): NoteKeys {
  if (latest?.settings !== settings) latest = { settings, reader: keyReader(settings) };
  return latest.reader.read(frontmatter);
}

/** The same keys with another winning name for some fields. */
export function withKeys(noteKeys: NoteKeys, chosen: Readonly<Partial<Record<Field, string>>>): NoteKeys {
  const keys = { ...noteKeys.keys, ...chosen };
  const properties = fields.flatMap((field): NoteProperty[] => {
    const key = keys[field];
    return key === undefined ? [] : [{ field, key }];
  });
  return { ...noteKeys, keys, properties };
}

function keyReader(settings: Settings): KeyReader {
  const known = readers.get(settings);
  if (known) return known;
  const reader = new KeyReader(acceptedNames(settings.propertyNames));
  readers.set(settings, reader);
  return reader;
}

const noKeys: NoteKeys = { properties: [], keys: {}, doubles: [] };

/** One step along a note's keys: what the keys up to here say, and where each next key leads. */
interface KeyStep {
  readonly noteKeys: NoteKeys;
  readonly next: Map<string, KeyStep>;
  /** The next key of the note before and where it led: notes of one template lie together, and so need no look-up. */
  latestKey: string | undefined;
  latestStep: KeyStep | undefined;
}

/** A vault has a few dozen lists of keys; past this many steps the memory starts anew. */
const maxSteps = 4096;

/** Finds the fields among a note's keys, and remembers lists of keys: most notes of a vault repeat one. */
class KeyReader {
  readonly #names: ReadonlyMap<string, AcceptedName>;
  #start = newStep(noKeys);
  #steps = 0;

  constructor(names: ReadonlyMap<string, AcceptedName>) {
    this.#names = names;
  }

  read(frontmatter: Readonly<Record<string, unknown>>): NoteKeys {
    let step = this.#start;
    for (const key of Object.keys(frontmatter)) {
      step = step.latestKey === key && step.latestStep ? step.latestStep : this.#follow(step, key);
    }
    return step.noteKeys;
  }

  #follow(step: KeyStep, key: string): KeyStep {
    step.latestStep = step.next.get(key) ?? this.#extend(step, key);
    step.latestKey = key;
    return step.latestStep;
  }

  #extend(step: KeyStep, key: string): KeyStep {
    if (this.#steps >= maxSteps) {
      this.#start = newStep(noKeys);
      this.#steps = 0;
    }
    this.#steps += 1;
    const extended = newStep(this.#withKey(step.noteKeys, key));
    step.next.set(key, extended);
    return extended;
  }

  #withKey(noteKeys: NoteKeys, key: string): NoteKeys {
    const field = this.#names.get(comparableName(key))?.field;
    if (field === undefined) return noteKeys;
    const first = noteKeys.keys[field];
    if (first === undefined) return withKeys(noteKeys, { [field]: key });
    const known = noteKeys.doubles.find((double) => double.field === field)?.keys ?? [first];
    const keys = [...known, key].sort((one, other) => this.#rank(one) - this.#rank(other));
    const doubles = [...noteKeys.doubles.filter((double) => double.field !== field), { field, keys }];
    return withKeys({ ...noteKeys, doubles }, { [field]: keys[0] ?? key });
  }

  #rank(key: string): number {
    return this.#names.get(comparableName(key))?.rank ?? 0;
  }
}

function newStep(noteKeys: NoteKeys): KeyStep {
  return { noteKeys, next: new Map(), latestKey: undefined, latestStep: undefined };
}
