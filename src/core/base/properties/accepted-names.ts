import { memoizeText } from '../text/memoize';
import { builtInNames, fieldNames, type Field } from './fields';
import { roundNames } from './round-names';

/** The field a property name belongs to, and its place among the names of that field (0 wins). */
export interface AcceptedName {
  readonly field: Field;
  readonly rank: number;
  /** The round that the name tells: 二次 for 二次面接日. */
  readonly stage?: string;
}

/** Names the user has added to those that are built in. */
export type AddedNames = Readonly<Partial<Record<Field, readonly string[]>>>;

/** All fields, in the order of the table. */
export const fields = Object.keys(fieldNames) as readonly Field[];

/** What daily notes and clippers write too, so that a name that says "interview" knows better. */
const generalNames: ReadonlySet<string> = new Set(['date', '日付']);

/** The form in which property names are compared: NFKC, case folded, without spaces, `-` and `_`. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Whether a property's name says no more than "day": `date`, 日付 (status-rules §1). */
export const isGeneralName = memoizeText((key) => generalNames.has(comparableName(key)));

/** Every accepted name in its comparable form; a name claimed by two fields stays with the built-in or earlier one. */
export function acceptedNames(added: AddedNames): ReadonlyMap<string, AcceptedName> {
  const names = new Map<string, AcceptedName>();
  for (const field of fields) addNames(names, field, builtInNames(field));
  for (const { name, field, stage } of roundNames())
    names.set(comparableName(name), { field, stage, rank: names.size });
  for (const field of fields) addNames(names, field, added[field] ?? []);
  return names;
}

function addNames(names: Map<string, AcceptedName>, field: Field, more: readonly string[]): void {
  for (const name of more) {
    const comparable = comparableName(name);
    const rank = generalNames.has(comparable) ? Number.MAX_SAFE_INTEGER : names.size;
    if (comparable !== '' && !names.has(comparable)) names.set(comparable, { field, rank });
  }
}
