import type { NotePlan } from '../frontmatter/note-plan';
import { sectionsUnder, type Section } from './sections';
import type { Worksheet } from './worksheet';

/**
 * Puts a sheet into a note: under its heading where that stands there with nothing below, else at the end of the note.
 * `undefined` where the sheet is there already. Lines end as in the note; selects the first place to write.
 */
export function insertWorksheet(text: string, sheet: Worksheet): NotePlan | undefined {
  const sections = sectionsUnder(text, sheet.heading);
  if (sections.some(({ lines }) => lines.length > 0)) return undefined;
  const [empty] = sections;
  return empty
    ? insertBlock(text, endOf(empty), sheet.body, sheet)
    : insertBlock(text, endOfText(text), wholeSheet(sheet), sheet);
}

/** Puts one more behind the sheets of its kind that are there. */
export function insertAnother(text: string, sheet: Worksheet): NotePlan {
  const last = sectionsUnder(text, sheet.heading).at(-1);
  return insertBlock(text, last ? endOf(last) : endOfText(text), wholeSheet(sheet), sheet);
}

/** Selects the first place to write in the sheet that is there, or its heading; nothing changes. */
export function goToWorksheet(text: string, { heading, gaps }: Worksheet): NotePlan {
  const [section] = sectionsUnder(text, heading);
  if (!section) return { edits: [] };
  const from = section.heading.from;
  const to = endOf(section);
  const place = firstPlace(text.slice(from, to), gaps) ?? { from: 0, to: 0 };
  return { edits: [], select: { from: from + place.from, to: from + place.to } };
}

function wholeSheet({ heading, body }: Worksheet): string {
  return `${heading}\n\n${body}`;
}

/** Behind the last line of a section that is not blank. */
function endOf({ heading, lines }: Section): number {
  const last = lines.at(-1) ?? heading;
  return last.from + last.text.length;
}

function endOfText(text: string): number {
  return text.replace(/[ \t\r\n]+$/, '').length;
}

/** A blank line stands before a block, and behind it where something follows. */
function insertBlock(text: string, at: number, block: string, { gaps }: Worksheet): NotePlan {
  const lineEnding = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = block.replaceAll('\n', lineEnding);
  const before = at === 0 ? '' : lineEnding.repeat(2);
  const insert = before + lines + missingBreaks(text.slice(at), lineEnding);
  const from = at + before.length;
  const place = firstPlace(lines, gaps) ?? { from: lines.length, to: lines.length };
  return {
    edits: [{ from: at, to: at, insert }],
    select: { from: from + place.from, to: from + place.to },
  };
}

/** What has to stand between a block and what follows. */
function missingBreaks(after: string, lineEnding: string): string {
  const [breaks = ''] = /^(?:[ \t]*(?:\r?\n|$))*/.exec(after) ?? [];
  const wanted = breaks.length === after.length ? 1 : 2;
  const present = breaks.match(/\n/g)?.length ?? 0;
  return lineEnding.repeat(Math.max(0, wanted - present));
}

const emptyLabel = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]+\S.*[:：])?[ \t]*$/m;

/** The first mark of a missing value, or the end of the first label with nothing behind it, whichever comes first. */
function firstPlace(text: string, gaps: readonly string[]): NotePlan['select'] {
  const label = emptyLabel.exec(text);
  const end = label ? label.index + label[0].length : Infinity;
  const marks = gaps.map((mark) => ({ from: text.indexOf(mark), to: text.indexOf(mark) + mark.length }));
  const places = [...marks.filter(({ from }) => from >= 0), { from: end, to: end }];
  const first = places.reduce((one, other) => (other.from < one.from ? other : one));
  return first.from === Infinity ? undefined : first;
}
