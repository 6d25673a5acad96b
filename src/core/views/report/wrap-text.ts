import { characterWidth, textWidth } from './text-width';

/** Characters that Japanese typesetting never puts at the start of a line. */
const neverFirst = new Set(
  '、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〜…),.:;?!]}',
);
/** Nor these at the end of one. */
const neverLast = new Set('（「『【〈《〔［｛([{');

/** The text in lines of at most `width` columns (at least 2): broken at spaces, and between full-width characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (textWidth(line + piece.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
    for (; textWidth(line.trimEnd()) > width; line = line.slice(lines.at(-1)?.length)) {
      lines.push(startOfWidth(line, width));
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** The parts between which a line may end: a word with the space after it, or a full-width character. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const character of text) {
    if (before !== '' && mayEndBetween(before, character)) found.push(character);
    else found.push((found.pop() ?? '') + character);
    before = character;
  }
  return found;
}

function mayEndBetween(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before) || after === ' ') return false;
  if (before === ' ') return true;
  return characterWidth(before) === 2 || characterWidth(after) === 2;
}

/** As much of a text without a break as fits, at least one character. */
function startOfWidth(text: string, width: number): string {
  let start = '';
  for (const character of text) {
    if (start !== '' && textWidth(start + character) > width) break;
    start += character;
  }
  return start;
}
