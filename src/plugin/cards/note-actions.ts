import { MarkdownView, Menu, type App, type HoverParent, type PaneType, type TFile } from 'obsidian';
import { sheetWords } from '../../core/letters/worksheets/sheet-words';
import type { Words } from '../../core/base/language/words';
import { readFrontMatter } from '../../core/editing/frontmatter/property-lines';
import { openAtHeading } from '../notes/note-views';
import { pendingRepliesType } from '../sidebar/pending-replies-leaf';

/** How a note is opened. */
export interface OpenHow {
  readonly pane: PaneType | boolean;
  /** Whether the focus stays where it is: the note is shown, and keys still mean what they meant. */
  readonly keepsFocus?: boolean;
}

/**
 * Opens a note; in the current tab unless another is asked for. A cursor among its properties goes below them: a key
 * that is pressed there would make text of all of them.
 */
export async function openNote(app: App, path: string, { pane, keepsFocus = false }: OpenHow): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) return;
  const leaf = app.workspace.getLeaf(pane);
  await leaf.openFile(file, { active: !keepsFocus });
  const { view } = leaf;
  if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source')
    moveBelowProperties(view);
}

function moveBelowProperties({ editor }: MarkdownView): void {
  const text = editor.getValue();
  const note = readFrontMatter(text);
  const end = note ? text.indexOf('\n', note.from + note.yaml.length) + 1 || text.length : 0;
  if (editor.posToOffset(editor.getCursor()) < end) editor.setCursor(editor.offsetToPos(end));
}

/** Opens a note at its review sheet. */
export async function openReview({ vault, workspace }: App, path: string): Promise<void> {
  const file = vault.getFileByPath(path);
  if (file) await openAtHeading(file, sheetWords.headings['review-sheet'], workspace);
}

/** Where a preview is wanted. */
interface Hover {
  readonly event: MouseEvent;
  readonly targetEl: Element;
  readonly hoverParent: HoverParent;
}

/** Asks for the preview of a note beside a card. */
export function previewNote(app: App, path: string, hover: Hover): void {
  const link = { source: pendingRepliesType, linktext: path, sourcePath: '' };
  app.workspace.trigger('hover-link', { ...hover, ...link });
}

/** Gives a drag the link to a note, in the way the vault writes links. */
export function dragLink(app: App, path: string, event: DragEvent): void {
  const file = app.vault.getFileByPath(path);
  if (!file || !event.dataTransfer) return;
  event.dataTransfer.setData('text/plain', app.fileManager.generateMarkdownLink(file, ''));
  event.dataTransfer.effectAllowed = 'copyLink';
}

/** What the menu of a card is made of. */
export interface CardMenu {
  readonly file: TFile;
  readonly words: Words['sidebar'];
  readonly toggleDetail: () => void;
}

/** The menu of a card: what the list can do, then what everyone offers for a file. */
export function cardMenu(app: App, { file, words, toggleDetail }: CardMenu): Menu {
  const menu = new Menu();
  const add = (title: string, icon: string, onClick: () => void): void => {
    menu.addItem((item) => item.setSection('open').setTitle(title).setIcon(icon).onClick(onClick));
  };
  add(words.openNote, 'file-text', () => void openNote(app, file.path, { pane: false }));
  add(words.openInNewTab, 'file-plus', () => void openNote(app, file.path, { pane: 'tab' }));
  add(words.showDetail, 'list', toggleDetail);
  app.workspace.trigger('file-menu', menu, file, pendingRepliesType);
  return menu;
}
