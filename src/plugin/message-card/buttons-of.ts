import { wordsOf } from '../../core/base/language/words';
import { companyPhone } from '../../core/letters/messages/phone-links';
import { hasOnlyProfileGaps } from '../../core/letters/messages/profile-gaps';
import { answersMail } from '../../core/letters/messages/purpose';
import type { CommandDeps } from '../commands/command-types';
import { fillProfileGaps } from '../messages/fill-profile-gaps';
import { checkBlock } from '../wording/check-message';
import { countWording } from '../wording/wording-context';
import type { MessageInNote } from './ask-number';
import type { CardButton } from './card-buttons';
import { logMessage } from './log-message';
import { copyMessage, copyUnread, openMessage } from './message-actions';

/**
 * What can be done with a message (docs/message-block.md). One that answers the company's mail is copied first: it belongs
 * into that thread, and no link leads there. One that was sent is history: it is neither mended nor logged again.
 */
export function buttonsOf(message: MessageInNote, deps: CommandDeps): CardButton[] {
  const copy = copyButton(() => copyMessage(message.block, deps), deps);
  const open = openButton(message, deps);
  const { kind, purpose, sentOn, text } = message.block;
  if (sentOn !== undefined) return [copy, ...open];
  const check = checkButton(message, deps);
  const isAnswer =
    kind === 'mail' && answersMail(purpose, text, deps.store.reply(message.path)?.interview.contact);
  const first = isAnswer ? [{ ...copy, isFirst: true }, check] : [check, copy];
  return [...fillButton(message, deps), ...first, ...open, ...logButton(message, deps)];
}

/** Where a message only lacks what the profile says, it can be filled in later, in one click. */
function fillButton({ block, source, path, from }: MessageInNote, deps: CommandDeps): CardButton[] {
  if (!hasOnlyProfileGaps([block.to, block.subject, block.text].join('\n'))) return [];
  const { fillProfile } = wordsOf(deps.language()).messageCard;
  const run = (): void => void fillProfileGaps({ source, path, from }, deps);
  return [{ icon: 'user', name: fillProfile, run, isFirst: true }];
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
function openButton(message: MessageInNote, deps: CommandDeps): CardButton[] {
  const { block } = message;
  const words = wordsOf(deps.language()).messageCard;
  const run = (): void => void openMessage(message, deps);
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
function logButton(message: MessageInNote, deps: CommandDeps): CardButton[] {
  const { block, path } = message;
  const file = deps.app.vault.getFileByPath(path);
  if (!deps.store.reply(path) || !file) return [];
  const { log, logCall } = wordsOf(deps.language()).messageCard;
  const run = (): void => {
    logMessage(message, file, deps);
  };
  return [{ icon: 'send', name: block.kind === 'phone' ? logCall : log, run }];
}
