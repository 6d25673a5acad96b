/** What must not come directly before a match. */
interface NotBehind {
  /** Ends in `$`. */
  readonly before: RegExp;
  /** How many characters before the match it can take in. */
  readonly reach: number;
}

/**
 * A text without the matches of a global expression, except those behind `before`: in place of a negative lookbehind, with which
 * iOS before 16.4 can't load the plugin. Behind a refused place the search goes on at its second character.
 */
export function withoutMatches(text: string, pattern: RegExp, { before, reach }: NotBehind): string {
  let kept = '';
  let keptTo = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index } = match;
    if (before.test(text.slice(Math.max(0, index - reach), index))) {
      pattern.lastIndex = index + 1;
      continue;
    }
    kept += text.slice(keptTo, index);
    keptTo = index + match[0].length;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return kept + text.slice(keptTo);
}
