/** Writes main.js and styles.css, into the project's root if no folder is given. */
export function buildPlugin(options?: { outputFolder?: string }): Promise<unknown>;
