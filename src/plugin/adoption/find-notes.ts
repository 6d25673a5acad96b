import { ConfirmationModal, Notice, type ConfirmationButton } from 'obsidian';
import {
  countRead,
  proposeAdoption,
  type AdoptionProposal,
} from '../../core/flows/adoption/propose-adoption';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/commands';
import { allNotes } from '../index/all-notes';
import { adoptedSettings, withoutAdopted } from '../../core/flows/adoption/adopted-settings';
import type { AdoptionChoice, ReadCount } from '../../core/flows/adoption/adoption';
import { fieldNames } from '../../core/base/properties/fields';
import type { Language } from '../../core/base/language/language';
import { addChoiceList, type Choice } from '../dialogs/choice-list';
import { noticeWithButton } from '../dialogs/notice-with-button';

/** Looks for interview notes that are not read, and proposes the settings with which they would be. */
export function findNotes(deps: CommandDeps): void {
  const proposal = proposeAdoption(allNotes(deps.notes), deps.settings(), deps.today());
  if (proposal.choices.length === 0) sayThereAreNone(proposal, deps);
  else openAdoptionDialog(proposal, deps);
}

/** Says what is read all the same, and what makes a note one to be read. */
function sayThereAreNone(proposal: AdoptionProposal, { app, settings, today, language }: CommandDeps): void {
  const { title, close, nothing, unread } = wordsOf(language()).adoption;
  const { read } = countRead(proposal, settings(), [], today());
  const modal = new ConfirmationModal(app);
  modal.setTitle(title);
  const say = (text: string): void => void modal.contentEl.createEl('p', { text });
  say(nothing.none);
  if (read > 0) say(nothing.read(read));
  for (const { name, notes } of proposal.unread) say(unread(notes, name));
  if (proposal.onlyCompany > 0) say(nothing.onlyCompany(proposal.onlyCompany));
  say(nothing.inText);
  say(nothing.how);
  modal.addCancelButton(close);
  modal.open();
}

/** Shows what could be added to the settings and how many notes would then be read; one click adds what is ticked. */
function openAdoptionDialog(proposal: AdoptionProposal, deps: CommandDeps): void {
  const language = deps.language();
  const words = wordsOf(language).adoption;
  const count = (chosen: readonly AdoptionChoice[]): ReadCount =>
    countRead(proposal, deps.settings(), chosen, deps.today());
  const before = count([]);
  const modal = new ConfirmationModal(deps.app);
  modal.setTitle(words.title);
  modal.contentEl.createEl('p', { text: words.intro });
  const rows = proposal.choices.map((choice) => rowOf(choice, language));
  const chosen = addChoiceList(modal.contentEl, rows, () => {
    draw();
  });
  const preview = modal.contentEl.createDiv({ cls: 'henji-preview', attr: { 'aria-live': 'polite' } });
  for (const { name, notes } of proposal.unread)
    modal.contentEl.createEl('p', { cls: 'henji-faint', text: words.unread(notes, name) });
  let confirm: ConfirmationButton | undefined;
  modal.addButton((button) => {
    confirm = button
      .setButtonText(words.confirm)
      .setCta()
      .onClick(() => void adopt(chosen(), words.done(before.read, count(chosen()).read), deps));
  });
  modal.addCancelButton(words.cancel);
  const draw = (): void => {
    drawPreview(preview, before, count(chosen()), words);
    confirm?.setDisabled(chosen().length === 0);
  };
  draw();
  modal.open();
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
    new Notice(words.undone);
  };
  noticeWithButton(done, { name: words.undo, run: () => void undo() });
}
