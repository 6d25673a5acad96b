import type { TFile } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { SceneId } from '../../core/letters/scenes/scene-ids';
import { scenes } from '../../core/letters/scenes/scene-table';
import type { CommandDeps } from '../commands/command-types';
import { profileReady } from '../messages/ask-profile';
import { insertOnce } from '../messages/insert-once';
import { isSecondWanted } from '../messages/place-message';
import { unlessBroken } from '../template-files';
import { recordedIn } from './scene-context';
import { openSceneDialog } from './scene-dialog';

/** Opens the dialog of a scene for a note: what the note does not hold is asked, the text is shown as it grows. */
export function openScene(id: SceneId, file: TFile, deps: CommandDeps): Promise<void> {
  return insertOnce(file, async () => {
    if (!(await deps.writer.canWrite(file.path))) return false;
    const interview = deps.store.reply(file.path)?.interview;
    if (!interview) return false;
    const { channel, purpose } = scenes[id];
    const isSecond = await isSecondWanted({ message: { kind: channel, purpose }, file, interview, deps });
    if (isSecond === undefined) return false;
    const { save, goOn } = wordsOf(deps.language()).insertion.profile;
    // Who is late knows the name by heart, and has no time.
    if (id !== 'phone-late' && !(await profileReady(deps, goOn, save))) return false;
    const template = unlessBroken(await deps.templates.read(id), deps.language());
    if (template)
      openSceneDialog({ id, file, template, recorded: await recordedIn(file, deps), isSecond }, deps);
    return false;
  });
}
