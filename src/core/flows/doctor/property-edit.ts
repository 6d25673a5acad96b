import { removeProperty, renameProperty, setProperties } from '../../editing/frontmatter/edit-properties';
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
  | { readonly do: 'remove'; readonly key: string };

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
  }
}

/** Items that were there stay where they are; new ones come after them. */
function itemsInPlace(value: unknown, items: readonly string[]): readonly string[] {
  const had = propertyItems(value).map(rawText);
  return [...had.filter((item) => items.includes(item)), ...items.filter((item) => !had.includes(item))];
}

/** The names of all properties that edits touch. */
function editedKeys(edits: readonly PropertyEdit[]): readonly string[] {
  return edits.flatMap((edit) => (edit.do === 'rename' ? [edit.key, edit.to] : [edit.key]));
}

/** Whether the edits can be made in a text, by the test that a writer makes. */
export function canBeMade(text: string, edits: readonly PropertyEdit[], parse: ParseYaml): boolean {
  return !('problem' in safePlan(text, planEdits(text, edits), parse));
}

/** The plan that makes the edits one after the other, as one change of the text. */
export function planEdits(text: string, edits: readonly PropertyEdit[]): NotePlan | Refusal {
  return planWith(text, editedKeys(edits), inOneChange(text, edits));
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
  }
}
