import { ConfirmationModal } from 'obsidian';
import {
  countRead,
  proposeAdoption,
  type AdoptionProposal,
} from '../../core/flows/adoption/propose-adoption';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/commands';
import { allNotes } from '../index/all-notes';
import { openAdoptionDialog } from './adoption-dialog';

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
