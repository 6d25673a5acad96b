import { fieldNames } from '../../base/properties/fields';
import type { Problem } from './problem';
import { shortened } from '../../base/properties/raw-value';
import { problems as english } from '../../base/language/en/problems';
import { problems as japanese, type ProblemWords } from '../../base/language/ja/problems';
import type { Language } from '../../base/language/language';

const words: Readonly<Record<Language, ProblemWords>> = { ja: japanese, en: english };

/** Longer values are cut: the note itself shows them whole. */
const maxQuoted = 120;

/** One sentence that names the property as the note writes it, its value, and what mends it. */
export function problemMessage(problem: Problem, language: Language): string {
  const { sentences, promises, examples } = words[language];
  const { field, code, reason } = problem;
  const key = problem.key ?? (field === undefined ? '' : fieldNames[field][language][0]);
  const example = field === undefined ? '' : examples[field];
  const sentence = code === 'promise-not-understood' ? promises[reason ?? 'no-time'] : sentences[code];
  return sentence(key, quotable(problem.found), example);
}

/** A value on one line. */
function quotable(found: string): string {
  return shortened(found.replace(/\s+/g, ' ').trim(), maxQuoted);
}
