import { templateTexts, fragmentTexts } from '../../../../templates/texts.mjs';
import { type Program, parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** The text of a template, and what to call it where it is wrong. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** The built-in template of a name, such as `mail-polite`; `undefined` for any other name. */
export function builtInTemplate(name: string): TemplateSource | undefined {
  const text = Object.hasOwn(templateTexts, name)
    ? templateTexts[name as keyof typeof templateTexts]
    : undefined;
  return text === undefined ? undefined : { file: `${name}.hbs`, text };
}

const programs = new Map<string, Program>();

/** The tree of a built-in fragment, such as `signature`; `undefined` for any other name. Parsed once. */
export function fragmentProgram(name: string): Program | undefined {
  const text = Object.hasOwn(fragmentTexts, name) ? fragmentTexts[name] : undefined;
  if (text === undefined) return undefined;
  const program = programs.get(name) ?? parse(text);
  programs.set(name, program);
  return program;
}
