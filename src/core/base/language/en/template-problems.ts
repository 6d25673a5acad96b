import type { TemplateProblemWords } from '../ja/template-problems';

/** Where it is, before the sentence. */
export const templateProblemPlace = (file: string, line: number, column: number, sentence: string): string =>
  `${file}, line ${line}, column ${column}: ${sentence}`;

/** The sentence of each problem. */
export const templateProblems: TemplateProblemWords = {
  'too-long': () => 'The template is too long. Shorten it to 16,384 characters',
  'too-deep': (found) => `Blocks are nested too deeply at ${found}. Use at most 32 levels`,
  'unclosed-tag': (found) => `${found} has no closing braces. End it with }}`,
  'unclosed-block': (found) => `${found} is never closed. Add its end, such as {{/if}}`,
  'unopened-block': (found) => `${found} closes nothing. Remove it, or add its beginning`,
  'wrong-close': (found) => `${found} is closed by another name. Use the same name at both ends`,
  syntax: (found) => `${found} can't be read. Check what is written between {{ and }}`,
  unsupported: (found) =>
    `${found} can't be used. There are variables, if, unless, each, with and the date helpers`,
  'unknown-helper': (found) => `There is no helper ${found}. Check the spelling`,
  'wrong-arguments': (found) => `${found} needs exactly one value, as in {{#if person.name}}`,
  'unknown-loop-word': (found) => `${found} can't be used. There are @index, @first, @last and @key`,
  'not-text': (found) => `${found} is no text. Name what is in it with {{#each}} or a dot`,
  'not-a-date': (found) => `${found} is no date or time. Use a date such as interview.date`,
  'too-much-work': () => 'Stopped, because there are too many repetitions. Use fewer {{#each}}',
  'too-much-output': () => 'Stopped, because the text grows too long. Use fewer {{#each}}',
  'no-head': (found) =>
    `${found} is missing at the top. Write the lines “kind: mail” and “subject: …”, and “---” below them`,
  'unknown-kind': (found) => `${found} is no kind of message. Write mail, portal or phone`,
};
