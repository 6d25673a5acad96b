import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import type { PropertyEdit } from '../../../../src/core/flows/doctor/property-edit';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { today } from '../../reading/interview/reading';

/** Notes of interviews are in a folder of their own. */
export const settings = { ...defaultSettings, noteFolders: ['面接'] };

/** What the fixes of a note would do, one line a fix. */
export function fixesOf(frontmatter: Record<string, unknown>, path = '面接/ノート.md'): string[] {
  const note = { path, frontmatter, tags: [] };
  return noteFindings(note, settings, today).flatMap(({ fixes }) =>
    fixes.map(({ edits }) => edits.map(editText).join(' & ')),
  );
}

function editText(edit: PropertyEdit): string {
  switch (edit.do) {
    case 'set':
      return `${edit.key}: ${String(edit.value)}`;
    case 'setItems':
      return `${edit.key}: [${edit.items.join(', ')}]`;
    case 'rename':
      return `${edit.key} → ${edit.to}`;
    case 'remove':
      return `without ${edit.key}`;
    case 'line':
    case 'first-line':
      return edit.do;
  }
}
