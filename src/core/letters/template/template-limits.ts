/**
 * The bounds of a template: without them forty lines can run for days. The parser's time grows
 * with the square of the depth, so length and depth are checked before it sees the text.
 */
export const templateLimits = {
  /** UTF-16 units of the file. */
  length: 16_384,
  /** Blocks inside blocks, where every `{{else if}}` is one more; and expressions in brackets inside one another. */
  depth: 32,
  /** Pieces written and rounds of `each`. */
  steps: 100_000,
  /** UTF-16 units of the result. */
  output: 1_000_000,
} as const;
