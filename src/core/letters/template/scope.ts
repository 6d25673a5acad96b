import type { Operand } from './template';

/** Where `each` is: what the loop words stand for. */
export interface Loop {
  readonly index: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly key: number | string;
}

/** What names are looked up in; `parent` is what `../` leads to. */
export interface Scope {
  readonly value: unknown;
  readonly parent: Scope | undefined;
  readonly loop: Loop | undefined;
  /** The path that led here, so that a gap can be named in full. */
  readonly path: string | undefined;
}

/** As in Handlebars, going into the same value again is no way deeper. */
export function innerScope(
  scope: Scope,
  value: unknown,
  path: string | undefined,
  loop: Loop | undefined,
): Scope {
  return { value, parent: value === scope.value ? scope.parent : scope, loop, path };
}

/** The value of an operand where the interpreter is; `undefined` when there is none. */
export function valueOf(operand: Operand, scope: Scope): unknown {
  switch (operand.is) {
    case 'literal':
      return operand.value;
    case 'loop':
      return scope.loop?.[operand.word];
    case 'path': {
      let value: unknown = ancestor(scope, operand.depth)?.value;
      for (const part of operand.parts) value = ownProperty(value, part);
      return value;
    }
  }
}

function ancestor(scope: Scope, depth: number): Scope | undefined {
  let found: Scope | undefined = scope;
  for (let level = 0; level < depth; level++) found = found?.parent;
  return found;
}

/** The full path of what an operand names; `undefined` inside a list and for what is not a path. */
export function pathOf(operand: Operand, scope: Scope): string | undefined {
  if (operand.is !== 'path') return undefined;
  const start = ancestor(scope, operand.depth)?.path;
  if (start === undefined) return undefined;
  return [...(start === '' ? [] : [start]), ...operand.parts].join('.');
}

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

/** A value as it is written: `''` when it is missing, `undefined` when it is not a text. */
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
