import { type ParseYaml, propertiesOf } from '../../editing/frontmatter/note-plan';
import { findProperty, readFrontMatter } from '../../editing/frontmatter/property-lines';
import {
  removeProperty,
  renameProperty,
  setProperties,
  type PropertyChange,
} from '../../editing/frontmatter/edit-properties';
import {
  applyEdits,
  replacement,
  type NoteEdits,
  type WriteProblem,
} from '../../editing/frontmatter/text-edit';
import { filledKeys } from '../../reading/interview/double-fields';
import type { Field } from '../../base/properties/fields';
import { hasDay } from '../../reading/interview/note-days';
import { noteKeys } from '../../reading/interview/note-keys';
import { isBlank, rawText } from '../../base/properties/raw-value';
import type { Language } from '../../base/language/language';
import { variableLabels } from '../../letters/messages/variable-labels';
import type { Settings } from '../../base/settings/settings';
import { render } from '../../letters/template/render';
import type { Failed, Template } from '../../letters/template/template';
import { yamlText } from '../../editing/frontmatter/scalar';
import { formProperties, type FormField, type FormValues } from './form-values';
import { linkLineEdits } from './link-line';
import type { CarriedProperty } from './next-round';

/** What a new note is made of. */
export interface NewNote {
  readonly values: FormValues;
  /** The language of its values and of what is below the properties. */
  readonly language: Language;
  /** The name under which each field is written. */
  readonly keys: Readonly<Record<Field, string>>;
  /** Fields whose value in the note is none, and gives way to that of the form. */
  readonly replaced?: ReadonlySet<Field | undefined>;
  readonly carried: readonly CarriedProperty[];
  /** The line that leads to the note of the round before, if there is one. */
  readonly link: string | undefined;
}

/** What is added to a note that is there. */
export interface AddedValues extends Pick<NewNote, 'values' | 'language' | 'keys' | 'replaced'> {
  /** Properties that get another name first. */
  readonly renames?: readonly Rename[];
}

/** A property's name and the one it is to have. */
export interface Rename {
  readonly key: string;
  readonly to: string;
}

/** A note ready to be written, with the offset of the first place to write in; or why the template makes none. */
export type NoteText = { readonly text: string; readonly cursor: number } | Failed | WriteProblem;

/**
 * Fills the template of interview notes (docs/templates.md). What the form says and the template leaves out is added to
 * the properties, so that the note reads as the form did.
 */
export function noteText(template: Template, note: NewNote, settings: Settings, parse: ParseYaml): NoteText {
  const filled = render(template, templateData(note), variableLabels);
  if ('problem' in filled) return filled;
  const carried = note.carried.reduce(withLines, readyToWrite(filled.text.replace(/\r\n?/g, '\n')));
  const edits = addedProperties(carried, note, settings, parse);
  if (typeof edits === 'string') return edits;
  const complete = applyEdits(carried, edits);
  if (!propertiesOf(complete, parse)) return 'broken-yaml';
  const text = note.link === undefined ? complete : applyEdits(complete, linkLineEdits(complete, note.link));
  return { text, cursor: firstPlace(text) };
}

function templateData({ values, language, keys }: NewNote): Record<string, unknown> {
  const key = Object.fromEntries(Object.entries(keys).map(([field, name]) => [field, yamlText(name)]));
  return { note: formProperties(values, language), key, english: language !== 'ja' };
}

/** Points without anything get the space that whoever writes there would have to type. */
function readyToWrite(text: string): string {
  const note = readFrontMatter(text);
  const start = note ? note.from + note.yaml.length : 0;
  const body = text
    .slice(start)
    .trimEnd()
    .replace(/^([ \t]*[-*+])[ \t]*$/gm, '$1 ');
  return `${text.slice(0, start)}${body}\n`;
}

/** The edits that add what is filled in to the properties of a text that do not say it yet; the others stay. */
export function addedProperties(
  text: string,
  note: AddedValues,
  settings: Settings,
  parse: ParseYaml,
): NoteEdits {
  const renamed = (note.renames ?? []).reduce<string | Refused>(withRename, text);
  if (typeof renamed !== 'string') return renamed.problem;
  const properties = propertiesOf(renamed, parse);
  if (!properties) return 'broken-yaml';
  const edits = setProperties(renamed, missingProperties(properties, note, settings));
  if (renamed === text || typeof edits === 'string') return edits;
  return [replacement(0, text, applyEdits(renamed, edits))];
}

interface Refused {
  readonly problem: WriteProblem;
}

/** The text with another name for a property; a property of that name, which is blank, goes. */
function withRename(text: string | Refused, { key, to }: Rename): string | Refused {
  if (typeof text !== 'string') return text;
  const removed = removeProperty(text, to);
  if (typeof removed === 'string') return { problem: removed };
  const free = applyEdits(text, removed);
  const edits = renameProperty(free, key, to);
  return typeof edits === 'string' ? { problem: edits } : applyEdits(free, edits);
}

/** The changes that add what is filled in and not in the properties yet, under whatever name. */
function missingProperties(
  properties: Readonly<Record<string, unknown>>,
  { values, language, keys, replaced }: AddedValues,
  settings: Settings,
): PropertyChange[] {
  const there = filledKeys(noteKeys(properties, settings), properties).keys;
  const filled = Object.entries(formProperties(values, language)) as [FormField, string | boolean][];
  return filled
    .filter(([field]) => replaced?.has(field) === true || isMissing(field, properties, settings))
    .map(([field, value]) => ({ key: there[field] ?? keys[field], value }));
}

/** Whether nothing says a field; of the day a note of rounds says it under their names. */
function isMissing(
  field: FormField,
  properties: Readonly<Record<string, unknown>>,
  settings: Settings,
): boolean {
  const keys = filledKeys(noteKeys(properties, settings), properties);
  if (field === 'date' && hasDay(keys, properties)) return false;
  return isBlank(properties[keys.keys[field] ?? '']);
}

/** A field of which the properties say something else than was typed. */
export interface SaidOtherwise {
  readonly field: FormField;
  readonly key: string;
  readonly found: string;
}

/** What the properties say otherwise than the form, and would keep; nothing of what is to be replaced. */
export function saidOtherwise(
  properties: Readonly<Record<string, unknown>>,
  { values, language, replaced }: AddedValues,
  settings: Settings,
): SaidOtherwise[] {
  const there = filledKeys(noteKeys(properties, settings), properties).keys;
  const filled = Object.entries(formProperties(values, language)) as [FormField, string | boolean][];
  return filled.flatMap(([field, value]) => {
    const key = there[field];
    if (key === undefined || isBlank(properties[key]) || replaced?.has(field)) return [];
    const found = rawText(properties[key]).trim();
    return found === String(value) ? [] : [{ field, key, found }];
  });
}

/** The text with the lines of one property, in place of those it has. */
function withLines(text: string, { key, lines }: CarriedProperty): string {
  const note = readFrontMatter(text);
  if (!note) return `---\n${lines}---\n${text}`;
  const place = findProperty(note, key);
  if (typeof place === 'string') return text;
  return applyEdits(text, [{ from: place.from, to: place.to, insert: lines }]);
}

/** Behind the first point without anything below the properties; else at the end. */
function firstPlace(text: string): number {
  const note = readFrontMatter(text);
  const start = note ? note.from + note.yaml.length : 0;
  const point = /^[ \t]*[-*+] (?:\[ \] )?$/m.exec(text.slice(start));
  return point ? start + point.index + point[0].length : text.length;
}
