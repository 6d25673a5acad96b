const KANJI_DIGITS = '一二三四五六七八九';
const KANJI_NUMBER = /^(?:([一二三四五六七八九])?十([一二三四五六七八九])?|([一二三四五六七八九]))$/;

/** The characters that belong to a number, read whole (promise-rules T3), as a regular expression class. */
export const NUMERAL_CLASS = '0-9一二三四五六七八九十百千万〇零';

/** Whether a character is part of a number (T3). */
export function isNumeral(character: string): boolean {
  return character !== '' && `0123456789${KANJI_DIGITS}十百千万〇零`.includes(character);
}

/** Reads digits or kanji 一 … 九十九 (T3); `undefined` for anything else, such as 百 or 1.5. */
export function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const match = KANJI_NUMBER.exec(text);
  if (!match) return undefined;
  const [, tens, units, single] = match;
  if (single !== undefined) return KANJI_DIGITS.indexOf(single) + 1;
  return (
    (tens === undefined ? 1 : KANJI_DIGITS.indexOf(tens) + 1) * 10 +
    (units === undefined ? 0 : KANJI_DIGITS.indexOf(units) + 1)
  );
}

/** Reads the number of an amount: an integer 1–999 (T3, U3); `undefined` for any other. */
export function readAmountNumber(text: string): number | undefined {
  const number = readNumber(text);
  return number !== undefined && number >= 1 && number <= 999 ? number : undefined;
}
