import { removeProperty, renameProperty, setProperties } from '../../editing/frontmatter/edit-properties';
import { readFrontMatter } from '../../editing/frontmatter/property-lines';
import { propertyItems } from '../../base/properties/property-items';
import { rawText } from '../../base/properties/raw-value';
import {
  planWith,
  safePlan,
  type NotePlan,
  type ParseYaml,
  type Refusal,
} from '../../editing/frontmatter/note-plan';
import { applyEdits, replacement, type NoteEdits } from '../../editing/frontmatter/text-edit';

/** What a fix does to one property. */
export type PropertyEdit =
  | { readonly do: 'set'; readonly key: string; readonly value: string | boolean }
  | { readonly do: 'setItems'; readonly key: string; readonly items: readonly string[] }
  | { readonly do: 'rename'; readonly key: string; readonly to: string }
  | { readonly do: 'remove'; readonly key: string }
  | TextRepair;

/** What makes properties readable that are not. */
type TextRepair =
  /** One line between the fences, the only one that reads so, is written otherwise. */
  | { readonly do: 'line'; readonly found: string; readonly insert: string }
  /** What is above the properties, and is not a text, goes. */
  | { readonly do: 'first-line' };

type Frontmatter = Readonly<Record<string, unknown>>;

/** The properties after the edits, as a parser would read them. */
export function editedProperties(frontmatter: Frontmatter, edits: readonly PropertyEdit[]): Frontmatter {
  return edits.reduce(editedProperty, frontmatter);
}

function editedProperty(frontmatter: Frontmatter, edit: PropertyEdit): Frontmatter {
  switch (edit.do) {
    case 'set':
      return { ...frontmatter, [edit.key]: Array.isArray(frontmatter[edit.key]) ? [edit.value] : edit.value };
    case 'setItems':
      return { ...frontmatter, [edit.key]: itemsInPlace(frontmatter[edit.key], edit.items) };
    case 'rename':
    case 'remove': {
      const entries = Object.entries(frontmatter).flatMap(([key, value]): [string, unknown][] => {
        if (key !== edit.key) return [[key, value]];
        return edit.do === 'rename' ? [[edit.to, value]] : [];
      });
      return Object.fromEntries(entries);
    }
    case 'line':
    case 'first-line':
      return frontmatter;
  }
}

/** Items that were there stay where they are; new ones come after them. */
function itemsInPlace(value: unknown, items: readonly string[]): readonly string[] {
  const had = propertyItems(value).map(rawText);
  return [...had.filter((item) => items.includes(item)), ...items.filter((item) => !had.includes(item))];
}

/** The names of all properties that edits touch. */
function editedKeys(edits: readonly PropertyEdit[]): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.do === 'rename') return [edit.key, edit.to];
    return isRepair(edit) ? [] : [edit.key];
  });
}

function isRepair(edit: PropertyEdit): edit is TextRepair {
  return edit.do === 'line' || edit.do === 'first-line';
}

/** Whether the edits can be made in a text, by the test that a writer makes. */
export function canBeMade(text: string, edits: readonly PropertyEdit[], parse: ParseYaml): boolean {
  return !('problem' in safePlan(text, planEdits(text, edits), parse));
}

/** The plan that makes the edits one after the other, as one change of the text. */
export function planEdits(text: string, edits: readonly PropertyEdit[]): NotePlan | Refusal {
  const plan = planWith(text, editedKeys(edits), inOneChange(text, edits));
  return 'problem' in plan || !edits.some(isRepair) ? plan : { ...plan, repairs: true };
}

function inOneChange(text: string, edits: readonly PropertyEdit[]): NoteEdits {
  let edited = text;
  for (const edit of edits) {
    const change = textEdits(edited, edit);
    if (typeof change === 'string') return change;
    edited = applyEdits(edited, change);
  }
  return edited === text ? [] : [replacement(0, text, edited)];
}

function textEdits(text: string, edit: PropertyEdit): NoteEdits {
  switch (edit.do) {
    case 'set':
      return setProperties(text, [{ key: edit.key, value: edit.value }]);
    case 'setItems':
      return setProperties(text, [{ key: edit.key, items: () => edit.items }]);
    case 'rename':
      return renameProperty(text, edit.key, edit.to);
    case 'remove':
      return removeProperty(text, edit.key);
    case 'line':
      return lineEdits(text, edit.found, edit.insert);
    case 'first-line':
      return firstLineEdits(text);
  }
}

function lineEdits(text: string, found: string, insert: string): NoteEdits {
  const note = readFrontMatter(text);
  const lines = note?.lines ?? [];
  const isFound = (line: string): boolean => line.replace(/\r?\n$/, '') === found;
  const at = lines.findIndex(isFound);
  if (!note || at < 0 || lines.filter(isFound).length > 1) return 'changed-since';
  const from = note.from + lines.slice(0, at).join('').length;
  return [replacement(from, found, insert)];
}

function firstLineEdits(text: string): NoteEdits {
  const [above = ''] = /^\uFEFF?\s*(?=---[ \t]*\r?\n)/.exec(text) ?? [];
  return above === '' ? 'changed-since' : [{ from: 0, to: above.length, insert: '' }];
}
