import type { Span } from '../../editing/frontmatter/text-edit';

/** The marks that filling leaves where a value is missing, and what people make of them by hand. */
const GAP = /【\s*未入力[^【】\r\n]*】/g;

/** Where the marks of missing values are in a text, in its order. */
export function gapsIn(text: string): Span[] {
  return [...text.matchAll(GAP)].map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }));
}

/** A piece of a text that is one mark, or has none in it. */
export interface Piece {
  readonly text: string;
  readonly isGap: boolean;
}

/** A text cut at its marks; put together the pieces are the text. */
export function piecesOf(text: string): Piece[] {
  const gaps = gapsIn(text);
  const cuts = [0, ...gaps.flatMap(({ from, to }) => [from, to]), text.length];
  return cuts.slice(1).flatMap((to, at) => {
    const piece = { text: text.slice(cuts[at], to), isGap: at % 2 === 1 };
    return piece.text === '' ? [] : [piece];
  });
}
