import { headingOf } from '../../editing/insertion/markdown-lines';
import { variableLabels } from '../messages/variable-labels';
import { sheetWords, type WorksheetId } from './sheet-words';
import { render } from '../template/render';
import type { Failed, Template, TemplateData } from '../template/template';

/** A filled sheet. */
export interface Worksheet {
  /** The title of its heading, by which it is found again in a note. */
  readonly title: string;
  /** The whole sheet with its heading, and what is below that; lines end with `\n`, the last one with nothing. */
  readonly text: string;
  readonly body: string;
}

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
