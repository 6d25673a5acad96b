import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { wordsOf } from '../../core/base/language/words';
import { offeredScenes, roundBeside } from '../../core/letters/scenes/offered-scenes';
import { sentScenes } from '../../core/letters/scenes/scene-record';
import { scenes } from '../../core/letters/scenes/scene-table';
import { isOnCard, isWithdrawn } from '../../core/views/cards/card-actions';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CommandDeps } from '../commands/command-types';
import type { ReplyStore } from '../index/reply-store';
import type { SceneButton } from './card-actions';

/** So many scenes a card or a menu offers; the others are chosen in the list. */
const most = 3;

/** The scenes that fit a reply now, by their names, the best first; without those that the lines of a record say went out. */
export function sceneButtons(
  reply: PendingReply,
  { store, today, minute, language }: Pick<CommandDeps, 'store' | 'today' | 'minute' | 'language'>,
  record: readonly string[] = [],
): readonly SceneButton[] {
  const { scenes: words, sceneDialog } = wordsOf(language());
  const beside = besideIn(store, reply, today());
  const others = beside ? [beside] : [];
  const offering = { reply, today: today(), minute: minute(), others, sent: sentScenes(record, today()) };
  return offeredScenes(offering)
    .slice(0, most)
    .map((id) => ({
      id,
      name: isWithdrawn(reply) ? sceneDialog.log.next(words.names[id]) : words.names[id],
      icon: scenes[id].channel === 'phone' ? 'phone' : 'mail',
      isOnCard: isOnCard(id, offering),
    }));
}

/** The reply of the round before or after, as far as dates are answered between them. */
export function besideIn(
  { state }: ReplyStore,
  reply: PendingReply,
  today: EpochDay,
): PendingReply | undefined {
  return state.phase === 'ready' ? roundBeside(reply, [...state.replies.values()], today) : undefined;
}
