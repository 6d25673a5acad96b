import type { Program } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { fragmentTexts } from '../../../../templates/texts.mjs';

const programs = new Map<string, Program>();

/** The tree of a built-in fragment, such as `signature`; `undefined` for any other name. Parsed once. */
export function fragmentProgram(name: string): Program | undefined {
  const text = Object.hasOwn(fragmentTexts, name) ? fragmentTexts[name] : undefined;
  if (text === undefined) return undefined;
  const program = programs.get(name) ?? parse(text);
  programs.set(name, program);
  return program;
}
