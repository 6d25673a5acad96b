import { templateTexts } from '../../../../templates/texts.mjs';

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
