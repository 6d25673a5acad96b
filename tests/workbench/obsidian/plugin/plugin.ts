import type { Extension } from '@codemirror/state';
import type { CliFlags, HoverLinkSource, PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { codeBlockProcessor, type PostProcessor, type RenderContext } from '../markdown/render';
import type { SettingTab } from '../settings/setting-tab';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { View } from '../workspace/view';
import type { Command } from './commands';

type CliHandler = (parameters: Record<string, string>) => string | Promise<string>;

/** Obsidian's `Plugin`: all it registers ends with `unload`. */
export abstract class Plugin extends Component {
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(
    public app: App,
    public manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {
    // For subclasses.
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.ribbonEl.createDiv({ cls: 'side-dock-ribbon-action clickable-icon' });
    el.setAttrs({ role: 'button', tabindex: 0 });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', callback);
    this.register(() => {
      el.remove();
    });
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => {
      el.remove();
    });
    return el;
  }

  /** The id gets the plugin's in front; the palette shows `Plugin: name`. */
  addCommand(command: Command): Command {
    const { id, name } = this.manifest;
    command.id = `${id}:${command.id}`;
    command.name = `${name}: ${command.name}`;
    this.app.commands.add(command);
    this.register(() => {
      this.app.commands.remove(command.id);
    });
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.remove(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.app.settingTabs.push(tab);
    tab.update();
    this.register(() => {
      this.app.settingTabs.remove(tab);
    });
  }

  registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
    this.app.views.register(type, creator);
    this.register(() => {
      this.app.views.unregister(type);
    });
  }

  registerExtensions(extensions: string[], type: string): void {
    this.app.views.registerExtensions(extensions, type);
    this.register(() => {
      this.app.views.unregisterExtensions(extensions);
    });
  }

  registerHoverLinkSource(id: string, source: HoverLinkSource): void {
    this.#registerIn(this.app.hoverSources, id, source);
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder = 0): PostProcessor {
    processor.sortOrder = sortOrder;
    this.app.processors.push(processor);
    this.app.processorChanges.trigger('changed');
    this.register(() => {
      this.app.processors.remove(processor);
      this.app.processorChanges.trigger('changed');
    });
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, context: RenderContext) => unknown,
    sortOrder = 0,
  ): PostProcessor {
    return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
  }

  /** False when Bases is off, as in the app. */
  registerBasesView(id: string, registration: unknown): boolean {
    if (!this.app.basesEnabled) return false;
    this.#registerIn(this.app.basesViews, id, registration);
    return true;
  }

  registerEditorExtension(extension: Extension): void {
    const { editorExtensions } = this.app.workspace;
    editorExtensions.push(extension);
    this.register(() => {
      editorExtensions.remove(extension);
    });
  }

  registerEditorSuggest(suggest: unknown): void {
    this.#registerIn(this.app.editorSuggests, String(this.app.editorSuggests.size), suggest);
  }

  registerObsidianProtocolHandler(
    action: string,
    handler: (parameters: Record<string, string>) => unknown,
  ): void {
    this.#registerIn(this.app.protocolHandlers, action, handler);
  }

  /** The command is the plugin's id, or begins with it and a colon. */
  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: CliHandler,
  ): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`)) {
      throw new Error(`CLI command "${command}" must be "${id}" or start with "${id}:"`);
    }
    this.#registerIn(this.app.cliHandlers, command, { description, flags, handler });
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath))) return null;
    return JSON.parse(await adapter.read(this.#dataPath)) as unknown;
  }

  /** A write that fails is not told: whoever wants to know reads the file again. */
  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(this.#dataPath, JSON.stringify(data, null, 2)).catch(() => undefined);
  }

  get #dataPath(): string {
    return `${this.manifest.dir ?? ''}/data.json`;
  }

  #registerIn<T>(registry: Map<string, T>, key: string, value: T): void {
    if (registry.has(key)) throw new Error(`"${key}" is already registered`);
    registry.set(key, value);
    this.register(() => registry.delete(key));
  }
}
