import { TFile, type App, type Component } from 'obsidian';
import { onNextDay } from '../clock';
import type { SettingsStore } from '../settings/settings-store';
import type { ReplyStore } from './reply-store';
import type { SlicingHost } from './slices';
import type { CachedNotes } from './vault-notes';

/**
 * Some files never get into the cache: when it has not come further for so long, the list is made of those that did, in
 * milliseconds. In an app that has been running it was done long ago.
 */
const longestWait = { atStart: 10_000, whenSwitchedOn: 1_000 };

/** What watching needs of the plugin. */
export interface WatchDeps {
  readonly app: Pick<App, 'vault' | 'metadataCache' | 'workspace'>;
  readonly owner: Pick<Component, 'registerEvent' | 'registerDomEvent' | 'register'>;
  readonly host: SlicingHost;
  readonly notes: CachedNotes;
  readonly store: ReplyStore;
  readonly settings: SettingsStore;
  /** Whether the app was running when the plugin was switched on. */
  readonly isSwitchedOn: boolean;
}

/** Makes the first list as soon as the metadata cache is complete, and follows every change from then on. */
export function watchVault(deps: WatchDeps): void {
  watchNotes(deps);
  const checkDay = watchDay(deps);
  buildWhenComplete(deps);
  deps.settings.subscribe(() => {
    deps.store.settingsChanged();
    checkDay();
  });
}

function watchNotes({ app, owner, notes, store }: WatchDeps): void {
  const { vault, metadataCache } = app;
  owner.registerEvent(
    metadataCache.on('changed', (file, text, metadata) => {
      notes.changed(file, text, metadata);
      store.changed(file.path);
    }),
  );
  // A rename is no change to the cache.
  owner.registerEvent(
    vault.on('rename', (file, oldPath) => {
      if (!(file instanceof TFile)) return;
      store.changed(oldPath);
      store.changed(file.path);
    }),
  );
  owner.registerEvent(
    vault.on('delete', (file) => {
      if (file instanceof TFile) store.changed(file.path);
    }),
  );
}

/** Timers stop while a device sleeps, so that coming back to the window asks for the day as well. */
function watchDay({ app, owner, store, settings }: WatchDeps): () => void {
  let cancel = (): void => undefined;
  const check = (): void => {
    store.rebuildOnNewDay();
    cancel();
    cancel = onNextDay(settings.settings.clock, check);
  };
  const { doc, win } = app.workspace.containerEl;
  owner.registerDomEvent(win, 'focus', check);
  owner.registerDomEvent(doc, 'visibilitychange', check);
  owner.register(() => {
    cancel();
  });
  check();
  return check;
}

/**
 * Builds the list when the cache is complete, or still half-way and no longer coming further; then once more when it says
 * that it is done after all: a first sync may take long.
 */
function buildWhenComplete({ app, owner, host, notes, store, isSwitchedOn }: WatchDeps): void {
  const { metadataCache } = app;
  const patience = isSwitchedOn ? longestWait.whenSwitchedOn : longestWait.atStart;
  let isWanted = true;
  let isWaiting = true;
  let timer: number | undefined;
  const stopWaiting = (): void => {
    isWaiting = false;
    metadataCache.offref(resolved);
    window.clearTimeout(timer);
  };
  const buildLast = async (): Promise<void> => {
    stopWaiting();
    await notes.readUncached(host);
    if (isWanted) store.rebuild();
  };
  const buildOrWait = async (before: number): Promise<void> => {
    const { cached, isComplete } = await notes.readUncached(host);
    if (!isWaiting) return;
    if (isComplete) stopWaiting();
    if (isComplete || (cached > 0 && cached === before)) store.rebuild();
    else timer = window.setTimeout(() => void buildOrWait(cached), patience);
  };
  const resolved = metadataCache.on('resolved', () => void buildLast());
  owner.register(() => {
    isWanted = false;
    stopWaiting();
  });
  void buildOrWait(0);
}
