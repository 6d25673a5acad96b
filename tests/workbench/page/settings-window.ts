import type { App } from '../obsidian/app';
import type { SettingTab } from '../obsidian/settings/setting-tab';
import { Modal } from '../obsidian/ui/modal';
import { openWindowFrame, type WindowFrame } from '../obsidian/workspace/window-frame';

/** The settings with the tabs of plugins: a dialog, or as the desktop has it since 1.13 a window of its own. */
export class SettingsWindow extends Modal {
  #open: SettingTab | undefined;
  #window: WindowFrame | undefined;
  readonly #tabs: HTMLElement;
  readonly #content: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings');
    this.modalEl.setAttr('aria-label', app.isJapanese() ? '設定' : 'Settings');
    this.#tabs = this.contentEl.createDiv('vertical-tab-header');
    this.#content = this.contentEl.createDiv('vertical-tab-content-container');
  }

  /** Dialogs that open from here open in its window, too. */
  override open(): void {
    if (this.app.settingsInWindow)
      this.#window = openWindowFrame(this.app, 'Settings window', 'mod-settings-window');
    super.open();
  }

  override onOpen(): undefined {
    const title = this.app.isJapanese() ? 'コミュニティプラグイン' : 'Community plugins';
    this.#tabs.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    for (const tab of this.app.settingTabs) this.#addTab(tab);
    const [first] = this.app.settingTabs;
    if (first) this.#show(first);
  }

  override onClose(): void {
    this.#open?.hide();
    this.#window?.close();
  }

  #addTab(tab: SettingTab): void {
    const name = 'name' in tab ? String(tab.name) : '';
    const el = this.#tabs.createDiv({
      cls: 'vertical-tab-nav-item is-active',
      text: name,
      attr: { tabindex: 0 },
    });
    el.setAttr('role', 'button');
    el.addEventListener('click', () => {
      this.#show(tab);
    });
  }

  #show(tab: SettingTab): void {
    this.#open?.hide();
    this.#open = tab;
    this.#content.empty();
    this.#content.appendChild(tab.containerEl);
    tab.display();
  }
}
