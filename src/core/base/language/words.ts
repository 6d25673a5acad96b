import { english } from './en';
import { japanese, type Words } from './ja';
import type { Language } from './language';

export type { Words };

const words: Readonly<Record<Language, Words>> = { ja: japanese, en: english };

/** The one door to every word a user sees. */
export function wordsOf(language: Language): Words {
  return words[language];
}
