import { wordsOf } from '../../core/base/language/words';
import type { MessageBlock } from '../../core/letters/messages/message-block';
import { companyPhone } from '../../core/letters/messages/phone-links';
import type { CommandDeps } from '../commands/commands';
import { checkBlock } from '../wording/check-message';
import { countWording } from '../wording/wording-context';
import type { CardButton } from './card-buttons';
import { copyMessage, copyUnread, openMessage } from './message-actions';

/** A message as it stands in a note, the note's path, and where in the note it is, as far as that is known. */
export interface MessageInNote {
  readonly block: MessageBlock;
  readonly source: string;
  readonly path: string;
  readonly from: () => number | undefined;
}

/** What can be done with a message (docs/message-block.md). */
export function buttonsOf(message: MessageInNote, deps: CommandDeps): CardButton[] {
  return [
    checkButton(message, deps),
    copyButton(() => copyMessage(message.block, deps), deps),
    ...openButton(message, deps),
    ...logButton(message, deps),
  ];
}

/** What can be done with a block that can't be read. */
export function buttonsOfUnread(text: string, deps: CommandDeps): CardButton[] {
  return [copyButton(() => copyUnread(text, deps), deps)];
}

function checkButton({ block, source, path, from }: MessageInNote, deps: CommandDeps): CardButton {
  const name = wordsOf(deps.language()).messageCard.check(countWording(block, path, deps));
  const run = (): void => {
    checkBlock(source, from(), path, deps);
  };
  return { icon: 'spell-check', name, run };
}

function copyButton(copy: () => Promise<void>, { language }: CommandDeps): CardButton {
  return { icon: 'copy', name: wordsOf(language()).messageCard.copy, run: () => void copy() };
}

/** A job site has no link: there is only copying. */
function openButton({ block }: MessageInNote, deps: CommandDeps): CardButton[] {
  const words = wordsOf(deps.language()).messageCard;
  const run = (): void => void openMessage(block, deps);
  switch (block.kind) {
    case 'mail':
      return [{ icon: 'external-link', name: words.openMail, run }];
    case 'portal':
      return [];
    case 'phone': {
      const number = companyPhone(block, deps.settings().profile.phone);
      return [{ icon: 'phone', name: number ? words.callNumber(number.written) : words.call, run }];
    }
  }
}

/** Only an interview note can be logged in. */
function logButton({ block, path }: MessageInNote, { store, language, run }: CommandDeps): CardButton[] {
  if (!store.reply(path)) return [];
  const { log, logCall } = wordsOf(language()).messageCard;
  return [
    {
      icon: 'send',
      name: block.kind === 'phone' ? logCall : log,
      run: () => {
        run('log-inquiry', path);
      },
    },
  ];
}
