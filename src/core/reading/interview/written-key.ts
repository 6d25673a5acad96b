import type { Language } from '../../base/language/language';
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
  const written = Object.values(keys);
  if (written.length === 0) return undefined;
  return written.some(isJapanese) ? 'ja' : 'en';
}

/** Whether a property's name, and so its values, are in Japanese. */
export function isJapanese(key: string): boolean {
  return /[^ -~]/.test(key);
}
