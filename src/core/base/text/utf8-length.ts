/** How many bytes a sign (one code point) takes in UTF-8: a kanji three, an emoji four. */
export function utf8Length(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
