import type { Modal } from 'obsidian';
import { hideNotice } from './notify';

/** The dialogs that were opened, of which some are on the screen. */
const opened = new Set<Modal>();

/** So that a dialog over another has a title of its own. */
let titles = 0;

/** Opens a dialog that goes with the plugin, which could not do any more what it offers; it is named by its title. */
export function openDialog(modal: Modal): void {
  for (const other of opened) if (!other.containerEl.isConnected) opened.delete(other);
  opened.add(modal);
  hideNotice();
  ignoreDoubleClick(modal);
  modal.open();
  if (modal.titleEl.textContent === '') return;
  // Not by `aria-label`: the app would show it as a tooltip over the whole dialog.
  modal.titleEl.id = `henji-title-${++titles}`;
  modal.modalEl.setAttr('aria-labelledby', modal.titleEl.id);
}

/** As long as the second click of a double click may take; in milliseconds. */
const doubleClick = 500;

/** The second click on what opened the dialog hits its background, which would close it, or a button in it. */
function ignoreDoubleClick({ containerEl, modalEl }: Modal): void {
  const ignore = (event: MouseEvent): void => {
    if (event.detail < 2 && event.targetNode?.instanceOf(Node) && modalEl.contains(event.targetNode)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  containerEl.addEventListener('click', ignore, true);
  void sleep(doubleClick).then(() => {
    containerEl.removeEventListener('click', ignore, true);
  });
}

/** Closes those on the screen, the topmost first; what was typed into a form is kept for the next time. */
export function closeDialogs(): void {
  for (const modal of [...opened].reverse()) if (modal.containerEl.isConnected) modal.close();
  opened.clear();
}
