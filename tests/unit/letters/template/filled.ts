import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { render } from '../../../../src/core/letters/template/render';
import type { Failed, Rendered, TemplateData } from '../../../../src/core/letters/template/template';

/** Reads and fills a template called `test.hbs`. */
export function fill(text: string, data: TemplateData = {}, labels = {}): Rendered | Failed {
  const template = readTemplate('test.hbs', text);
  return 'problem' in template ? template : render(template, data, labels);
}

/** The text of a template that must be good. */
export function filled(text: string, data: TemplateData = {}): string {
  const result = fill(text, data);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

/** The code and place of what is wrong with a template that must be bad: `syntax 1:5`. */
export function wrong(text: string, data: TemplateData = {}): string {
  const result = fill(text, data);
  if (!('problem' in result)) throw new Error(`Filled: ${result.text.slice(0, 200)}`);
  const { code, line, column } = result.problem;
  return `${code} ${line}:${column}`;
}
