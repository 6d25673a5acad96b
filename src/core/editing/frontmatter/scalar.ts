import { parseIsoDay } from '../../base/calendar/epoch-day';
import { yamlText } from './yaml-text';

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
