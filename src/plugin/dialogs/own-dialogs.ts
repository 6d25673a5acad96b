import type { Modal } from 'obsidian';

/** The dialogs that were opened, of which some are on the screen. */
const opened = new Set<Modal>();

/** Opens a dialog that goes with the plugin, which could not do any more what it offers. */
export function openDialog(modal: Modal): void {
  for (const other of opened) if (!other.containerEl.isConnected) opened.delete(other);
  opened.add(modal);
  modal.open();
}

/** Closes those on the screen, the topmost first; what was typed into a form is kept for the next time. */
export function closeDialogs(): void {
  for (const modal of [...opened].reverse()) if (modal.containerEl.isConnected) modal.close();
  opened.clear();
}
