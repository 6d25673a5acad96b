import { formatDay } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { chosenBlock } from '../../core/letters/messages/chosen-block';
import { readMessageBlock } from '../../core/letters/messages/message-block';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { MessageInLog } from '../log/log-inquiry';
import { logMessage } from './log-message';
import { copyMessage, openMessage } from './message-actions';
import { notify } from '../dialogs/notify';

/** Copies the message that the command is about. */
export function copyChosenMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return withChosenMessage(target, deps, ({ block }) => copyMessage(block, deps));
}

/** Opens the message that the command is about. */
export function openChosenMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return withChosenMessage(target, deps, (message) =>
    openMessage({ ...message, path: target.file.path }, deps),
  );
}

/** Logs that the message that the command is about has gone out; only once. */
export function logChosenMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return withChosenMessage(target, deps, (message) => {
    const { kind, sentOn } = message.block;
    if (sentOn === undefined) {
      logMessage(message, target.file, deps);
      return;
    }
    const { called, sent } = wordsOf(deps.language()).messageCard;
    notify((kind === 'phone' ? called : sent)(formatDay(sentOn, deps.language())));
  });
}

/** Says what is wrong where there is no block, or none that can be read. */
async function withChosenMessage(
  { file, opened }: CommandTarget,
  deps: CommandDeps,
  act: (message: MessageInLog) => void | Promise<void>,
): Promise<void> {
  const { notices, problems } = wordsOf(deps.language()).messageCard;
  const { text, selection } = opened() ?? { text: await deps.app.vault.cachedRead(file) };
  const place = chosenBlock(text, selection?.from);
  if (!place) {
    notify(notices.noMessage);
    return;
  }
  const { source, from } = place;
  const block = readMessageBlock(source, deps.today());
  if ('problem' in block) notify(problems[block.problem.code](block.problem.found));
  else await act({ block, source, from: () => from });
}
