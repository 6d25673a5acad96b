import { host } from './host-work';
import { callSafely } from './later';

type Callback = (...data: never[]) => unknown;

/** One subscription; opaque to plugins. */
export interface Subscription {
  source: Events;
  name: string;
  callback: Callback;
  context: unknown;
}

/** Obsidian's event emitter. A handler that throws stops neither the others nor the sender. */
export class Events {
  #subscriptions: Subscription[] = [];

  on(name: string, callback: Callback, context?: unknown): Subscription {
    const subscription = { source: this, name, callback, context };
    this.#subscriptions = [...this.#subscriptions, subscription];
    return subscription;
  }

  off(name: string, callback: Callback): void {
    this.#subscriptions = this.#subscriptions.filter(
      (entry) => entry.name !== name || entry.callback !== callback,
    );
  }

  offref(subscription: Subscription): void {
    this.#subscriptions = this.#subscriptions.filter((entry) => entry !== subscription);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const subscription of this.#subscriptions) {
      if (subscription.name === name) this.tryTrigger(subscription, data);
    }
  }

  tryTrigger(subscription: Subscription, data: unknown[]): void {
    callSafely(() => subscription.callback.apply(subscription.context, data as never[]));
  }

  /** Names of the events that someone other than the host listens to, for the leak report. */
  subscribedNames(): string[] {
    return this.#subscriptions.filter(({ context }) => context !== host).map(({ name }) => name);
  }
}
