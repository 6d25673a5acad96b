import type { ConfirmationButton, ConfirmationModal } from 'obsidian';

/**
 * Adds a button to a question. The app closes the dialog only by a button's handler, and not when that answers something:
 * so each has one, which answers nothing.
 */
export function addAnswer(
  modal: ConfirmationModal,
  name: string,
  take: () => void,
  look?: (button: ConfirmationButton) => unknown,
): void {
  modal.addButton((button) => {
    button.setButtonText(name).onClick(() => {
      take();
    });
    look?.(button);
  });
}
