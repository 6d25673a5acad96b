/** Text that YAML reads as that text without quotes: begins with a letter, and holds no sign of YAML's own. */
const PLAIN = /^[\p{L}（(][\p{L}\p{M}\p{N}（）()・ー&＆。、.＋+／/ -]*$/u;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A text as a YAML value on one line, in quotes where it would otherwise be read as something else. */
export function yamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !WORDS_OF_YAML.test(text) && text === text.trim();
  return isPlain ? text : JSON.stringify(text);
}
