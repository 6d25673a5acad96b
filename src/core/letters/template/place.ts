import type { SourcePoint } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Place } from './template';

/** The place of an index in a text: lines end with `\n`, and the first column is 1. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}

/** The place as people count of one that the parser gave. */
export function placeAt({ line, column }: SourcePoint): Place {
  return { line, column: column + 1 };
}
