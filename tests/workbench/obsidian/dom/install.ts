import { createElement, createSvgElement } from './create';
import { elementHelpers, fragmentHelpers, styleHelpers } from './element-helpers';
import { delegationHelpers, htmlHelpers } from './html-helpers';
import { defineHelpers, installLanguageHelpers } from './language-helpers';
import { eventHelpers, instanceHelpers, nodeHelpers } from './node-helpers';

const globals: Partial<typeof globalThis> = {
  createEl: (tag, info, callback) => createElement(document, tag, info, callback),
  createDiv: (info, callback) => createElement(document, 'div', info, callback),
  createSpan: (info, callback) => createElement(document, 'span', info, callback),
  createSvg: (tag, info, callback) => createSvgElement(document, tag, info, callback),
  createFragment: (callback) => {
    const fragment = document.createDocumentFragment();
    callback?.(fragment);
    return fragment;
  },
  fish: (selector) => document.querySelector<HTMLElement>(selector),
  fishAll: (selector) => Array.from(document.querySelectorAll<HTMLElement>(selector)),
  isBoolean: (value): value is boolean => typeof value === 'boolean',
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  nextFrame: () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        resolve();
      });
    }),
  ready: (callback) => {
    setTimeout(callback, 0);
  },
};

/** Gives the DOM classes of one window (the page's, or a pop-out's) Obsidian's helpers. */
export function installDomHelpers(win: Window & typeof globalThis): void {
  defineHelpers(win.Node.prototype, nodeHelpers);
  defineHelpers(win.Node.prototype, instanceHelpers);
  defineHelpers(win.UIEvent.prototype, instanceHelpers);
  defineHelpers(win.Element.prototype, elementHelpers);
  defineHelpers(win.HTMLElement.prototype, { ...styleHelpers, ...delegationHelpers });
  defineHelpers(win.HTMLElement.prototype, htmlHelpers);
  defineHelpers(win.SVGElement.prototype, styleHelpers);
  defineHelpers(win.DocumentFragment.prototype, fragmentHelpers);
  defineHelpers(win.Document.prototype, delegationHelpers);
  defineHelpers(win.UIEvent.prototype, eventHelpers);
}

/** Installs everything Obsidian makes global; once a page. */
export function installGlobals(): void {
  installLanguageHelpers();
  installDomHelpers(window);
  Object.assign(window, globals, { activeWindow: window, activeDocument: document });
}
