/** A piece of a text, by offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The marks that filling leaves where a value is missing, and what people make of them by hand. */
const GAP = /【\s*未入力[^【】\r\n]*】/g;

/** Where the marks of missing values stand in a text, in its order. */
export function gapsIn(text: string): Span[] {
  return [...text.matchAll(GAP)].map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }));
}
