/** When what a dialog has changed may have been drawn anew, in milliseconds after it was closed. */
const drawn = [50, 200, 500];

/**
 * Remembers from which card or message a dialog is opened. What is returned gives the focus back to it where the button
 * that had it has gone: what was logged is not logged again, and a key would go nowhere.
 */
export function keepFocus(from: Element | null): () => void {
  const message = from?.closest('.henji-message-block') ?? undefined;
  const root = from?.closest(message ? '.workspace-leaf-content' : '.henji-view');
  if (!root) return () => undefined;
  const messages = (): Element[] => [...root.querySelectorAll('.henji-message-block')];
  const at = message ? messages().indexOf(message) : -1;
  const goBack = (): void => {
    if (root.doc.activeElement !== root.doc.body) return;
    const target = message
      ? messages()[at]?.querySelector<HTMLElement>('.henji-message-card-buttons button')
      : (root.querySelector<HTMLElement>('.henji-card-link[tabindex="0"]') ??
        root.querySelector<HTMLElement>('.henji-group-title'));
    target?.focus({ preventScroll: message !== undefined });
  };
  return () => {
    for (const time of drawn) void sleep(time).then(goBack);
  };
}
