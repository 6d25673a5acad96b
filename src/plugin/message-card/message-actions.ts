import { Notice } from 'obsidian';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { MessageBlock } from '../../core/letters/messages/message-block';
import { openingOf } from '../../core/letters/messages/opening';
import { reminders } from '../../core/letters/messages/reminders';
import type { CommandDeps } from '../commands/commands';
import { noticeWithButton, type NoticeButton } from '../dialogs/notice-with-button';

type ActionDeps = Pick<CommandDeps, 'settings' | 'today' | 'minute' | 'language'>;

/** Puts a message's text on the clipboard, its lines ending with `\n` on every device, and says so. */
export function copyMessage(block: MessageBlock, deps: ActionDeps): Promise<void> {
  return copy(block.text, [wordsIn(deps).copied, ...remindersOf(block, deps)], deps);
}

/** Puts a message's subject on the clipboard and says so. */
export function copySubject({ subject }: MessageBlock, deps: ActionDeps): Promise<void> {
  return copy(subject, [wordsIn(deps).subjectCopied], deps);
}

/** Puts all that stands in a block that can't be read on the clipboard and says so. */
export function copyUnread(text: string, deps: ActionDeps): Promise<void> {
  return copy(text, [wordsIn(deps).copied], deps);
}

/** Opens a message with what the settings say; copies it where that can't be done, and says why. */
export async function openMessage(block: MessageBlock, deps: ActionDeps): Promise<void> {
  const opening = openingOf(block, deps.settings());
  const words = wordsIn(deps);
  const toRemember = remindersOf(block, deps);
  switch (opening.how) {
    case 'mail':
    case 'call':
      openLink(opening.link);
      if (toRemember.length > 0) say(toRemember, deps);
      return;
    case 'too-long': {
      const { withoutText } = opening;
      const button = withoutText === undefined ? undefined : buttonTo(words.openWithSubject, withoutText);
      return copy(block.text, [words.tooLong, ...toRemember], deps, button);
    }
    case 'portal':
      return copy(block.text, [words.portal, ...toRemember], deps);
    case 'no-number':
      say([words.noNumber], deps, { name: words.copyScript, run: () => void copyMessage(block, deps) });
  }
}

function buttonTo(name: string, link: string): NoticeButton {
  return {
    name,
    run: () => {
      openLink(link);
    },
  };
}

/** From the window in front, which may be a popout. */
function openLink(link: string): void {
  activeWindow.open(link);
}

async function copy(
  text: string,
  sentences: readonly string[],
  deps: ActionDeps,
  button?: NoticeButton,
): Promise<void> {
  try {
    await activeWindow.navigator.clipboard.writeText(text);
  } catch {
    say([wordsIn(deps).notCopied], deps);
    return;
  }
  say(sentences, deps, button);
}

function say(sentences: readonly string[], { language }: ActionDeps, button?: NoticeButton): void {
  const text = sentences.join(wordsOf(language()).messageCard.betweenSentences);
  if (button) noticeWithButton(text, button);
  else new Notice(text);
}

function remindersOf(block: MessageBlock, { today, minute, language }: ActionDeps): string[] {
  return reminders(block, today(), minute(), language());
}

function wordsIn({ language }: ActionDeps): Words['messageCard']['notices'] {
  return wordsOf(language()).messageCard.notices;
}
