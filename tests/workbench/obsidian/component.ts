import type { Subscription } from './events';
import { callSafely } from './later';

/** Obsidian's life cycle: whatever is registered or added while loaded ends with `unload`. */
export class Component {
  #loaded = false;
  #children: Component[] = [];
  #cleanups: (() => unknown)[] = [];

  load(): unknown {
    if (this.#loaded) return undefined;
    this.#loaded = true;
    const started: unknown = this.onload();
    for (const child of this.#children) child.load();
    return started;
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) callSafely(cleanup);
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends Component>(child: T): T {
    this.#children.push(child);
    if (this.#loaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    this.#children = this.#children.filter((entry) => entry !== child);
    child.unload();
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(subscription: Subscription): void {
    this.register(() => {
      subscription.source.offref(subscription);
    });
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as (event: Event) => unknown;
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
