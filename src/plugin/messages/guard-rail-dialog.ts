import type { App } from 'obsidian';
import type { GuardRailText } from '../../core/waiting/guard-rail/guard-rail-text';
import type { Words } from '../../core/base/language/words';
import { addAnswer } from '../dialogs/add-answer';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** What the user wants despite the guard rail: a draft for later, or the message all the same. */
export type GuardRailChoice = 'draft' | 'anyway';

/** What the dialog says and offers. */
interface GuardRailDialog {
  readonly text: GuardRailText;
  readonly words: Words['guardRail'];
  /** A draft waits for a day, and is only offered where there is such a day. */
  readonly hasDay: boolean;
}

/** Says why not now, from when, and what to do instead. Closing is the default, and `undefined`. */
export function askAtGuardRail(
  app: App,
  { text, words, hasDay }: GuardRailDialog,
): Promise<GuardRailChoice | undefined> {
  return new Promise((resolve) => {
    let chosen: GuardRailChoice | undefined;
    const modal = newQuestion(app).addClass('henji-guard-rail');
    modal.setTitle(text.title);
    writeText(modal.contentEl, text, words);
    const take = (choice: GuardRailChoice | undefined) => (): void => {
      chosen = choice;
    };
    addAnswer(modal, words.close, take(undefined), (button) => button.setCta().setInitialFocus());
    if (hasDay) addAnswer(modal, words.draft, take('draft'));
    addAnswer(modal, words.anyway, take('anyway'));
    modal.setCloseCallback(() => {
      resolve(chosen);
    });
    openDialog(modal);
  });
}

function writeText(
  contentEl: HTMLElement,
  { reason, from, instead }: GuardRailText,
  words: Words['guardRail'],
): void {
  contentEl.createEl('p', { text: reason });
  if (from !== undefined) contentEl.createEl('p', { cls: 'henji-guard-rail-from', text: from });
  const hint = contentEl.createDiv('henji-guard-rail-instead');
  hint.createDiv({ cls: 'henji-faint', text: words.insteadLabel });
  hint.createEl('p', { text: instead });
}
