import { worksheet } from '../language/ja/worksheet';
import { letter } from '../language/ja/letter';
import { variableLabels } from '../language/variable-table';
import { render } from '../template/render';
import type { Failed, Template, TemplateData } from '../template/template';
import { headingText } from './sections';
import type { Worksheet, WorksheetId } from './worksheet';

/**
 * Fills the template of a sheet, built-in or the user's own. Its first line is its heading; a template without one gets
 * that of the built-in sheet.
 */
export function fillWorksheet(id: WorksheetId, template: Template, data: TemplateData): Worksheet | Failed {
  const filled = render(template, data, variableLabels);
  if ('problem' in filled) return filled;
  const text = filled.text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '');
  const [firstLine = '', ...lines] = text.split('\n');
  const hasHeading = headingText(firstLine) !== undefined;
  return {
    heading: hasHeading ? firstLine : `## ${worksheet.headings[id]}`,
    body: hasHeading ? lines.join('\n').trim() : text,
    gaps: filled.missing.map(({ label }) => letter.gap(label)),
  };
}
