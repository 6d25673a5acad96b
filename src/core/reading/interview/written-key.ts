import { languages, type Language } from '../../base/language/language';
import { comparableName, fields } from '../../base/properties/accepted-names';
import { fieldNames, type Field } from '../../base/properties/fields';
import type { Interview } from './interview';

/**
 * The name under which a field is written into a note: the one it has, else the first in the language of its other
 * keys. `ofVault` gives that of the other notes, for one that has none; it may have to look at all of them.
 */
export function writtenKey({ keys }: Pick<Interview, 'keys'>, field: Field, ofVault: () => Language): string {
  return keys[field] ?? fieldNames[field][languageOfKeys(keys) ?? ofVault()][0];
}

/** The language of a note's property names; `undefined` where it has none of an interview. */
export function languageOfKeys(keys: Interview['keys']): Language | undefined {
  const written = Object.values(keys).map(languageOfName);
  // English names, which `date` is one of, are in notes of every language.
  return written.find((language) => language !== 'en') ?? written[0];
}

let languageByName: ReadonlyMap<string, Language> | undefined;

/** The language of a property's name: the one whose built-in name it is; by its script where it is not one. */
export function languageOfName(name: string): Language {
  languageByName ??= namesOf(['en', ...languages]);
  return languageByName.get(comparableName(name)) ?? (isJapanese(name) ? 'ja' : 'en');
}

/** The language of each built-in name; one of several languages stays with the first. */
function namesOf(inOrder: readonly Language[]): ReadonlyMap<string, Language> {
  const names = inOrder.flatMap((language) =>
    fields.flatMap((field) =>
      fieldNames[field][language].map((name) => [comparableName(name), language] as const),
    ),
  );
  return new Map(names.reverse());
}

/** Whether a property's name, and so its values, are in Japanese. */
export function isJapanese(key: string): boolean {
  return /[^ -~]/.test(key);
}
