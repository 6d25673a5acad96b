import { fieldNames, type Field } from './fields';
import type { Interview } from './interview';

/** The name under which a field is written into a note: the one it has, else the first in the language of its other keys. */
export function writtenKey({ keys }: Pick<Interview, 'keys'>, field: Field): string {
  return keys[field] ?? fieldNames[field][Object.values(keys).some(isJapanese) ? 'ja' : 'en'][0];
}

/** Whether a property's name, and so its values, are in Japanese. */
export function isJapanese(key: string): boolean {
  return /[^ -~]/.test(key);
}
