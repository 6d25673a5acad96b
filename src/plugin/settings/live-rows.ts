import type { SettingDefinition } from 'obsidian';
import type { SettingExample } from '../../core/flows/settings-form/setting-examples';
import type { TabContext } from './tab-context';

/** A row with an example that is worked out anew at every change. */
export function exampleRow(example: SettingExample, context: TabContext): SettingDefinition {
  const { store, today, language, words } = context;
  return liveRow(words.example, context, () =>
    example({ settings: store.settings, today: today(), language: language() }),
  );
}

/** A row whose text follows the settings; the search does not look at what comes and goes. */
export function liveRow(name: string, { store }: TabContext, text: () => string): SettingDefinition {
  return {
    name,
    searchable: false,
    render: (setting) => {
      setting.settingEl.addClass('henji-live-row');
      setting.descEl.setAttr('aria-live', 'polite');
      const draw = (): void => void setting.setDesc(text());
      draw();
      return store.subscribe(draw);
    },
  };
}
