import { headless as english } from '../../src/core/base/language/en/headless';
import { headless as japanese } from '../../src/core/base/language/ja/headless';
import type { Language } from '../../src/core/base/language/language';

const words: Readonly<Record<Language, typeof japanese>> = { ja: japanese, en: english };

/** The words of the command in the terminal; apart from the others, because the plugin never shows them. */
export function headlessWords(language: Language): ReturnType<typeof japanese> {
  return words[language]();
}
