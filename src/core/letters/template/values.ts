/** A property of the value's own; `undefined` for what it inherits (`constructor`, `toString`) and for no value. */
export function ownProperty(value: unknown, name: string | number): unknown {
  if (typeof value === 'string')
    return Object.hasOwn(Object(value) as object, name) ? characters(value, name) : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** What a text has of its own: its length, and its characters by number. */
function characters(text: string, name: string | number): unknown {
  return name === 'length' ? text.length : text[Number(name)];
}

/** What conditions take for yes: not `undefined`, `null`, `false`, `0`, `NaN`, `''` or an empty list. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** A value as it is written: `''` when it is missing, `undefined` when it is no text. */
export function writtenValue(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'undefined':
      return '';
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      return value === null ? '' : undefined;
  }
}
