import { Menu, type App, type HoverParent, type PaneType, type TFile } from 'obsidian';
import { sheetWords } from '../../core/letters/worksheets/sheet-words';
import type { Words } from '../../core/base/language/words';
import { openAtHeading } from '../notes/note-views';
import { pendingRepliesType } from '../sidebar/pending-replies-leaf';

/** Opens a note; in the current tab unless another is asked for. */
export async function openNote(app: App, path: string, pane: PaneType | boolean): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file) await app.workspace.getLeaf(pane).openFile(file);
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

/** The menu of a card: what the list can do, then what everybody offers for a file. */
export function cardMenu(app: App, { file, words, toggleDetail }: CardMenu): Menu {
  const menu = new Menu();
  const add = (title: string, icon: string, onClick: () => void): void => {
    menu.addItem((item) => item.setSection('open').setTitle(title).setIcon(icon).onClick(onClick));
  };
  add(words.openNote, 'file-text', () => void openNote(app, file.path, false));
  add(words.openInNewTab, 'file-plus', () => void openNote(app, file.path, 'tab'));
  add(words.showDetail, 'list', toggleDetail);
  app.workspace.trigger('file-menu', menu, file, pendingRepliesType);
  return menu;
}
