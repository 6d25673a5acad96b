/** How long work may go on before the screen gets its turn, in milliseconds. */
export const sliceLength = 8;

/** What slicing needs of the host. */
export interface SlicingHost {
  /** Milliseconds on a clock that only goes forward. */
  readonly stopwatch: () => number;
  /** Calls back soon, after the screen had its turn. */
  readonly later: (callback: () => void) => void;
}

/** Work that pauses between its steps. */
export interface SlicedWork {
  readonly steps: Iterator<undefined, void>;
  /** Asked before each slice; the work ends silently when it is no longer wanted. */
  readonly isWanted: () => boolean;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Runs work in slices; the first one at once, so that a small vault is done without any wait. */
export function runInSlices(work: SlicedWork, host: SlicingHost): void {
  if (!work.isWanted()) return;
  try {
    if (runSlice(work, host)) work.done();
    else
      host.later(() => {
        runInSlices(work, host);
      });
  } catch (error) {
    work.failed(error);
  }
}

/** True when all is done. */
function runSlice({ steps }: SlicedWork, { stopwatch }: SlicingHost): boolean {
  const end = stopwatch() + sliceLength;
  do {
    if (steps.next().done) return true;
  } while (stopwatch() < end);
  return false;
}
