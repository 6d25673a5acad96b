import type { ConfirmationButton } from 'obsidian';
import { adoptedSettings, withoutAdopted } from '../../core/flows/adoption/adopted-settings';
import type { AdoptionChoice, ReadCount } from '../../core/flows/adoption/adoption';
import { countRead } from '../../core/flows/adoption/propose-adoption';
import { fieldNames } from '../../core/base/properties/fields';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { Language } from '../../core/base/language/language';
import type { CommandDeps } from '../commands/command-types';
import { addChoiceList, type Choice } from '../dialogs/choice-list';
import { inSlices } from '../index/show-progress';
import { noticeWithButton } from '../dialogs/notice-with-button';
import { notify } from '../dialogs/notify';
import { unreadSentences, type FoundNotes } from './unread-sentences';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** Shows what could be added to the settings and how many notes would then be read; one click adds what is ticked. */
export function openAdoptionDialog(found: FoundNotes, deps: CommandDeps): void {
  const { proposal, before } = found;
  const language = deps.language();
  const words = wordsOf(language).adoption;
  const count = (chosen: readonly AdoptionChoice[]): Promise<ReadCount> =>
    inSlices(countRead(proposal, deps.settings(), chosen, deps.today()), deps);
  const modal = newQuestion(deps.app);
  modal.setTitle(words.title);
  modal.contentEl.createEl('p', { text: words.intro });
  const rows = proposal.choices.map((choice) => rowOf(choice, language));
  const chosen = addChoiceList(modal.contentEl, rows, () => {
    draw();
  });
  const preview = modal.contentEl.createDiv({ cls: 'henji-preview', attr: { 'aria-live': 'polite' } });
  for (const text of unreadSentences(found, words))
    modal.contentEl.createEl('p', { cls: 'henji-faint', text });
  let confirm: ConfirmationButton | undefined;
  modal.addButton((button) => {
    confirm = button
      .setButtonText(words.confirm)
      .setCta()
      .onClick(() => {
        const choices = chosen();
        void count(choices).then(({ read }) => adopt(choices, words.done(before.read, read), deps));
      });
  });
  modal.addCancelButton(words.cancel);
  let latest: readonly AdoptionChoice[] = [];
  const draw = (): void => {
    const choices = chosen();
    latest = choices;
    confirm?.setDisabled(choices.length === 0);
    void count(choices).then((after) => {
      // A large vault takes a while, in which someone may have ticked on.
      if (latest === choices) drawPreview(preview, before, after, words);
    });
  };
  draw();
  openDialog(modal);
}

function rowOf(choice: AdoptionChoice, language: Language): Choice<AdoptionChoice> {
  const words = wordsOf(language).adoption;
  const row = { item: choice, ticked: true };
  switch (choice.kind) {
    case 'folder':
    case 'tag': {
      const name = choice.kind === 'folder' ? words.folder(choice.folder) : words.tag(choice.tag);
      return { ...row, name, description: words.complete(choice.complete, choice.notes) };
    }
    case 'name': {
      const [field] = fieldNames[choice.field][language];
      return { ...row, name: words.name(choice.name, field), description: words.usedIn(choice.notes) };
    }
  }
}

function drawPreview(el: HTMLElement, before: ReadCount, after: ReadCount, words: Words['adoption']): void {
  el.empty();
  el.createDiv({ text: words.preview(after.all, before.read, after.read) });
  if (after.incomplete > 0) el.createDiv({ cls: 'henji-faint', text: words.incomplete(after.incomplete) });
}

async function adopt(
  chosen: readonly AdoptionChoice[],
  done: string,
  { changeSettings, language }: CommandDeps,
): Promise<void> {
  const words = wordsOf(language()).adoption;
  await changeSettings((present) => adoptedSettings(present, chosen));
  const undo = async (): Promise<void> => {
    await changeSettings((present) => withoutAdopted(present, chosen));
    notify(words.undone);
  };
  noticeWithButton(done, { name: words.undo, run: () => void undo() });
}
