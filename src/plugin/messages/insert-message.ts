import { openDialog } from '../dialogs/own-dialogs';
import { wordsOf } from '../../core/base/language/words';
import { letterChoices, type LetterChoice } from '../../core/letters/scenes/letter-choices';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { sceneContext, recordedIn } from '../scenes/scene-context';
import { insertOnce } from './insert-once';
import { MessageChooser } from './message-chooser';
import { placeGuarded, writableReply } from './place-message';

/** Lets the user choose among all messages, by scene; an inquiry asks the guard rail, a scene what the note does not hold. */
export async function insertMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const { file } = target;
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const context = sceneContext(file, await recordedIn(file, deps), deps);
  const offering = { ...context, reply, today: deps.today(), minute: deps.minute() };
  const offer = letterChoices(offering, deps.language());
  // A chooser that is closed without a choice never resolves, and nothing happens.
  const { letter } = await new Promise<LetterChoice>((choose) => {
    openDialog(new MessageChooser(deps.app, offer, wordsOf(deps.language()), choose));
  });
  if (letter.is === 'scene') deps.openScene(letter.id, file.path);
  else await insertOnce(file, () => placeGuarded(letter.id, file, deps));
}
