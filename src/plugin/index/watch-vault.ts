import { TFile, type App, type Component } from 'obsidian';
import { onNextDay } from '../clock';
import type { SettingsStore } from '../settings/settings-store';
import type { ReplyStore } from './reply-store';
import { isCacheComplete } from './vault-notes';

/** Some files never get into the cache; after this time the list is made of those that did, in milliseconds. */
const longestWait = 10_000;

/** What watching needs of the plugin. */
export interface WatchDeps {
  readonly app: Pick<App, 'vault' | 'metadataCache' | 'workspace'>;
  readonly owner: Pick<Component, 'registerEvent' | 'registerDomEvent' | 'register'>;
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

function watchNotes({ app, owner, store }: WatchDeps): void {
  const { vault, metadataCache } = app;
  owner.registerEvent(
    metadataCache.on('changed', (file) => {
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

function buildWhenComplete({ app, owner, store }: WatchDeps): void {
  const { vault, metadataCache } = app;
  if (isCacheComplete(vault, metadataCache)) {
    store.rebuild();
    return;
  }
  const stop = (): void => {
    metadataCache.offref(resolved);
    window.clearTimeout(timer);
  };
  const build = (): void => {
    stop();
    store.rebuild();
  };
  const resolved = metadataCache.on('resolved', build);
  const timer = window.setTimeout(build, longestWait);
  owner.register(stop);
}
