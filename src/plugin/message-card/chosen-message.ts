import { Notice } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { chosenBlock } from '../../core/letters/messages/chosen-block';
import { readMessageBlock, type MessageBlock } from '../../core/letters/messages/message-block';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { copyMessage, openMessage } from './message-actions';

/** Copies the message that the command is about. */
export function copyChosenMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return withChosenMessage(target, deps, copyMessage);
}

/** Opens the message that the command is about. */
export function openChosenMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return withChosenMessage(target, deps, openMessage);
}

/** Says what is wrong where there is no block, or none that can be read. */
async function withChosenMessage(
  { file, opened }: CommandTarget,
  deps: CommandDeps,
  act: (block: MessageBlock, deps: CommandDeps) => Promise<void>,
): Promise<void> {
  const { notices, problems } = wordsOf(deps.language()).messageCard;
  const { text, selection } = opened() ?? { text: await deps.app.vault.cachedRead(file) };
  const place = chosenBlock(text, selection?.from);
  if (!place) {
    new Notice(notices.noMessage);
    return;
  }
  const block = readMessageBlock(place.source, deps.today());
  if ('problem' in block) new Notice(problems[block.problem.code](block.problem.found));
  else await act(block, deps);
}
