import { pathAround } from './card-dom';

/** What is drawn again when a note changes: the list, cards in a note, a message. */
const places = '.henji-view, .henji-loose-cards, .henji-message-block';

/** What has the focus there without a card. */
const others = '.henji-message-card-buttons > button, .henji-group-title';

/** So long reading view takes to draw a block whose text has changed; in milliseconds. */
const drawing = 300;

/**
 * Remembers what has the focus. What this returns gives it back when that has gone and nothing else has the focus since:
 * to the same card, to the one that took its place, or to the first button there.
 */
export function rememberFocus(doc: Document): () => void {
  const focused = doc.activeElement;
  const place = focused?.closest<HTMLElement>(places);
  if (!focused || !place) return () => undefined;
  // A block whose text has changed is made again as a whole.
  const pane = place.closest('.workspace-leaf-content') ?? doc.body;
  const at = placesIn(pane).indexOf(place);
  const path = pathAround(focused);
  const row = linksIn(place).findIndex((link) => pathAround(link) === path);
  return () => {
    if (focused.isConnected || doc.activeElement !== doc.body) return;
    const now = place.isConnected ? place : placesIn(pane)[at];
    const links = now ? linksIn(now) : [];
    const link = links.find((one) => pathAround(one) === path) ?? links[Math.min(row, links.length - 1)];
    (link ?? now?.querySelector<HTMLElement>(others))?.focus();
  };
}

/** The same for a dialog: what this returns is called when it closes, and gives the focus back once it is closed for good. */
export function rememberFocusBefore(doc: Document): () => Promise<void> {
  const giveBack = rememberFocus(doc);
  return async () => {
    await Promise.resolve();
    giveBack();
    await sleep(drawing);
    giveBack();
  };
}

/** A note has them twice: as they are read, and as they are edited. */
function placesIn(pane: Element): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(places)].filter((place) => place.getClientRects().length > 0);
}

function linksIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('.henji-card-link')];
}
