import { explanation as explanationEnglish } from './en/explanation';
import { status as statusEnglish } from './en/status';
import { explanation as explanationJapanese } from './ja/explanation';
import { status as statusJapanese } from './ja/status';
import type { Language } from './language';

const japanese = { explanation: explanationJapanese, status: statusJapanese };

/** Every word a user sees; the same keys in both languages, by the compiler. */
export type Words = typeof japanese;

const english: Words = { explanation: explanationEnglish, status: statusEnglish };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'ja' ? japanese : english;
}
