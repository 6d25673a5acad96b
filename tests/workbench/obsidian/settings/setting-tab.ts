import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugin/plugin';
import { SettingRenderer } from './render-definitions';

/** Obsidian's `SettingPage`: a page drawn by hand. */
export abstract class SettingPage {
  rootEl = createDiv('setting-page vertical-tab-content');
  titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

/** Obsidian's `SettingTab` with declarative definitions. */
export abstract class SettingTab {
  icon = 'settings';
  containerEl = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  readonly renderer = new SettingRenderer(this);

  constructor(public app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions again and, when the tab or one of its pages is shown, draws them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.renderer.isShown) this.renderer.render();
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): unknown;

  refreshDomState(): void {
    this.renderer.refresh();
  }

  /** Draws what the last `update` was told; opening the tab asks for nothing again. */
  display(): void {
    this.renderer.render();
  }

  hide(): void {
    this.renderer.leave();
    this.containerEl.empty();
  }
}

/** Obsidian's `PluginSettingTab`: values live in `plugin.settings` and are saved at each change. */
export abstract class PluginSettingTab extends SettingTab {
  readonly name: string;

  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.name = plugin.manifest.name;
  }

  getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    this.plugin.settings ??= {};
    (this.plugin.settings as Record<string, unknown>)[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }
}
