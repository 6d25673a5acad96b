import { acceptedNames, comparableName } from '../../base/properties/accepted-names';
import { tellsOfInterviewDay } from '../../base/properties/day-tells';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import { looksLikeInterview } from './interview-notes';
import { readDate } from './read-date';
import { similarFields } from './similar-names';

/** Interview days that a note keeps where they are not read, and how they are found there. */
export type UnreadShape =
  /** In objects below a property: `選考: [{ 段階: 一次, 面接日: … }]`. */
  | { readonly kind: 'unread-shape'; readonly shape: 'nested'; readonly found: string }
  /** In fields within the text: `面接日:: 2026-11-20`. */
  | {
      readonly kind: 'unread-shape';
      readonly shape: 'inline';
      readonly found: string;
      readonly fields: readonly InlineField[];
    }
  /** In the columns of a table; `found` is its head. */
  | { readonly kind: 'unread-shape'; readonly shape: 'table'; readonly found: string };

/** A field within the text, by the name under which it would be read. */
interface InlineField {
  readonly field: Field;
  readonly key: string;
  readonly value: string;
}

type Frontmatter = Readonly<Record<string, unknown>>;

/** How deep objects are followed; no one writes them by hand any deeper. */
const maxDepth = 4;

/** The first property below which interview days are in objects; `undefined` where there is none. */
export function nestedDays(frontmatter: Frontmatter): UnreadShape | undefined {
  const key = Object.keys(frontmatter).find((name) => {
    const value = frontmatter[name];
    return holdsObject(value) && holdsDay(value, tellsOfInterviewDay(name), maxDepth);
  });
  return key === undefined ? undefined : { kind: 'unread-shape', shape: 'nested', found: key };
}

/** False for nearly all notes, at a glance: without these signs no day can be kept in any of the ways. */
export function mayHoldShape(frontmatter: Frontmatter, text: string): boolean {
  return text.includes('::') || text.includes('|') || Object.values(frontmatter).some(holdsObject);
}

function holdsObject(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isObject) : isObject(value);
}

function isObject(value: unknown): value is Frontmatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Whether some value within is a day under a name that tells of an interview, its own or that of what holds it. */
function holdsDay(value: unknown, isTold: boolean, depth: number): boolean {
  if (Array.isArray(value)) return value.some((item: unknown) => holdsDay(item, isTold, depth));
  if (!isObject(value))
    return isTold && typeof readDate(value, 0) === 'number' && !/^\d+$/.test(String(value));
  if (depth === 0) return false;
  return Object.entries(value).some(([name, inner]) => {
    const tells = tellsOfInterviewDay(name) || (isTold && isDayName(name));
    return holdsDay(inner, isObject(inner) || Array.isArray(inner) ? isTold || tells : tells, depth - 1);
  });
}

/** Names that say "day" and no more, within what tells of an interview; or a round. */
function isDayName(name: string): boolean {
  return /^(?:date|day|日|日付|いつ|when|scheduledat)$|次|最終|final|first|second|third/.test(
    comparableName(name),
  );
}

/** Only so much of a text is looked at: what a note keeps of its interview is at its head. */
const maxText = 20_000;

/** Fields or a table in the text of a note by which it is one of interviews; `undefined` where there are none. */
export function shapeInText(
  text: string,
  known: ReadonlySet<Field>,
  settings: Settings,
): UnreadShape | undefined {
  const lines = text.slice(0, maxText).split(/\r?\n/);
  return inlineShape(lines, known, settings) ?? tableShape(lines, known, settings);
}

const inlineField =
  /^[ \t]*(?:[-*+>] )?[ \t]*[*_]{0,2}([^\s:*_|#[\]()][^:*_|[\]()\n]{0,38})[*_]{0,2}::[*_]{0,2}[ \t]+(\S[^\n]*)$/;

function inlineShape(
  lines: readonly string[],
  known: ReadonlySet<Field>,
  settings: Settings,
): UnreadShape | undefined {
  const fieldOf = fieldsByName(settings);
  const found = new Map<Field, InlineField & { readonly name: string }>();
  for (const line of lines) {
    const [, name = '', value = ''] = line.includes('::') ? (inlineField.exec(line) ?? []) : [];
    const named = name === '' ? undefined : fieldOf(name.trim());
    if (!named || known.has(named.field) || found.has(named.field)) continue;
    found.set(named.field, { ...named, name: name.trim(), value: value.trim() });
  }
  if (!found.has('date') && !found.has('company')) return undefined;
  if (!looksLikeInterview(new Set([...known, ...found.keys()]))) return undefined;
  const fields = [...found.values()].map(({ field, key, value }) => ({ field, key, value }));
  return {
    kind: 'unread-shape',
    shape: 'inline',
    found: [...found.values()].map(({ name }) => `${name}::`).join(' '),
    fields,
  };
}

function tableShape(
  lines: readonly string[],
  known: ReadonlySet<Field>,
  settings: Settings,
): UnreadShape | undefined {
  const fieldOf = fieldsByName(settings);
  for (const [at, line] of lines.entries()) {
    if (!/^[ \t]*\|?[ \t]*:?-+[ \t:|-]*$/.test(lines[at + 1] ?? '') || !line.includes('|')) continue;
    const cells = line
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const columns = cells.map((cell) => fieldOf(cell)?.field).filter((field) => field !== undefined);
    if (!columns.includes('date')) continue;
    if (looksLikeInterview(new Set([...known, ...columns])))
      return { kind: 'unread-shape', shape: 'table', found: cells.join(' | ') };
  }
  return undefined;
}

/** The field of a name, accepted or nearly, and the name under which it is read. */
function fieldsByName(settings: Settings): (name: string) => Pick<InlineField, 'field' | 'key'> | undefined {
  const accepted = acceptedNames(settings.propertyNames);
  return (name) => {
    const own = accepted.get(comparableName(name));
    if (own) return { field: own.field, key: name };
    const [near] = similarFields(name);
    return near && { field: near.field, key: near.to };
  };
}
