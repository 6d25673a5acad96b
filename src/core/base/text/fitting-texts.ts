import { searchText } from './search-text';

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
