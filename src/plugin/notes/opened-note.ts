import { MarkdownView, type TFile, type Workspace } from 'obsidian';
import type { Span } from '../../core/editing/frontmatter/text-edit';
import { viewsOf } from './note-views';

/** A note as it is on the screen, with what may not be saved yet. */
export interface OpenedNote {
  readonly text: string;
  /** By offsets; where both are the same, the cursor. `undefined` in reading view. */
  readonly selection: Span | undefined;
}

/** The note of a file where it is open, in the active tab first; `undefined` where it is open in none. */
export function openedNote(workspace: Workspace, file: TFile): OpenedNote | undefined {
  const active = workspace.getActiveViewOfType(MarkdownView);
  const views = viewsOf(file, workspace);
  const view = views.find((one) => one === active) ?? views[0];
  return view && { text: view.getViewData(), selection: selectionIn(view) };
}

function selectionIn(view: MarkdownView): Span | undefined {
  if (view.getMode() !== 'source') return undefined;
  const { editor } = view;
  return {
    from: editor.posToOffset(editor.getCursor('from')),
    to: editor.posToOffset(editor.getCursor('to')),
  };
}
