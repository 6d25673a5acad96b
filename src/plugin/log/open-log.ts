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

/** Opens the dialog of a command about an interview note; nothing for a note that is none any more. */
export function openLog(
  id: CommandId,
  target: CommandTarget,
  deps: CommandDeps,
  draw: (form: HTMLElement, context: LogContext) => FormFields,
): void {
  const context = logContext(target, deps);
  if (!context) return;
  const { words, company, language } = context;
  const title = words.title(wordsOf(language).commands[id], company);
  const dialog = { title, save: words.save, cancel: words.cancel };
  openForm(deps.app, dialog, (form) => draw(form, context));
}

/** What a log is about, as the note is now; `undefined` for a note that is no interview note any more. */
export function logContext(target: CommandTarget, deps: CommandDeps): LogContext | undefined {
  const interview = target.reply?.interview;
  if (!interview) return undefined;
  const language = deps.language();
  const { log: words } = wordsOf(language);
  const company = interview.company ?? target.file.basename;
  // By its names at the moment of writing: sync may have brought the property under another one.
  const keyOf: KeyOf = (field) => {
    const now = deps.store.reply(target.file.path)?.interview ?? interview;
    return writtenKey(now, field, () => vaultLanguage(deps));
  };
  const facts = factsOf(deps.notes.read(target.file.path)?.frontmatter ?? {}, deps.settings());
  return { target, deps, interview, facts, keyOf, company, language, words };
}
