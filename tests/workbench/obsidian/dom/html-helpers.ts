type Handler = (event: Event, target: HTMLElement) => unknown;

interface Delegation {
  selector: string;
  listener: Handler;
  callback: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Map<string, Delegation[]>>();

function delegated(target: EventTarget, type: string): Delegation[] {
  const types = delegations.get(target) ?? new Map<string, Delegation[]>();
  delegations.set(target, types);
  const list = types.get(type) ?? [];
  types.set(type, list);
  return list;
}

function matching(event: Event, selector: string): HTMLElement | null {
  return (event.target as Element | null)?.closest<HTMLElement>(selector) ?? null;
}

/** `on`: a listener for those descendants that match a selector. */
function on(this: EventTarget, type: string, selector: string, listener: unknown, options?: unknown): void {
  const handler = listener as Handler;
  const callback = (event: Event): void => {
    const target = matching(event, selector);
    if (target) handler.call(this, event, target);
  };
  delegated(this, type).push({ selector, listener: handler, callback });
  this.addEventListener(type, callback, options as AddEventListenerOptions);
}

function off(this: EventTarget, type: string, selector: string, listener: unknown, options?: unknown): void {
  const list = delegated(this, type);
  const index = list.findIndex((entry) => entry.selector === selector && entry.listener === listener);
  const [entry] = index < 0 ? [] : list.splice(index, 1);
  if (entry) this.removeEventListener(type, entry.callback, options as EventListenerOptions);
}

/** Delegated events, for elements and documents. */
export const delegationHelpers = { on, off };

/** Fires when an element has moved into another window; the workspace tells through `announceMigration`. */
const migrations = new WeakMap<HTMLElement, Set<(win: Window) => unknown>>();

/** Tells `el` and everything inside it that it lives in another window now. */
export function announceMigration(el: HTMLElement): void {
  for (const node of [el, ...Array.from(el.querySelectorAll<HTMLElement>('*'))]) {
    for (const listener of migrations.get(node) ?? []) listener(node.win);
  }
}

function observeInsertion(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let inside = el.isConnected;
  const observer = new MutationObserver(() => {
    if (el.isConnected && !inside) {
      listener();
      if (once) observer.disconnect();
    }
    inside = el.isConnected;
  });
  observer.observe(el.doc, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

/** What Obsidian adds to every `HTMLElement`. */
export const htmlHelpers: Partial<HTMLElement> & ThisType<HTMLElement> = {
  show() {
    this.style.removeProperty('display');
  },
  hide() {
    this.style.setProperty('display', 'none');
  },
  toggle(show) {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(visible) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown() {
    return this.isConnected && this.offsetParent !== null;
  },
  get innerWidth(): number {
    const { paddingLeft, paddingRight } = getComputedStyle(this);
    return this.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  },
  get innerHeight(): number {
    const { paddingTop, paddingBottom } = getComputedStyle(this);
    return this.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  },
  onClickEvent(listener, options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(listener, once = false) {
    return observeInsertion(this, listener, once);
  },
  onWindowMigrated(listener) {
    const listeners = migrations.get(this) ?? new Set();
    migrations.set(this, listeners.add(listener));
    return () => listeners.delete(listener);
  },
  trigger(type) {
    this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  },
};
