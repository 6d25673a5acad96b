import { explanation as explanationEnglish } from './en/explanation';
import { headless as headlessEnglish } from './en/headless';
import { report as reportEnglish } from './en/report';
import { status as statusEnglish } from './en/status';
import { explanation as explanationJapanese } from './ja/explanation';
import { headless as headlessJapanese } from './ja/headless';
import { report as reportJapanese } from './ja/report';
import { status as statusJapanese } from './ja/status';
import type { Language } from './language';

const japanese = {
  explanation: explanationJapanese,
  headless: headlessJapanese,
  report: reportJapanese,
  status: statusJapanese,
};

/** Every word a user sees; the same keys in both languages, by the compiler. */
export type Words = typeof japanese;

const english: Words = {
  explanation: explanationEnglish,
  headless: headlessEnglish,
  report: reportEnglish,
  status: statusEnglish,
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'ja' ? japanese : english;
}
