import type { Component } from 'obsidian';

const minute = 60_000;

/** Calls back each minute, and as soon as someone comes back to the app: what fits an hour of the day changes by itself. */
export function followClock(owner: Component, doc: Document, redraw: () => void): void {
  owner.registerInterval(window.setInterval(redraw, minute));
  owner.registerDomEvent(doc, 'visibilitychange', redraw);
}
