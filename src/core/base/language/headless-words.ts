import { headless as english } from './en/headless';
import { headless as japanese } from './ja/headless';
import type { Language } from './language';

const words: Readonly<Record<Language, typeof japanese>> = { ja: japanese, en: english };

/** The words of the command in the terminal; apart from the others, because the plugin never says them. */
export function headlessWords(language: Language): typeof japanese {
  return words[language];
}
