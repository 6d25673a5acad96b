/** Marks what the host does for itself, so that the leak report does not lay it at the plugin's door. */
let depth = 0;

/** Runs `work` as the host's own. */
export function asHost<T>(work: () => T): T {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

/** Whether the host is doing something for itself. */
export function isHostAtWork(): boolean {
  return depth > 0;
}

/** What the host starts goes on as the host's own, also when a timer or an observer calls it later. */
export function keptAsHost<A extends unknown[]>(later: (...values: A) => void): (...values: A) => void {
  if (!isHostAtWork()) return later;
  return (...values) => {
    asHost(() => {
      later(...values);
    });
  };
}

/** The context that the host gives to its own event handlers. */
export const host: unique symbol = Symbol('host');
