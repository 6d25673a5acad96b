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

/** The context that the host gives to its own event handlers. */
export const host: unique symbol = Symbol('host');
