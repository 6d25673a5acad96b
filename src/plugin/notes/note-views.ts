import {
  MarkdownView,
  Platform,
  type App,
  type EditorPosition,
  type TFile,
  type Vault,
  type Workspace,
  type WorkspaceLeaf,
} from 'obsidian';
import type { Span } from '../../core/editing/frontmatter/text-edit';

/** Where notes and their views are. */
type Where = Pick<App, 'vault' | 'workspace'>;

/** The views a note is open in, in every window; those not loaded yet hold no text. */
function viewsOf(file: TFile, workspace: Workspace): readonly MarkdownView[] {
  return workspace
    .getLeavesOfType('markdown')
    .map(({ view }) => view)
    .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file);
}

/**
 * The view whose editor is the text of a note: the active one, if there are several; none when it is only being read. What
 * the other views have not saved yet is saved first, so that no pane overwrites another; a view that does not take over
 * in time what they, or another program, have saved is none to write in.
 */
export async function editedView(
  file: TFile,
  { vault, workspace }: Where,
): Promise<MarkdownView | undefined> {
  const views = viewsOf(file, workspace);
  const edited = views.filter((view) => view.getMode() === 'source');
  const active = workspace.getActiveViewOfType(MarkdownView);
  const chosen = edited.find((view) => view === active) ?? edited[0];
  for (const view of views) if (view !== chosen) await view.save();
  return chosen && (await knowsFile(chosen, file, vault)) ? chosen : undefined;
}

/** How often, and how long between, to look whether a pane has taken over what was saved elsewhere, in milliseconds. */
const looks = 50;
const pause = 20;

/** Whether a pane has what is in the file, typing aside. It reads the file again some time after it was told of a change. */
async function knowsFile(view: MarkdownView, file: TFile, vault: Vault): Promise<boolean> {
  const isSame = (one: string, other: string): boolean =>
    one.replaceAll('\r', '') === other.replaceAll('\r', '');
  for (let look = 0; look < looks; look += 1) {
    const saved = await vault.read(file);
    if (isSame(saved, view.data) || isSame(saved, view.getViewData())) return true;
    await sleep(pause);
  }
  return false;
}

/** A note as it is on the screen, with what may not be saved yet. */
export interface OpenedNote {
  readonly text: string;
  /** By offsets; where both are the same, the cursor. `undefined` in reading view. */
  readonly selection: Span | undefined;
}

/** The note of a file where it is open, in the active tab first; `undefined` where it is not open. */
export function openedNote(workspace: Workspace, file: TFile): OpenedNote | undefined {
  const active = workspace.getActiveViewOfType(MarkdownView);
  const views = viewsOf(file, workspace);
  const view = views.find((one) => one === active) ?? views[0];
  return view && { text: view.getViewData(), selection: selectionIn(view) };
}

/** The text of a note as it is on the screen, or in its file. */
export async function noteText(file: TFile, { vault, workspace }: Where): Promise<string> {
  return openedNote(workspace, file)?.text ?? (await vault.read(file));
}

function selectionIn(view: MarkdownView): Span | undefined {
  if (view.getMode() !== 'source') return undefined;
  const { editor } = view;
  return {
    from: editor.posToOffset(editor.getCursor('from')),
    to: editor.posToOffset(editor.getCursor('to')),
  };
}

/** Brings the tab of a note to the front, or opens the note to be written in; returns its view. */
export async function showNote(file: TFile, workspace: Workspace): Promise<MarkdownView | undefined> {
  const known = leavesOf(file, workspace);
  const recent = workspace.getMostRecentLeaf();
  const leaf = known.find((one) => one === recent) ?? known[0] ?? workspace.getLeaf(false);
  // On a phone the keyboard would come with the focus.
  const focus = !Platform.isPhone;
  if (!known.includes(leaf)) await leaf.openFile(file, { active: focus, state: { mode: 'source' } });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus });
  return viewsOf(file, workspace).find((view) => view.leaf === leaf);
}

/** The tabs of a note, with those that are not loaded yet; the loaded ones first. */
function leavesOf(file: TFile, workspace: Workspace): readonly WorkspaceLeaf[] {
  const unloaded = workspace
    .getLeavesOfType('markdown')
    .filter((leaf) => leaf.isDeferred && leaf.getViewState().state?.['file'] === file.path);
  return [...viewsOf(file, workspace).map(({ leaf }) => leaf), ...unloaded];
}

/** Draws the notes in reading view again, which the app does not do when someone begins to draw their blocks. */
export function redrawReadingViews(workspace: Workspace): void {
  for (const { view } of workspace.getLeavesOfType('markdown'))
    if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
}

/** Opens a note at a heading. By its file, not by a link: a link to `C# ラボ` would lead to, and make, a note `C`. */
export function openAtHeading(file: TFile, heading: string, workspace: Workspace): Promise<void> {
  return workspace.getLeaf(false).openFile(file, { active: true, eState: { subpath: `#${heading}` } });
}

/** A text and what is to be looked at in it, by offsets; `inEditor` where it is selected already. */
interface Place {
  readonly text: string;
  readonly select: Span | undefined;
  /** What of it is to be in sight, by its offset. */
  readonly see: number;
  readonly inEditor: boolean;
}

/**
 * Brings a note to the front at the place that a change wants selected. On a phone the keyboard does not come up over what
 * is only to be read: it does over a gap to be typed into.
 */
export async function showPlace(file: TFile, place: Place, { vault, workspace }: Where): Promise<void> {
  const view = await showNote(file, workspace);
  if (!view) return;
  const { text, select = { from: 0, to: 0 }, see, inEditor } = place;
  const seen = positionAt(text, see);
  if (view.getMode() === 'preview') {
    // It draws the place some time after the file was written.
    await knowsFile(view, file, vault);
    view.setEphemeralState({ line: seen.line });
    return;
  }
  const { editor } = view;
  if (!inEditor) editor.setSelection(positionAt(text, select.from), positionAt(text, select.to));
  if (!Platform.isPhone || select.from < select.to) editor.focus();
  void bringToTop(view, Math.max(0, seen.line - 1));
}

/** Again once more is drawn: only then what is above the line has its height. */
async function bringToTop(view: MarkdownView, line: number): Promise<void> {
  const { file } = view;
  for (const wait of [100, 0]) {
    if (view.file !== file || view.getMode() !== 'source') return;
    view.currentMode.applyScroll(line);
    await sleep(wait);
  }
}

/** Line and column, which an editor counts alike whatever the lines of the file end with. */
function positionAt(text: string, offset: number): EditorPosition {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

/** Opens a note, at a line where one is given; several side by side. */
export async function openNotes(
  { vault, workspace }: App,
  paths: readonly string[],
  line: number | undefined,
): Promise<void> {
  for (const [at, path] of paths.entries()) {
    const file = vault.getFileByPath(path);
    const leaf = at === 0 ? workspace.getLeaf(false) : workspace.getLeaf('split');
    // The app counts lines from 0.
    if (file) await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
  }
}
