import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Obsidian's `prepareSimpleSearch`: all words must occur. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const found = words.map((word) => [lower.indexOf(word), word.length] as const);
    if (found.some(([at]) => at < 0)) return null;
    const matches = found
      .map(([at, length]): [number, number] => [at, at + length])
      .sort((a, b) => a[0] - b[0]);
    return { score: -matches.reduce((sum, [from]) => sum + from, 0) / 100, matches };
  };
}

function scatteredMatch(letters: string[], lower: string): SearchMatches | null {
  const matches: SearchMatches = [];
  let at = 0;
  for (const letter of letters) {
    const found = lower.indexOf(letter, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last?.[1] === found) last[1] = found + letter.length;
    else matches.push([found, found + letter.length]);
    at = found + letter.length;
  }
  return matches;
}

/** Obsidian's `prepareFuzzySearch`: the letters in order; the fewer and the earlier the pieces, the better. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const simple = prepareSimpleSearch(query);
  const letters = Array.from(query.toLowerCase().replace(/\s+/g, ''));
  return (text) => {
    const whole = simple(text);
    if (whole) return whole;
    const matches = scatteredMatch(letters, text.toLowerCase());
    return matches && { score: -matches.length - (matches[0]?.[0] ?? 0) / 100, matches };
  };
}

/** Obsidian's `sortSearchResults`: best first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Obsidian's `renderMatches`: the text with its matches highlighted. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    el.appendText(text.slice(at, Math.max(at, from + offset)));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from + offset, to + offset) });
    at = to + offset;
  }
  el.appendText(text.slice(at));
}

/** Obsidian's `renderResults`. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
