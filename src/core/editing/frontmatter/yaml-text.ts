/** Text that YAML reads as that text without quotes: no sign of YAML's own, and no number, date or time by itself. */
const PLAIN = /^[\p{L}\p{N}（(][\p{L}\p{M}\p{N}（）()・ー〜&＆。、.＋+／/ -]*$/u;
const NUMERIC = /^(?:[\p{N}.+/ :eE_-]*|0[xob][\da-f_]*)$/iu;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
/** JSON leaves these as they are, but they break lines or may not stand in YAML. */
const BREAKING = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as a YAML value on one line, in quotes where it would otherwise be read as something else. */
export function yamlText(text: string): string {
  const isPlain =
    PLAIN.test(text) && !NUMERIC.test(text) && !WORDS_OF_YAML.test(text) && text === text.trim();
  return isPlain ? text : quotedText(text);
}

/** A text as a YAML value in double quotes. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replace(BREAKING, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
