import { Notice } from 'obsidian';
import type { Steps } from '../../core/base/steps/steps';
import { runInSlices, type SlicingHost } from './slices';

/** Who waits for longer is told that something goes on, in milliseconds. */
const patience = 1_000;

/** Runs steps in slices and returns what they make; after a second a notice says that they are under way. */
export async function showProgress<Made>(
  steps: Steps<Made>,
  underWay: string,
  host: SlicingHost,
): Promise<Made> {
  let notice: Notice | undefined;
  const timer = window.setTimeout(() => (notice = new Notice(underWay, 0)), patience);
  return inSlices(steps, host).finally(() => {
    window.clearTimeout(timer);
    notice?.hide();
  });
}

/** Runs steps in slices and returns what they make. */
export function inSlices<Made>(steps: Steps<Made>, host: SlicingHost): Promise<Made> {
  return new Promise((resolve, reject) => {
    const kept: { made?: Made } = {};
    const work = {
      next: (): IteratorResult<undefined, void> => {
        const { done, value } = steps.next();
        if (!done) return { done: false, value: undefined };
        kept.made = value;
        return { done: true, value: undefined };
      },
    };
    runInSlices(
      {
        steps: work,
        isWanted: () => true,
        done: () => {
          resolve(kept.made as Made);
        },
        failed: (error) => {
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      },
      host,
    );
  });
}
