import type { TemplateProblem } from './template';
import * as english from '../../base/language/en/template-problems';
import * as japanese from '../../base/language/ja/template-problems';
import type { Language } from '../../base/language/language';

const wordsByLanguage: Readonly<Record<Language, typeof japanese>> = { ja: japanese, en: english };

/** One sentence that names file, line and column of a template problem and what mends it. */
export function templateProblemText(problem: TemplateProblem, language: Language): string {
  const words = wordsByLanguage[language];
  const sentence = words.templateProblems[problem.code](problem.found);
  return words.templateProblemPlace(problem.file, problem.line, problem.column, sentence);
}
