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
import { keepFocus } from './keep-focus';
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
  /** Somebody is typing into a control, which must not be drawn anew under the hand. */
  #isTyping = false;
  /** The control whose text is not kept yet, because more of it is to come. */
  #unfinished: EventTarget | undefined;

  constructor(
    plugin: Plugin,
    private readonly deps: SettingsTabDeps,
  ) {
    super(deps.app, plugin);
    plugin.register(
      deps.store.subscribe(() => {
        if (this.#isTyping) this.refreshDomState();
        else
          keepFocus(
            this.containerEl,
            () => {
              this.update();
            },
            this.#unfinished,
          );
      }),
    );
    // On its way down, before the control itself has handed its value on.
    const note = ({ target }: Event): void => {
      this.#unfinished = target ?? undefined;
    };
    plugin.registerDomEvent(this.containerEl, 'input', note, { capture: true });
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { deps } = this;
    const context: TabContext = { ...deps, words: wordsOf(deps.language()).settings };
    return [
      ...problemGroups(context),
      profilePage(context),
      notesPage(context),
      propertyNamesPage(context),
      calendarPage(context),
      policyPage(context),
      messagesPage(context),
      { type: 'group', heading: context.words.groups.general, items: rowsAt('general', context) },
      resetGroup(context),
    ];
  }

  override getControlValue(key: string): unknown {
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
}

/** Who writes the messages. */
function profilePage(context: TabContext): SettingDefinitionPage {
  const items = profileParts.map((part) => textRow(`profile.${part}`, context));
  return { type: 'page', ...context.words.pages.profile, items: [{ type: 'group', items }] };
}
