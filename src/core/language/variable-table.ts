import { messageVariables, noteVariables, worksheetVariables } from '../messages/variables';
import { variables as english } from './en/variables';
import { variables as japanese, type VariableWords } from './ja/variables';
import type { Language } from './language';

/** One row of the table of variables. */
export interface VariableRow extends VariableWords {
  readonly name: string;
}

const wordsByLanguage: Readonly<Record<Language, typeof japanese>> = { ja: japanese, en: english };

/** The table of variables that the documentation shows (product: Templates). */
export function variableTable(language: Language): VariableRow[] {
  const words = wordsByLanguage[language];
  return [...messageVariables, ...worksheetVariables, ...noteVariables].map((name) => ({
    name,
    ...words[name],
  }));
}

/** The label of each variable, for the marks of missing values: Japanese, like the messages. */
export const variableLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(japanese).map(([name, { label }]) => [name, label]),
);
