import { factsOf, type Facts } from '../../core/flows/log/changed-facts';
import type { KeyOf } from '../../core/flows/log/log-plan';
import type { Interview } from '../../core/reading/interview/interview';
import { writtenKey } from '../../core/reading/interview/written-key';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { Language } from '../../core/base/language/language';
import { vaultLanguage } from '../index/vault-language';
import type { CommandDeps, CommandId, CommandTarget } from '../commands/commands';
import { openForm, type FormFields } from '../dialogs/form-dialog';

/** What the fields of a log are about. */
export interface LogContext {
  readonly target: CommandTarget;
  readonly deps: CommandDeps;
  readonly interview: Interview;
  /** What the note said when the dialog was opened, or when the user was last told that it had changed. */
  facts: Facts;
  readonly keyOf: KeyOf;
  /** The company's name, or the note's where it has none. */
  readonly company: string;
  readonly language: Language;
  readonly words: Words['log'];
}

/** Opens the dialog of a command, or another log, about an interview note; nothing for a note that is none any more. */
export function openLog(
  about: CommandId | { readonly title: string },
  target: CommandTarget,
  deps: CommandDeps,
  draw: (form: HTMLElement, context: LogContext) => FormFields,
): void {
  const interview = target.reply?.interview;
  if (!interview) return;
  const language = deps.language();
  const { commands, log: words } = wordsOf(language);
  const company = interview.company ?? target.file.basename;
  // By its names at the moment of writing: sync may have brought the property under another one.
  const keyOf: KeyOf = (field) => {
    const now = deps.store.reply(target.file.path)?.interview ?? interview;
    return writtenKey(now, field, () => vaultLanguage(deps));
  };
  const facts = factsOf(deps.notes.read(target.file.path)?.frontmatter ?? {}, deps.settings());
  const context = { target, deps, interview, facts, keyOf, company, language, words };
  const title = typeof about === 'string' ? words.title(commands[about], company) : about.title;
  const dialog = { title, save: words.save, cancel: words.cancel };
  openForm(deps.app, dialog, (form) => draw(form, context));
}
