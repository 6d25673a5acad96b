import type { TemplateProblem } from './template';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';

/** One sentence that names file, line and column of a template problem and what fixes it. */
export function templateProblemText(problem: TemplateProblem, language: Language): string {
  const words = wordsOf(language).templateProblems;
  const sentence = words.sentences[problem.code](problem.found);
  return words.place(problem.file, problem.line, problem.column, sentence);
}
