import { blockLike } from '../../core/letters/messages/find-message-blocks';
import { missingParts, profileGapEdits } from '../../core/letters/messages/profile-gaps';
import type { CommandDeps } from '../commands/command-types';
import { askParts, profileReady } from './ask-profile';

/** A block as it is in its note, and about where. */
interface BlockInNote {
  readonly source: string;
  readonly path: string;
  readonly from: () => number | undefined;
}

/** Puts the profile into a message that lacks it; asks for what the settings do not know yet. */
export async function fillProfileGaps({ source, path, from }: BlockInNote, deps: CommandDeps): Promise<void> {
  if (!(await profileReady(deps))) return;
  const missing = missingParts(source, deps.settings().profile);
  if (missing.length > 0 && !(await askParts(missing, deps))) return;
  // The card shows it.
  await deps.writer.change(path, (text) => {
    const place = blockLike(text, source, from());
    if (!place) return { problem: 'changed-since', key: '' };
    return { edits: profileGapEdits(text, place, deps.settings().profile) };
  });
}
