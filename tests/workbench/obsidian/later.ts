/** Runs `work` in a later microtask, so that nothing of the host's file API is accidentally synchronous. */
export function later<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}

/** Throws outside the current call, as the app does with an error in someone's event handler. */
export function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error instanceof Error ? error : new Error(String(error));
  }, 0);
}

/** Calls someone else's handler; its error must not stop the host. */
export function callSafely(handler: () => unknown): void {
  try {
    const result = handler();
    if (result instanceof Promise) result.catch(reportLater);
  } catch (error) {
    reportLater(error);
  }
}
