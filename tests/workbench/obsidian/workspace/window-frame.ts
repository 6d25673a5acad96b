import type { App } from '../app';
import { asHost } from '../host-work';
import { installDomHelpers } from '../dom/install';

/** A window beside the page's: a frame with a document and classes of its own, which is what plugins stumble over. */
export interface WindowFrame {
  readonly win: Window & typeof globalThis;
  close(): void;
}

function copyLook(from: Document, to: Document): void {
  to.documentElement.className = from.documentElement.className;
  to.documentElement.lang = from.documentElement.lang;
  to.body.className = `${from.body.className} is-popout-window`;
  for (const style of from.querySelectorAll('style, link[rel=stylesheet]'))
    to.head.appendChild(style.cloneNode(true));
}

/** `activeWindow` is the window that someone uses: the one last clicked or typed into. */
function activate(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

function follow(win: Window): () => void {
  const use = (): void => {
    activate(win);
  };
  for (const type of ['focusin', 'pointerdown']) win.document.addEventListener(type, use, true);
  return () => {
    for (const type of ['focusin', 'pointerdown']) win.document.removeEventListener(type, use, true);
  };
}

/** Opens an empty window, which is the active one from then on; keys go to the app's scopes as in the first. */
export function openWindowFrame(app: App, title: string, cls = ''): WindowFrame {
  const frame = document.body.createEl('iframe', { cls: `workbench-popout ${cls}`, attr: { title } });
  const win = frame.contentWindow as Window & typeof globalThis;
  installDomHelpers(win);
  copyLook(document, win.document);
  const press = (event: KeyboardEvent): void => {
    app.lastEvent = event;
    app.keymap.handle(event, app.workspace.activeLeaf?.view.scope ?? app.scope);
  };
  win.document.addEventListener('keydown', press, true);
  const forgetMain = asHost(() => follow(window));
  follow(win);
  activate(win);
  return {
    win,
    close() {
      forgetMain();
      if (activeWindow === win) activate(window);
      frame.remove();
    },
  };
}
