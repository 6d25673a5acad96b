import { headingOf } from '../../editing/insertion/markdown-lines';
import { variableLabels } from '../messages/variable-labels';
import { sheetWords } from './sheet-words';
import { render } from '../template/render';
import type { Failed, Template, TemplateData } from '../template/template';
import type { Worksheet, WorksheetId } from './worksheet';

/**
 * Fills the template of a sheet, built-in or the user's own. Its first line is its heading; a template without one gets
 * that of the built-in sheet.
 */
export function fillWorksheet(id: WorksheetId, template: Template, data: TemplateData): Worksheet | Failed {
  const filled = render(template, data, variableLabels);
  if ('problem' in filled) return filled;
  const lines = filled.text.trim().split(/[ \t]*\r?\n/);
  const ownTitle = headingOf(lines[0] ?? '')?.title;
  const title = ownTitle ?? sheetWords.headings[id];
  const [heading = '', ...rest] = ownTitle === undefined ? [`## ${title}`, '', ...lines] : lines;
  const body = rest.join('\n').trim();
  return { title, text: [heading, ...rest].join('\n'), body };
}
