import type { MessageBlock } from '../../core/letters/messages/message-block';
import { checkWording } from '../../core/letters/wording/check-wording';
import type { WordingContext } from '../../core/letters/wording/wording';
import type { CommandDeps } from '../commands/command-types';

type ContextDeps = Pick<CommandDeps, 'store' | 'settings' | 'today' | 'minute'>;

/** What is known when a message in the note at a path is checked. */
export function wordingContext(path: string, deps: ContextDeps): WordingContext {
  const { store, settings, today, minute } = deps;
  const replies = store.state.phase === 'ready' ? [...store.state.replies.values()] : [];
  return {
    profile: settings().profile,
    reply: store.reply(path),
    otherCompanies: replies.flatMap(({ interview }) =>
      interview.path === path || interview.company === undefined ? [] : [interview.company],
    ),
    today: today(),
    minute: minute(),
  };
}

/** How much there is to look at in a message itself, whatever the hour: the number stands on a card that no hour redraws. */
export function countWording(block: MessageBlock, path: string, deps: ContextDeps): number {
  const context = { ...wordingContext(path, deps), minute: undefined };
  return checkWording(block, context).filter(({ opens }) => !opens).length;
}
