import { ConfirmationModal, type App } from 'obsidian';
import type { GuardRailText } from '../../core/waiting/guard-rail/guard-rail-text';
import type { Words } from '../../core/base/language/words';

/** What somebody wants who was held back: a draft for later, or the message all the same. */
export type GoOn = 'draft' | 'anyway';

/**
 * Says why not now, from when, and what to do instead. Closing is the default, and `undefined`. A draft waits for a
 * day, so that none is offered where there is no such day.
 */
export function holdBack(
  app: App,
  text: GuardRailText,
  words: Words['guardRail'],
  hasDay: boolean,
): Promise<GoOn | undefined> {
  return new Promise((resolve) => {
    let chosen: GoOn | undefined;
    const modal = new ConfirmationModal(app).addClass('henji-hold-back');
    modal.setTitle(text.title);
    writeText(modal.contentEl, text, words);
    modal.addButton((button) => button.setButtonText(words.close).setCta().setInitialFocus());
    if (hasDay) addChoice(modal, words.draft, () => (chosen = 'draft'));
    addChoice(modal, words.anyway, () => (chosen = 'anyway'));
    modal.setCloseCallback(() => {
      resolve(chosen);
    });
    modal.open();
  });
}

function writeText(
  contentEl: HTMLElement,
  { reason, from, instead }: GuardRailText,
  words: Words['guardRail'],
): void {
  contentEl.createEl('p', { text: reason });
  if (from !== undefined) contentEl.createEl('p', { cls: 'henji-hold-back-from', text: from });
  const hint = contentEl.createDiv('henji-hold-back-instead');
  hint.createDiv({ cls: 'henji-faint', text: words.insteadLabel });
  hint.createEl('p', { text: instead });
}

function addChoice(modal: ConfirmationModal, name: string, choose: () => void): void {
  modal.addButton((button) =>
    button.setButtonText(name).onClick(() => {
      choose();
    }),
  );
}
