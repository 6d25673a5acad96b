/** A text as part of a link; halves of a sign, which can't be encoded, are replaced. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** How many bytes a sign (one code point) takes in UTF-8: a kanji three, an emoji four. */
export function utf8Length(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
