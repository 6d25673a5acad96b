/** The browser's own timers, which the leak report does not count: for timers of the host, not of the plugin. */
export const hostTimers = {
  setTimeout: (action: () => void, milliseconds: number): number => originalTimeout(action, milliseconds),
};

const originalTimeout = window.setTimeout.bind(window);
