import { MarkdownView, type TFile, type Workspace } from 'obsidian';

/** The views a note is open in, in every window; those not loaded yet hold no text. */
export function viewsOf(file: TFile, workspace: Workspace): readonly MarkdownView[] {
  return workspace
    .getLeavesOfType('markdown')
    .map(({ view }) => view)
    .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file);
}

/**
 * The view whose editor is the note's text: the active one, if there are several; none when it is only being read. What
 * the other views have not saved yet is saved first, so that no pane overwrites another.
 */
export async function editedView(
  views: readonly MarkdownView[],
  workspace: Workspace,
): Promise<MarkdownView | undefined> {
  const edited = views.filter((view) => view.getMode() === 'source');
  const active = workspace.getActiveViewOfType(MarkdownView);
  const chosen = edited.find((view) => view === active) ?? edited[0];
  for (const view of views) if (view !== chosen) await view.save();
  return chosen;
}
