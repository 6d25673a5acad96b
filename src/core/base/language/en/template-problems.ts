import type { templateProblems as japanese } from '../ja/template-problems';

/** What is wrong with a template, and what to do. */
export function templateProblems(): ReturnType<typeof japanese> {
  return {
    place: (file, line, column, sentence) => `${file}, line ${line}, column ${column}: ${sentence}`,
    sentences: {
      'too-long': () => 'The template is too long. Shorten it to 16,384 characters',
      'too-deep': (found) => `Blocks are nested too deeply at ${found}. Use at most 32 levels`,
      'unclosed-tag': (found) => `${found} has no closing braces. End it with }}`,
      'unclosed-block': (found) => `${found} is never closed. Add its end, such as {{/if}}`,
      'unopened-block': (found) => `${found} closes nothing. Remove it, or add its beginning`,
      'wrong-close': (found) => `${found} is closed by another name. Use the same name at both ends`,
      syntax: (found) => `${found} can't be read. Check what is written between {{ and }}`,
      unsupported: (found) =>
        `${found} can't be used. Use variables, if, unless, each, with and the date helpers`,
      'unknown-fragment': (found) =>
        `There is no fragment {{> ${found}}}. Use a built-in one such as {{> signature}}`,
      'unknown-helper': (found) => `There is no helper ${found}. Check the spelling`,
      'wrong-arguments': (found) => `${found} needs exactly one value, as in {{#if person.name}}`,
      'unknown-loop-word': (found) => `${found} can't be used. Use @index, @first, @last or @key`,
      'not-text': (found) => `${found} is not text. Use {{#each}} or a dot to reach what is in it`,
      'not-a-date': (found) => `${found} is not a date or time. Use a date such as interview.date`,
      'too-much-work': () => 'Stopped after too many repetitions. Use fewer {{#each}}',
      'too-much-output': () => 'Stopped because the text grew too long. Use fewer {{#each}}',
      'no-head': (found) =>
        `${found} is missing at the top. Write the lines “kind: mail” and “subject: …”, followed by “---”`,
      'unknown-kind': (found) => `${found} is not a kind of message. Write mail, portal or phone`,
      'unknown-purpose': (found) =>
        `${found} is not a purpose. Write thanks, dates, withdraw … as in the table of docs/templates.md, or delete the line`,
    },
  };
}
