import {
  PluginSettingTab,
  type Plugin,
  type SettingDefinitionItem,
  type SettingDefinitionPage,
} from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { profileParts } from '../../core/base/settings/profile';
import { settingControl } from '../../core/flows/settings-form/setting-controls';
import { calendarPage } from './calendar-page';
import { rowsAt, textRow } from './control-rows';
import { followFolders } from './follow-folders';
import { keepPlace, shownIn } from './keep-place';
import { messagesPage } from './messages-page';
import { notesPage } from './notes-page';
import { policyPage } from './policy-page';
import { propertyNamesPage } from './property-names-page';
import { resetGroup } from './reset-group';
import type { SettingsTabDeps, TabContext } from './tab-context';
import { problemGroups } from './problems-group';

/** The settings tab, in definitions; Obsidian draws and searches them. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'hourglass';
  /** Someone is typing into a control, which must not be drawn again under the hand. */
  #isTyping = false;
  /** The control whose text is not kept yet, because more of it is to come. */
  #unfinished: EventTarget | undefined;
  /** The documents in which typing is noted. */
  readonly #noted = new WeakSet<Document>();

  constructor(
    private readonly owner: Plugin,
    private readonly deps: SettingsTabDeps,
  ) {
    super(deps.app, owner);
    owner.register(
      deps.store.subscribe(() => {
        if (this.#isTyping) this.refreshDomState();
        else this.#drawAnew();
      }),
    );
    followFolders({ ...deps, owner }, () => {
      this.#drawAnew();
    });
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { deps } = this;
    this.containerEl.addClass('henji-settings');
    const context: TabContext = { ...deps, words: wordsOf(deps.language()).settings };
    return [
      ...problemGroups(context),
      { type: 'group', items: rowsAt('general', context) },
      profilePage(context),
      notesPage(context),
      propertyNamesPage(context),
      calendarPage(context),
      policyPage(context),
      messagesPage(context),
      resetGroup(context),
    ];
  }

  /** Asked for whenever a control is drawn, in whatever window the settings are. */
  override getControlValue(key: string): unknown {
    for (const doc of [this.containerEl.doc, activeDocument]) this.#noteTyping(doc);
    return settingControl(key)?.get(this.deps.store.settings, this.deps.language());
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.#isTyping = key !== 'language';
    this.#unfinished = undefined;
    const written = this.deps.store.change((settings) => {
      const outcome = settingControl(key)?.set(settings, value);
      return typeof outcome === 'object' ? outcome : {};
    });
    this.#isTyping = false;
    await written;
  }

  #drawAnew(): void {
    keepPlace({
      root: () => shownIn(this.containerEl),
      draw: () => {
        this.update();
      },
      unfinished: this.#unfinished,
    });
  }

  /** Of the whole document, for a page of the tab is drawn outside of it. */
  #noteTyping(doc: Document): void {
    if (this.#noted.has(doc)) return;
    this.#noted.add(doc);
    // On its way down, before the control itself has handed its value on.
    const note = ({ target }: Event): void => {
      this.#unfinished = target ?? undefined;
    };
    this.owner.registerDomEvent(doc, 'input', note, { capture: true });
  }
}

/** Who writes the messages. */
function profilePage(context: TabContext): SettingDefinitionPage {
  const items = profileParts.map((part) => textRow(`profile.${part}`, context));
  return { type: 'page', ...context.words.pages.profile, items: [{ type: 'group', items }] };
}
