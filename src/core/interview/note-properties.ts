import type { Settings } from '../settings/settings';
import type { Field } from './fields';
import { noteKeys, type Double, type NoteKeys } from './note-keys';
import type { Problem, ProblemCode } from './problem';
import { isBlank, rawText } from './raw-value';

const noProblems: readonly Problem[] = [];
const noFrontmatter: Readonly<Record<string, unknown>> = {};

/** The properties of one note by field, and the problems found while they are read. */
export class NoteProperties {
  readonly keys: NoteKeys['keys'];
  readonly doubles: readonly Double[];
  problems: readonly Problem[] = noProblems;
  readonly #frontmatter: Readonly<Record<string, unknown>>;

  constructor(frontmatter: Readonly<Record<string, unknown>> | undefined, settings: Settings) {
    this.#frontmatter = frontmatter ?? noFrontmatter;
    const { keys, doubles } = noteKeys(this.#frontmatter, settings);
    this.doubles = doubles;
    this.keys = doubles.length === 0 ? keys : { ...keys, ...this.#filledKeys() };
  }

  /** The raw value of a field; `undefined` when the note has no such property. */
  value(field: Field): unknown {
    const key = this.keys[field];
    return key === undefined ? undefined : this.#frontmatter[key];
  }

  /** The raw value under a name of the note. */
  valueOf(key: string): unknown {
    return this.#frontmatter[key];
  }

  /** True when the note has the property and something is written in it. */
  has(field: Field): boolean {
    return !isBlank(this.value(field));
  }

  /** Notes a problem of a field; `value` is quoted as the user wrote it. */
  report(field: Field, code: ProblemCode, value: unknown): void {
    const problem: Problem = { field, key: this.keys[field], code, found: rawText(value) };
    this.problems = [...this.problems, problem];
  }

  /** Of several names of a field the first that is filled in wins over an empty one. */
  #filledKeys(): Partial<Record<Field, string>> {
    const filled = this.doubles.map(({ field, keys }) => [
      field,
      keys.find((key) => !isBlank(this.#frontmatter[key])) ?? keys[0],
    ]);
    return Object.fromEntries(filled) as Partial<Record<Field, string>>;
  }
}
