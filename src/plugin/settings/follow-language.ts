import type { Language } from '../../core/base/language/language';
import type { SettingsStore } from './settings-store';

/** Calls back whenever the settings have changed the language. */
export function followLanguage(
  settings: Pick<SettingsStore, 'subscribe'>,
  language: () => Language,
  changed: () => void,
): void {
  let before = language();
  settings.subscribe(() => {
    if (language() === before) return;
    before = language();
    changed();
  });
}
