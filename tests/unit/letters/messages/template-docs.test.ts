import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fragmentTexts, templateTexts } from '../../../../templates/texts.mjs';
import { templateProblemText } from '../../../../src/core/letters/template/template-problem-text';
import { variableLabels } from '../../../../src/core/letters/messages/variable-labels';
import { wordsOf } from '../../../../src/core/base/language/words';
import { fillOwnTemplate } from '../../../../src/core/letters/messages/fill-own-template';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { templateHelpers } from '../../../../src/core/letters/template/template-helpers';
import { worksheetData } from '../../../../src/core/letters/worksheets/worksheet-data';
import { day } from '../../base/calendar/day';
import { profile, situations } from './situations';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/templates.md'), 'utf8');

/** The lines, without the spaces that align a table. */
const lines = page.split('\n').map((line) => line.replace(/ +/g, ' '));

test('the page on templates has the row of every variable, and no other', () => {
  const rows = lines.filter((line) => /^\| `[\w.]+` \| [^|]+ \| [^|]+ \| [^|]+ \|$/.test(line));
  const named = rows.map((row) => row.split(' | ').slice(0, 2).join(' | '));
  expect(named).toEqual(Object.entries(variableLabels).map(([name, label]) => `| \`${name}\` | ${label}`));
});

test('the page on templates names every helper', () => {
  const named = [...page.matchAll(/^- `\{\{(\w+) /gm)].map(([, name]) => name);
  expect(named).toEqual([...templateHelpers.keys()]);
});

test('the page on templates names every built-in template', () => {
  const above = lines.slice(0, lines.indexOf('### Fragments'));
  const cells = above.filter((line) => /^\| (?:`[\w-]+` )+\| the | worksheets| a new /.test(line));
  const named = cells.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)]);
  expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(templateTexts).sort());
});

test('the page on templates has the row of every fragment, and no other', () => {
  const rows = page.split('### Fragments')[1]?.split('## Variables')[0] ?? '';
  const named = [...rows.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(fragmentTexts).sort());
});

/** What is between the first fences of a language. */
function fenced(language: string): string {
  return new RegExp(`\\n\`\`\`${language}\\n([^]*?\\n)\`\`\`\\n`).exec(page)?.[1] ?? '';
}

test('the example of an own template becomes what the page says', () => {
  const template = readTemplate('ひな形/お礼.md', fenced('text'));
  if ('problem' in template) throw new Error(template.problem.code);
  const data = worksheetData(situations['complete']?.reply, profile, day('2026-12-01'));
  expect(fillOwnTemplate(template, data)).toEqual({
    is: 'text',
    text: fenced('markdown').trimEnd(),
    select: undefined,
  });
});

test('the example of a notice is what a slip in that template is told as', () => {
  const broken = readTemplate('ひな形/お礼.md', fenced('text').replace('{{/if}}', ''));
  if (!('problem' in broken)) throw new Error('not broken');
  const sentence = templateProblemText(broken.problem, 'ja');
  expect(lines).toContain(`> ${wordsOf('ja').insertion.templateBroken(sentence)}`);
});
