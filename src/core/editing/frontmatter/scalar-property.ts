import { quotedText } from './yaml-text';
import type { PropertyValue } from './property-value';
import { scalarText, writtenScalar } from './scalar';

/** The lines of a property that is no list, with another value; a blank text leaves only the key. */
export function withScalar(value: PropertyValue, next: string | boolean): string {
  const { head, gap, rest, body, raws } = value;
  const raw = scalarLike(raws[0] ?? '', next);
  return [head, raw === '' ? '' : gap + raw, rest, ...body].join('');
}

/** A value in the quotes of the one before; that one itself, if it says the same. */
function scalarLike(old: string, next: string | boolean): string {
  if (typeof next === 'boolean') return String(next);
  if (next === '') return '';
  const isQuoted = /^["']/.test(old);
  if (isQuoted && scalarText(old) === next) return old;
  if (old.startsWith('"')) return quotedText(next);
  if (old.startsWith("'") && isPrintable(next)) return `'${next.replaceAll("'", "''")}'`;
  return writtenScalar(next);
}

/** Whether single quotes, which know no escapes, can hold a text. */
function isPrintable(text: string): boolean {
  return !/[^\P{C}\p{Cf}]|[\u2028\u2029\uFEFF]/u.test(text);
}
