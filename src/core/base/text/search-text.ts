const firstKatakana = 0x30a1;
const lastKatakana = 0x30f6;
const toHiragana = 0x60;

/**
 * The form in which texts are searched: width, case, spaces and the two kana make no difference
 * (ｱｵﾊﾞ, アオバ and あおば are one).
 */
export function searchText(text: string): string {
  return inHiragana(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));
}

/** Katakana as hiragana, letter by letter, so that places in the text stay the same. */
export function inHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, hiragana);
}

function hiragana(letter: string): string {
  const code = letter.charCodeAt(0);
  const isKatakana = code >= firstKatakana && code <= lastKatakana;
  return isKatakana ? String.fromCharCode(code - toHiragana) : letter;
}

/** The words of a query, of which a text has to hold every one. */
export function searchWords(query: string): readonly string[] {
  return query
    .normalize('NFKC')
    .split(/\s+/)
    .map(searchText)
    .filter((word) => word !== '');
}

/**
 * The texts that hold what was typed, those that begin with it first; width, case and the two kana make no difference.
 * None for a text that is typed in full: there is nothing left to suggest.
 */
export function fittingTexts(texts: readonly string[], typed: string): string[] {
  if (texts.includes(typed)) return [];
  const wanted = searchText(typed);
  const places = texts.map((text) => ({ text, at: searchText(text).indexOf(wanted) }));
  const fitting = places.filter(({ at }) => at >= 0);
  return fitting.sort((one, other) => Number(one.at > 0) - Number(other.at > 0)).map(({ text }) => text);
}
