import { wordsOf } from '../../core/base/language/words';
import { checkedMessage, wordingTarget, type WordingTarget } from '../../core/letters/wording/wording-target';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { WordingDialog } from './wording-dialog';
import { openDialog } from '../dialogs/own-dialogs';
import { notify } from '../dialogs/notify';

/** Checks what is selected, or the message of the note. */
export async function checkMessage({ file, opened }: CommandTarget, deps: CommandDeps): Promise<void> {
  const note = opened() ?? { text: await deps.app.vault.cachedRead(file), selection: undefined };
  const target = wordingTarget(note.text, note.selection, deps.today());
  if (target) openCheck(target, file.path, deps);
  else notify(wordsOf(deps.language()).wording.nothingToCheck);
}

/** Checks one message block of the note at a path, by what is in it and about where; for the card it is drawn as. */
export function checkBlock(source: string, from: number | undefined, path: string, deps: CommandDeps): void {
  openCheck({ is: 'block', source: source.replace(/\r\n?/g, '\n'), from }, path, deps);
}

function openCheck(target: WordingTarget, path: string, deps: CommandDeps): void {
  const message = checkedMessage(target, deps.today());
  if ('problem' in message) {
    const { code, found } = message.problem;
    notify(wordsOf(deps.language()).messageCard.problems[code](found));
  } else openDialog(new WordingDialog(target, path, deps));
}
