import type { App } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import type { Words } from '../../core/base/language/words';
import type { VaultNotes } from '../index/reply-store';
import type { SettingsStore } from './settings-store';

/** What the settings tab needs of the plugin. */
export interface SettingsTabDeps {
  readonly app: App;
  readonly store: SettingsStore;
  readonly notes: VaultNotes;
  readonly today: () => EpochDay;
  readonly language: () => Language;
}

/** What the definitions of the tab are made from: its needs, and the words of the moment. */
export interface TabContext extends SettingsTabDeps {
  readonly words: Words['settings'];
}
