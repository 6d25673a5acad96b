import type { App } from '../obsidian/app';
import { isHostAtWork, keptAsHost } from '../obsidian/host-work';

/** Where listeners are counted: what outlives any view. */
function isGlobal(target: unknown): boolean {
  return (
    target === window ||
    target === document ||
    target === document.body ||
    target === document.documentElement
  );
}

interface Held {
  target: EventTarget;
  type: string;
  listener: unknown;
}

/** Shorter timers end by themselves soon enough, and the editor has some of its own. */
const longTimeout = 2000;

/** What is alive beyond the views: listeners on window and document, intervals, long timeouts. */
class Watch {
  listeners: Held[] = [];
  readonly intervals = new Set<number>();
  readonly timeouts = new Set<number>();
  /** Timers without a delay: what goes on as soon as the screen had its turn. */
  readonly next = new Set<number>();
  running = false;

  /** Only what happens while a plugin lives, and not on the host's own account, counts. */
  get active(): boolean {
    return this.running && !isHostAtWork();
  }
}

const watch = new Watch();

function watchListeners(): void {
  const original = Object.getOwnPropertyDescriptors(EventTarget.prototype);
  const add = original.addEventListener.value;
  const remove = original.removeEventListener.value;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const once = typeof options === 'object' && (options.once ?? false);
    if (watch.active && isGlobal(target) && !once) watch.listeners.push({ target, type, listener });
    add?.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    watch.listeners = watch.listeners.filter(
      (held) => held.target !== target || held.type !== type || held.listener !== listener,
    );
    remove?.call(target, type, listener, options);
  };
}

type StartTimer = (handler: () => void, delay?: number) => number;
type StopTimer = (id?: number) => void;

/** The browser's timers; said here because Node's types, where they are loaded, say something else. */
interface Timers {
  setInterval: StartTimer;
  setTimeout: StartTimer;
  clearInterval: StopTimer;
  clearTimeout: StopTimer;
}

function watchTimers(): void {
  const { setInterval, clearInterval, setTimeout, clearTimeout } = window as unknown as Timers;
  const start = (original: StartTimer, held: Set<number>, least: number) =>
    function (handler: TimerHandler, delay = 0, ...values: unknown[]): number {
      const call = keptAsHost((): void => {
        if (held === watch.timeouts) held.delete(id);
        watch.next.delete(id);
        if (typeof handler === 'function') Reflect.apply(handler, undefined, values);
      });
      const id = original.call(window, call, delay);
      if (watch.active && delay >= least) held.add(id);
      if (watch.active && held === watch.timeouts && delay <= 0) watch.next.add(id);
      return id;
    };
  const stop = (original: StopTimer) => (id?: number) => {
    watch.intervals.delete(id ?? 0);
    watch.timeouts.delete(id ?? 0);
    watch.next.delete(id ?? 0);
    original.call(window, id);
  };
  const timers = {
    setInterval: start(setInterval, watch.intervals, 0),
    setTimeout: start(setTimeout, watch.timeouts, longTimeout),
    clearInterval: stop(clearInterval),
    clearTimeout: stop(clearTimeout),
  };
  Object.assign(window, timers);
}

/** The editor looks for what scrolls around it a second after an observer of its own has called it. */
function watchObservers(): void {
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(keptAsHost(callback), options);
    }
  };
}

/** Puts the counters in place; once a page, before anything runs. */
export function installLeakWatch(): void {
  watchListeners();
  watchTimers();
  watchObservers();
}

/** The plugin's own style sheet, which the page puts there and takes away, and those of the editor. */
function isOfHost(el: Element): boolean {
  return el.matches('[data-plugin]') || el.textContent.startsWith('.ͼ');
}

/** Names of the parts of the page that only plugins fill. */
function pluginParts(app: App): Record<string, number> {
  return {
    'ribbon icons': app.ribbonEl.childElementCount,
    'status bar items': app.statusBarEl.childElementCount,
    commands: app.commands.commands.size,
    views: app.views.types().length,
    'settings tabs': app.settingTabs.length,
    'post processors': app.processors.length,
    'hover sources': app.hoverSources.size,
    'command line handlers': app.cliHandlers.size,
    'protocol handlers': app.protocolHandlers.size,
    'editor extensions': app.workspace.editorExtensions.length,
    'elements in the body': document.querySelectorAll('body > :not(.notice-container, .tooltip)').length,
    'elements in the head': Array.from(document.head.children).filter((el) => !isOfHost(el)).length,
  };
}

function subscriptions(app: App): string[] {
  const sources = { vault: app.vault, metadataCache: app.metadataCache, workspace: app.workspace };
  return Object.entries(sources).flatMap(([name, source]) =>
    source.subscribedNames().map((event) => `${name} ${event}`),
  );
}

/** The counts before a plugin was loaded. */
export type Baseline = Record<string, number>;

/** Remembers how things are and begins to count. */
export function beginLeakWatch(app: App): Baseline {
  watch.listeners = [];
  watch.intervals.clear();
  watch.timeouts.clear();
  watch.next.clear();
  watch.running = true;
  return pluginParts(app);
}

/** Stops counting. */
export function endLeakWatch(): void {
  watch.running = false;
}

/** Whether the plugin goes on in a moment with what it has begun: a list that is read in slices, a screen to draw. */
export function hasMoreToDo(): boolean {
  return watch.next.size > 0;
}

/** What a plugin has left behind, in words; empty when it cleaned up. */
export function leakReport(app: App, before: Baseline): string[] {
  const parts = Object.entries(pluginParts(app))
    .filter(([name, count]) => count !== before[name])
    .map(([name, count]) => `${name}: ${before[name] ?? 0} before, ${count} after`);
  return [
    ...parts,
    ...subscriptions(app).map((name) => `event: ${name}`),
    ...watch.listeners.map(({ type }) => `listener: ${type}`),
    ...(watch.intervals.size > 0 ? [`intervals: ${watch.intervals.size}`] : []),
    ...(watch.timeouts.size > 0 ? [`timeouts: ${watch.timeouts.size}`] : []),
  ];
}
