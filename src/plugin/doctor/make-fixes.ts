import type { NoteFix } from '../../core/flows/doctor/doctor-list';
import { planEdits } from '../../core/flows/doctor/property-edit';
import type { CommandDeps } from '../commands/commands';
import type { WrittenChange } from '../notes/note-writer';

/** A fix that was made, with the way back. */
export interface MadeFix {
  readonly noteFix: NoteFix;
  readonly change: WrittenChange;
}

/** Makes fixes one after the other and returns those that were made; of the others the writer says why they were not. */
export async function makeFixes(
  fixes: readonly NoteFix[],
  { writer }: Pick<CommandDeps, 'writer'>,
): Promise<MadeFix[]> {
  const made: MadeFix[] = [];
  for (const noteFix of fixes) {
    const { edits } = noteFix.fix;
    const change = await writer.change(noteFix.path, (text) => planEdits(text, edits));
    if (change) made.push({ noteFix, change });
  }
  return made;
}
