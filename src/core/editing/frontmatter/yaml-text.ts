const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
/** JSON leaves these as they are, but they break lines or may not stand in YAML. */
const BREAKING = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as a YAML value on one line, in quotes where it would otherwise be read as something else. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : quotedText(text);
}

/** Whether YAML reads it as that text without quotes: no sign of YAML's own, and no number, date or time by itself. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}（(][\p{L}\p{M}\p{N}（）()・ー〜&＆。、.＋+／/ -]*$/u.test(text)) return false;
  const isNumeric = /^(?:[\p{N}.+/ :eE_-]*|0[xob][\da-f_]*)$/iu.test(text);
  return !isNumeric && !WORDS_OF_YAML.test(text) && text === text.trim();
}

/** A text as a YAML value in double quotes. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replace(BREAKING, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
