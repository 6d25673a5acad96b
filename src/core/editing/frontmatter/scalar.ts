import { parseIsoDay } from '../../base/calendar/epoch-day';

/** A value in quotes, as the source of a pattern. Only the escapes YAML and JSON share, so that JSON reads it. */
export const quoted = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|'(?:[^'\r\n]|'')*'`;

/** Text without quotes; `ends` are the signs that end it besides `: ` and ` #`. */
function plain(ends: string): string {
  const more = String.raw`(?:[^ \t\r\n:${ends}]|:(?=[^ \t\r\n${ends}]))`;
  const first = String.raw`(?:[^ \t\r\n"'#&*!|>%@\u0060[\]{},?:-]|[-?:](?=${more}))`;
  return String.raw`${first}${more}*(?:[ \t]+(?!#)${more}+)*`;
}

/** An unquoted `[[link]]` is a list in a list to YAML; here it stays one piece. */
const link = String.raw`\[(?:\[[^[\]{}"'#\r\n]*\]|[^[\]{}"'#\r\n]*)\]`;

/** One value, as the source of a pattern. */
export const scalar = `(?:${quoted}|${plain('')})`;
/** One item of a list with a line for each. */
export const listItem = `(?:${quoted}|${link}|${plain('')})`;
/** One item of a list within `[ ]`. */
export const flowItem = `(?:${quoted}|${link}|${plain(String.raw`,[\]{}`)})`;

/** What a value says; blank for null. */
export function scalarText(raw: string): string {
  if (raw.startsWith("'")) return raw.slice(1, -1).replaceAll("''", "'");
  if (raw.startsWith('"')) return JSON.parse(raw) as string;
  if (raw.startsWith('[') && !raw.startsWith('[[')) return `[${raw}]`;
  return /^(?:null|Null|NULL|~)$/.test(raw) ? '' : raw;
}

/** A text as a value: an ISO date plain, as the app itself writes dates, all else in quotes where it needs them. */
export function writtenScalar(text: string): string {
  return parseIsoDay(text) === undefined ? yamlText(text) : text;
}

const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
/** JSON leaves these as they are, but they break lines or may not be in YAML. */
const BREAKING = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as a YAML value on one line, in quotes where it would otherwise be read as something else. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : quotedText(text);
}

/** Whether YAML reads it as that text without quotes: no sign of YAML's own, and no number, date or time by itself. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}（(][\p{L}\p{M}\p{N}（）()・ー〜&＆。、.＋+／/ @_-]*$/u.test(text)) return false;
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
