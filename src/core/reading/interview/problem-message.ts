import { fieldNames } from '../../base/properties/fields';
import type { Problem } from './problem';
import { shortened } from '../../base/properties/raw-value';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';

/** Longer values are cut: the note itself shows them whole. */
const maxQuoted = 120;

/** One sentence that names the property as the note writes it, its value, and what mends it. */
export function problemMessage(problem: Problem, language: Language): string {
  const { sentences, promises, examples } = wordsOf(language).problems;
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
