import { Platform } from 'obsidian';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { MessageBlock } from '../../core/letters/messages/message-block';
import { openingOf, type Opening } from '../../core/letters/messages/opening';
import { reminders } from '../../core/letters/messages/reminders';
import type { CommandDeps } from '../commands/command-types';
import { notify } from '../dialogs/notify';
import { askNumber, type MessageInNote } from './ask-number';

type ActionDeps = Pick<CommandDeps, 'settings' | 'today' | 'minute' | 'language'>;

/** Puts a message's text on the clipboard, its lines ending with `\n` on every device, and says so. */
export function copyMessage(block: MessageBlock, deps: ActionDeps): Promise<void> {
  return copy(block.text, [wordsIn(deps).copied, ...remindersOf(block, deps)], deps);
}

/** Puts a message's subject on the clipboard and says so. */
export function copySubject({ subject }: MessageBlock, deps: ActionDeps): Promise<void> {
  return copy(subject, [wordsIn(deps).subjectCopied], deps);
}

/** Puts all that is in a block that can't be read on the clipboard and says so. */
export function copyUnread(text: string, deps: ActionDeps): Promise<void> {
  return copy(text, [wordsIn(deps).copied], deps);
}

/**
 * Opens a message with what the settings say, in one click: what does not fit into the link is copied in the same click.
 * Asks for a number that it lacks.
 */
export async function openMessage(message: MessageInNote, deps: CommandDeps): Promise<void> {
  const { block } = message;
  const device = Platform.isWin ? 'windows' : 'other';
  const opening = openingOf(block, deps.settings(), device);
  const words = wordsIn(deps);
  const toRemember = remindersOf(block, deps);
  switch (opening.how) {
    case 'mail':
      return openMail(block, opening, deps);
    case 'call':
      openLink(opening.link);
      if (toRemember.length > 0) say(toRemember, deps);
      return;
    case 'portal':
      return copy(block.text, [words.portal, ...toRemember], deps);
    case 'no-number':
      askNumber(message, deps, openLink);
  }
}

/** The text goes to the clipboard before the program comes to the front, which would keep it from that. */
async function openMail(
  block: MessageBlock,
  { link, isPasted, isAddressed }: Extract<Opening, { readonly how: 'mail' }>,
  deps: ActionDeps,
): Promise<void> {
  const words = wordsIn(deps);
  const toRemember = [...(isAddressed ? [] : [words.noAddress]), ...remindersOf(block, deps)];
  const copied = isPasted ? copy(block.text, [words.pasteText, ...toRemember], deps) : undefined;
  openLink(link);
  if (copied) await copied;
  else if (toRemember.length > 0) say(toRemember, deps);
}

/** From the window in front, which may be a popout. */
function openLink(link: string): void {
  activeWindow.open(link);
}

async function copy(text: string, sentences: readonly string[], deps: ActionDeps): Promise<void> {
  try {
    await activeWindow.navigator.clipboard.writeText(text);
  } catch {
    say([wordsIn(deps).notCopied], deps);
    return;
  }
  say(sentences, deps);
}

function say(sentences: readonly string[], { language }: ActionDeps): void {
  notify(sentences.join(wordsOf(language()).messageCard.betweenSentences));
}

function remindersOf(block: MessageBlock, { today, minute, language }: ActionDeps): string[] {
  return reminders(block, today(), minute(), language());
}

function wordsIn({ language }: ActionDeps): Words['messageCard']['notices'] {
  return wordsOf(language()).messageCard.notices;
}
