import type { NotePlan } from '../../editing/frontmatter/note-plan';
import { insertParagraph } from '../../editing/insertion/insert-block';
import { linesFrom, listItemOf } from '../../editing/insertion/markdown-lines';
import { sectionsUnder } from '../../editing/insertion/sections';
import { gapsIn } from '../messages/gaps';
import type { Span } from '../../editing/frontmatter/text-edit';
import type { Worksheet } from './worksheet';

/**
 * Puts a sheet into a note: under its heading where that is there with nothing below, else at the end of the note.
 * `undefined` where the sheet is there already. Selects the first place to write.
 */
export function insertWorksheet(text: string, { title, text: whole, body }: Worksheet): NotePlan | undefined {
  const sections = sectionsUnder(text, title);
  if (sections.some(({ isEmpty }) => !isEmpty)) return undefined;
  const [empty] = sections;
  return empty ? insertSheet(text, empty.to, body) : insertSheet(text, text.length, whole);
}

/** Puts one more after the sheets of its kind that are there. */
export function insertAnother(text: string, { title, text: whole }: Worksheet): NotePlan {
  return insertSheet(text, sectionsUnder(text, title).at(-1)?.to ?? text.length, whole);
}

/** Selects the first place to write in the sheet that is there, or else its heading; nothing changes. */
export function goToWorksheet(text: string, { title }: Worksheet): NotePlan {
  const [section] = sectionsUnder(text, title);
  if (!section) return { edits: [] };
  const { from } = section.heading;
  const place = firstPlace(text.slice(from, section.to)) ?? { from: 0, to: 0 };
  return { edits: [], select: { from: from + place.from, to: from + place.to } };
}

function insertSheet(text: string, at: number, sheet: string): NotePlan {
  const select = firstPlace(sheet) ?? { from: sheet.length, to: sheet.length };
  return insertParagraph(text, at, { text: sheet, select });
}

/** The first mark of a missing value, or the end of the first label with nothing after it, whichever comes first. */
function firstPlace(text: string): Span | undefined {
  const label = linesFrom(text, 0).find((line) => isEmptyLabel(line.text));
  const [gap] = gapsIn(text);
  if (!label || (gap && gap.from < label.from)) return gap;
  const end = label.from + withoutEnd(label.text).length;
  return { from: end, to: end };
}

/** Whether a list item has nothing after its colon, or nothing at all. */
function isEmptyLabel(line: string): boolean {
  const item = listItemOf(line);
  return item !== undefined && /^$|.[:：]$/.test(withoutEnd(item.text));
}

function withoutEnd(line: string): string {
  return line.replace(/[ \t]+$/, '');
}
