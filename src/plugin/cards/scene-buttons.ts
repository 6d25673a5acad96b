import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { wordsOf } from '../../core/base/language/words';
import { nextLimit } from '../../core/letters/scenes/next-limit';
import { offeredScenes, roundBeside } from '../../core/letters/scenes/offered-scenes';
import { isSameKind } from '../../core/letters/messages/sent-messages';
import { sentScenes } from '../../core/letters/scenes/scene-record';
import { scenes } from '../../core/letters/scenes/scene-table';
import { isOnCard, isWithdrawn } from '../../core/views/cards/card-actions';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CommandDeps } from '../commands/command-types';
import type { ReplyState, ReplyStore } from '../index/reply-store';
import type { SceneButton, WrittenInNote } from './card-actions';

/** So many scenes a card or a menu offers; the others are chosen in the list. */
const most = 3;

/** The scenes that fit a reply now, by their names, the best first; without those that its record says went out. */
export function sceneButtons(
  reply: PendingReply,
  { store, today, minute, language }: Pick<CommandDeps, 'store' | 'today' | 'minute' | 'language'>,
  { record, drafts }: WrittenInNote,
): readonly SceneButton[] {
  const { scenes: words, sceneDialog, sidebar } = wordsOf(language());
  const beside = besideIn(store, reply, today());
  const others = [
    ...(beside ? [beside] : []),
    ...withLimit(store.state, today()).filter((one) => one !== reply),
  ];
  const offering = { reply, today: today(), minute: minute(), others, sent: sentScenes(record, today()) };
  return offeredScenes(offering)
    .slice(0, most)
    .map((id) => {
      const { purpose, channel } = scenes[id];
      const name = isWithdrawn(reply) ? sceneDialog.log.next(words.names[id]) : words.names[id];
      const isWritten = drafts.some((draft) => isSameKind(draft, { kind: channel, purpose }));
      return {
        id,
        name: isWritten && purpose !== 'inquiry' ? sidebar.written(name) : name,
        icon: channel === 'phone' ? 'phone' : 'mail',
        isOnCard: isOnCard(id, offering),
      };
    });
}

const limits = new WeakMap<ReplyState, readonly PendingReply[]>();

/** The replies with an offer whose limit is to come: they are looked for once after each change. */
function withLimit(state: ReplyState, today: EpochDay): readonly PendingReply[] {
  if (state.phase !== 'ready') return [];
  const known = limits.get(state);
  if (known) return known;
  const found = [...state.replies.values()].filter((reply) => nextLimit([reply], today) !== undefined);
  limits.set(state, found);
  return found;
}

/** The reply of the round before or after, as far as dates are answered between them. */
export function besideIn(
  { state }: ReplyStore,
  reply: PendingReply,
  today: EpochDay,
): PendingReply | undefined {
  return state.phase === 'ready' ? roundBeside(reply, [...state.replies.values()], today) : undefined;
}
