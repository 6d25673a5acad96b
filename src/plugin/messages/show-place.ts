import { MarkdownView, type App, type EditorPosition } from 'obsidian';
import { showNote } from '../notes/show-note';

/** A text and what is to be looked at in it, by offsets. */
interface Place {
  readonly text: string;
  readonly select: { readonly from: number; readonly to: number };
}

/** Brings a note to the front at a place; in an editor that wrote it the place is selected already. */
export async function showPlace(
  path: string,
  { text, select }: Place,
  isSelected: boolean,
  app: App,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  const view = file && (await showNote(file, app.workspace));
  if (!(view instanceof MarkdownView)) return;
  const from = positionAt(text, select.from);
  if (view.getMode() === 'preview') {
    view.setEphemeralState({ line: from.line });
    return;
  }
  const { editor } = view;
  if (!isSelected) {
    editor.setSelection(from, positionAt(text, select.to));
    editor.scrollIntoView({ from, to: from }, true);
  }
  editor.focus();
}

/** Line and column, which an editor counts alike whatever the lines of the file end with. */
function positionAt(text: string, offset: number): EditorPosition {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}
