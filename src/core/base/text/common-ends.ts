/**
 * How much two texts, or two lists of lines, have in common at their start and at their end, in UTF-16 units or lines.
 * Start and end never overlap, in either of them.
 */
export function commonEnds(
  before: ArrayLike<string>,
  after: ArrayLike<string>,
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}
