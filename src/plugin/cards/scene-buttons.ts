import { wordsOf } from '../../core/base/language/words';
import { offeredScenes } from '../../core/letters/scenes/offered-scenes';
import { scenes } from '../../core/letters/scenes/scene-table';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CommandDeps } from '../commands/command-types';
import type { SceneButton } from './card-actions';

/** So many scenes a card or a menu offers; the others are chosen in the list. */
const most = 3;

/** The scenes that fit a reply now, by their names, the best first. */
export function sceneButtons(
  reply: PendingReply,
  { today, minute, language }: Pick<CommandDeps, 'today' | 'minute' | 'language'>,
): readonly SceneButton[] {
  const { names } = wordsOf(language()).scenes;
  return offeredScenes(reply, today(), minute())
    .slice(0, most)
    .map((id) => ({ id, name: names[id], icon: scenes[id].channel === 'phone' ? 'phone' : 'mail' }));
}
