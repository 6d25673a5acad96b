import { TFile, type App, type Component } from 'obsidian';
import { onNextDay } from '../clock';
import type { SettingsStore } from '../settings/settings-store';
import type { ReplyStore } from './reply-store';
import type { CachedNotes } from './vault-notes';

/** Some files never get into the cache; after this time the list is made of those that did, in milliseconds. */
const longestWait = 10_000;

/** What watching needs of the plugin. */
export interface WatchDeps {
  readonly app: Pick<App, 'vault' | 'metadataCache' | 'workspace'>;
  readonly owner: Pick<Component, 'registerEvent' | 'registerDomEvent' | 'register'>;
  readonly notes: CachedNotes;
  readonly store: ReplyStore;
  readonly settings: SettingsStore;
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

function buildWhenComplete({ app, owner, notes, store }: WatchDeps): void {
  const { metadataCache } = app;
  let isWanted = true;
  const build = async (): Promise<void> => {
    await notes.readUncached();
    if (isWanted) store.rebuild();
  };
  const stopWaiting = (): void => {
    metadataCache.offref(resolved);
    window.clearTimeout(timer);
  };
  const buildOnce = (): void => {
    stopWaiting();
    void build();
  };
  const resolved = metadataCache.on('resolved', buildOnce);
  const timer = window.setTimeout(buildOnce, longestWait);
  owner.register(() => {
    isWanted = false;
    stopWaiting();
  });
  if (notes.isCacheComplete) buildOnce();
}
