import { fieldNames, type Field } from './fields';

/** The field a property name belongs to, and its place among the names of that field (0 wins). */
export interface AcceptedName {
  readonly field: Field;
  readonly rank: number;
}

/** Names the user has added to those that are built in. */
export type AddedNames = Readonly<Partial<Record<Field, readonly string[]>>>;

/** All fields, in the order of the table. */
export const fields = Object.keys(fieldNames) as readonly Field[];

/** `date` is also what daily notes and clippers write, so a name that says "interview" knows better. */
const genericNames: ReadonlySet<string> = new Set(['date']);

/** The form in which property names are compared: NFKC, case folded, without spaces, `-` and `_`. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Every accepted name in its comparable form; a name claimed by two fields stays with the built-in or earlier one. */
export function acceptedNames(added: AddedNames): ReadonlyMap<string, AcceptedName> {
  const names = new Map<string, AcceptedName>();
  for (const field of fields) addNames(names, field, fieldNames[field].en, fieldNames[field].ja);
  for (const field of fields) addNames(names, field, added[field] ?? []);
  return names;
}

function addNames(names: Map<string, AcceptedName>, field: Field, ...lists: (readonly string[])[]): void {
  for (const name of lists.flat()) {
    const comparable = comparableName(name);
    const rank = genericNames.has(comparable) ? Number.MAX_SAFE_INTEGER : names.size;
    if (comparable !== '' && !names.has(comparable)) names.set(comparable, { field, rank });
  }
}
