const ellipsis = '…';
/** What takes two columns: the blocks of Chinese, Japanese and Korean signs, full-width forms, and emoji. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3040-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3ffff}]/u;
const printableAscii = /^[ -~]*$/;

/** The text as one line of visible characters: what a note says may hold anything. */
export function printable(text: string): string {
  if (printableAscii.test(text)) return text;
  // Line ends, tabs and terminal codes in a name would break the table, or do worse.
  const oneLine = text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return oneLine.replace(/\p{Cf}+/gu, '').trim();
}

/** The columns of a text in a terminal: full-width characters take two, combining marks none. */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The columns of one character. */
function characterWidth(character: string): number {
  if (/^\p{M}$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The text, cut with … when it takes more than `width` columns. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  for (const character of text) {
    left -= characterWidth(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}

/** The text in exactly `width` columns: cut, or filled with spaces on the right. */
export function fitToWidth(text: string, width: number): string {
  const cut = cutToWidth(text, width);
  return cut + ' '.repeat(width - textWidth(cut));
}

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
