/** Words that browsers take for two phrases, so that a line between phrases could end in the middle of one. */
const words = /(もう一度だけ|問い合わせ)/;

/** The parts of a text: every second one is such a word, and stays in one piece. */
export function unbrokenParts(text: string): readonly string[] {
  return text.split(words);
}
