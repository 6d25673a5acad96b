import { baseName } from '../../core/base/text/base-name';
import type { CommandDeps } from '../commands/command-types';
import { shapeInNote } from '../doctor/all-findings';
import { sliceLength } from '../index/slices';

/** How many notes keep interview days within their text in one way, and what it looks like in the first. */
interface ShapeCount {
  readonly notes: number;
  /** The fields of the first note, or its name where it is a table. */
  readonly example: string;
}

/** Interview days within texts, where no setting can have them read. */
export type TextShapes = Readonly<Record<'inline' | 'table', ShapeCount>>;

/** Looks through the texts that may keep days, with pauses for the screen. */
export async function readTextShapes(deps: CommandDeps): Promise<TextShapes> {
  const found = { inline: { notes: 0, example: '' }, table: { notes: 0, example: '' } };
  let end = deps.stopwatch() + sliceLength;
  for (const path of deps.notes.paths()) {
    const shape = await shapeInNote(path, deps);
    if (shape && shape.shape !== 'nested') {
      const count = found[shape.shape];
      if (count.notes === 0) count.example = shape.shape === 'table' ? baseName(path) : shape.found;
      count.notes += 1;
    }
    if (deps.stopwatch() < end) continue;
    await sleep(0);
    end = deps.stopwatch() + sliceLength;
  }
  return found;
}
