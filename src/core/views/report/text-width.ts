import { eastAsianWidth } from 'get-east-asian-width';

const ellipsis = '…';
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
export function characterWidth(character: string): number {
  return /^\p{M}$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
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
