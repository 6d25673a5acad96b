/** A word that browsers take for two phrases, so that a line between phrases could end in its middle. */
const word = /(問い合わせ)/;

/** The parts of a text: every second one is that word, and stays in one piece. */
export function unbrokenParts(text: string): readonly string[] {
  return text.split(word);
}
