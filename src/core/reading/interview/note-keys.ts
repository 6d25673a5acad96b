import type { Settings } from '../../base/settings/settings';
import {
  acceptedNames,
  comparableName,
  fields,
  type AcceptedName,
} from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import { memoizeByObject } from '../../base/text/memoize';

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
  /** The properties whose names tell a round (二次面接日); they are in none of the above. */
  readonly rounds: readonly RoundKey[];
  /** The property that says what kind of note it is; `undefined` where there is none. */
  readonly kindKey: string | undefined;
}

/** A property that holds the day or the result of the round in its name. */
interface RoundKey {
  readonly field: 'date' | 'result';
  readonly stage: string;
  readonly key: string;
}

/** A field that a note writes under more than one name. */
interface DoubleField {
  readonly field: Field;
  readonly keys: readonly string[];
}

/** The fields a note has under the accepted names of `settings`. */
export function noteKeys(frontmatter: Readonly<Record<string, unknown>>, settings: Settings): NoteKeys {
  return keyReader(settings).read(frontmatter);
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

const keyReader = memoizeByObject(
  (settings: Settings) => new KeyReader(acceptedNames(settings.propertyNames)),
);

/** The keys of a note without properties. */
const noKeys: NoteKeys = { properties: [], keys: {}, doubles: [], rounds: [], kindKey: undefined };

/** How the property is called that says what kind of note it is (status-rules §1), in the form of `comparableName`. */
const kindNames: ReadonlySet<string> = new Set(['type', '種類', '種別', '区分']);

/** One step along a note's keys: what the keys up to here say, and where each next key leads. */
interface KeyStep {
  readonly noteKeys: NoteKeys;
  readonly next: Map<string, KeyStep>;
  /** The next key of the note before and where it led: notes of one template are together, and so need no look-up. */
  latestKey: string | undefined;
  latestStep: KeyStep | undefined;
}

/** A vault has a few dozen lists of keys; past this many steps the memory starts again. */
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
    // Object.keys would make a list for every note of the vault.
    for (const key in frontmatter) {
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
    const comparable = comparableName(key);
    const { field, stage } = this.#names.get(comparable) ?? {};
    if (field === undefined) {
      return kindNames.has(comparable) ? { ...noteKeys, kindKey: noteKeys.kindKey ?? key } : noteKeys;
    }
    if (stage !== undefined) {
      const round: RoundKey = { field: field === 'result' ? field : 'date', stage, key };
      return { ...noteKeys, rounds: [...noteKeys.rounds, round] };
    }
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
