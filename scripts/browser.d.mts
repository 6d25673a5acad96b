import type { LaunchOptions } from 'playwright';

/** What playwright's `chromium.launch` needs; `pinned` takes only the browser that comes with the packages. */
export function browserOptions(options?: { pinned?: boolean }): LaunchOptions;
