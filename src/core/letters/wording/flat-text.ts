import { inHiragana } from '../../base/text/search-text';
import type { Span } from '../../editing/frontmatter/text-edit';

/** A text in the form in which words are looked for: wherever a line breaks or a blank is, a phrase goes on. */
export interface FlatText {
  readonly raw: string;
  /** NFKC, small letters, no blanks; an empty line is one `¶`. */
  readonly flat: string;
  /** `flat` with its katakana in hiragana, letter by letter. */
  readonly folded: string;
  /** The place in `raw` of a place in `flat`. */
  readonly inRaw: (span: Span) => Span;
}

/** Makes the flat form of a text. */
export function flatText(raw: string): FlatText {
  let flat = '';
  const pieces: Span[] = [];
  // Blanks, or a letter with the signs that belong to it.
  for (const { 0: piece, index } of raw.matchAll(/[\s\u00ad\u200b-\u200d\u2060]+|[^][\p{M}ﾞﾟ]*/gu)) {
    const plain = plainPiece(piece);
    flat += plain;
    const place = { from: index, to: index + piece.length };
    pieces.push(...new Array<Span>(plain.length).fill(place));
  }
  const inRaw = ({ from, to }: Span): Span => {
    const start = pieces[from]?.from ?? raw.length;
    return { from: start, to: to > from ? (pieces[to - 1]?.to ?? raw.length) : start };
  };
  return { raw, flat, folded: inHiragana(flat), inRaw };
}

function plainPiece(piece: string): string {
  if (/\n\s*\n/.test(piece)) return '¶';
  return piece
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, '');
}

/** Every place of a word in a flat form, also overlapping ones. */
export function placesOf(word: string, flat: string): Span[] {
  const places: Span[] = [];
  for (let at = flat.indexOf(word); word !== '' && at >= 0; at = flat.indexOf(word, at + 1)) {
    places.push({ from: at, to: at + word.length });
  }
  return places;
}
