/** Text that YAML reads as that text without quotes: no sign of YAML's own, and no number, date or time by itself. */
const PLAIN = /^[\p{L}\p{N}（(][\p{L}\p{M}\p{N}（）()・ー〜&＆。、.＋+／/ -]*$/u;
const NUMERIC = /^[\p{N}.+/ :eExo_-]*$/u;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A text as a YAML value on one line, in quotes where it would otherwise be read as something else. */
export function yamlText(text: string): string {
  const isPlain =
    PLAIN.test(text) && !NUMERIC.test(text) && !WORDS_OF_YAML.test(text) && text === text.trim();
  return isPlain ? text : JSON.stringify(text);
}
