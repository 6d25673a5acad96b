import { TFolder, type App, type Component } from 'obsidian';
import type { SettingsStore } from './settings-store';

/** What following the folders needs. */
interface FolderDeps {
  readonly app: Pick<App, 'vault' | 'workspace'>;
  readonly store: Pick<SettingsStore, 'settings' | 'subscribe'>;
  readonly owner: Pick<Component, 'register' | 'registerEvent'>;
}

/** Calls back when a folder that the settings name has come or gone: opening the settings does not ask for it again. */
export function followFolders({ app, store, owner }: FolderDeps, changed: () => void): void {
  const { vault, workspace } = app;
  const missing = (): string => {
    const { noteFolders } = store.settings;
    return noteFolders.filter((path) => !vault.getFolderByPath(path)).join('\n');
  };
  let before = missing();
  owner.register(
    store.subscribe(() => {
      before = missing();
    }),
  );
  const check = (file: unknown): void => {
    if (!(file instanceof TFolder)) return;
    const now = missing();
    if (now !== before) changed();
    before = now;
  };
  // Before that every folder of the vault is told of.
  workspace.onLayoutReady(() => {
    owner.registerEvent(vault.on('create', check));
    owner.registerEvent(vault.on('delete', check));
    owner.registerEvent(vault.on('rename', check));
  });
}
