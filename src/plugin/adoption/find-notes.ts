import { countRead, proposeAdoption } from '../../core/flows/adoption/propose-adoption';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/command-types';
import { eachNote } from '../index/all-notes';
import { showProgress } from '../index/show-progress';
import { openAdoptionDialog } from './adoption-dialog';
import { readTextShapes } from './text-shapes';
import { unreadSentences, type FoundNotes } from './unread-sentences';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** Looks for interview notes that are not read, and proposes the settings with which they would be. */
export async function findNotes(deps: CommandDeps): Promise<void> {
  const { loading } = wordsOf(deps.language()).sidebar;
  const steps = proposeAdoption(eachNote(deps.notes), deps.settings(), deps.today());
  const proposal = await showProgress(steps, loading, deps);
  const before = await showProgress(countRead(proposal, deps.settings(), [], deps.today()), loading, deps);
  const shapes = await readTextShapes(deps);
  const found = { proposal, before, shapes };
  if (proposal.choices.length === 0) sayThereAreNone(found, deps);
  else openAdoptionDialog(found, deps);
}

/** Says what is read all the same, and what makes a note one to be read. */
function sayThereAreNone(found: FoundNotes, { app, language }: CommandDeps): void {
  const words = wordsOf(language()).adoption;
  const { title, close, nothing } = words;
  const { proposal, before, shapes } = found;
  const modal = newQuestion(app);
  modal.setTitle(title);
  const unread = unreadSentences(found, words);
  const isInText = shapes.inline.notes + shapes.table.notes > 0;
  const sentences = [
    nothing.none,
    ...(before.read > 0 ? [nothing.read(before.read)] : []),
    ...unread,
    ...(proposal.onlyCompany > 0 ? [nothing.onlyCompany(proposal.onlyCompany)] : []),
    ...(isInText ? [] : [nothing.inText]),
    nothing.how,
  ];
  for (const text of sentences) modal.contentEl.createEl('p', { text });
  modal.addCancelButton(close);
  openDialog(modal);
}
