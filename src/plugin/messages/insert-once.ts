import type { TFile } from 'obsidian';

/** The notes into which a message is just going in, or has come a moment ago. */
const busy = new WeakSet<TFile>();

/** So long a second click, or the same key again, means the first one; in milliseconds. */
const moment = 700;

/**
 * Puts something into a note once, however often it is clicked in that moment; `insert` tells whether it came in. The
 * key that did it on a card does not reach the editor, which has the focus by then.
 */
export async function insertOnce(file: TFile, insert: () => Promise<boolean>): Promise<void> {
  if (busy.has(file)) return;
  busy.add(file);
  // The editor may be in another window than the card.
  const windows = new Set([activeWindow, window]);
  const swallow = (event: KeyboardEvent): void => {
    if (event.key !== 'i' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // In a dialog that asks for something meanwhile it is a letter.
    if (!event.targetNode?.instanceOf(HTMLElement) || !event.targetNode.closest('.cm-editor')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOnCard = activeDocument.activeElement?.closest('.henji-card') != null;
  if (isOnCard) for (const win of windows) win.addEventListener('keydown', swallow, true);
  const release = (): void => {
    busy.delete(file);
    for (const win of windows) win.removeEventListener('keydown', swallow, true);
  };
  try {
    // The app's own timer: a pop-out that is closed would take its own with it.
    if (await insert()) window.setTimeout(release, moment);
    else release();
  } catch (error) {
    release();
    throw error;
  }
}
