import { factsOf, type Facts } from '../../core/flows/log/changed-facts';
import type { KeyOf } from '../../core/flows/log/log-plan';
import type { NoteWays } from '../../core/flows/capture/next-day';
import type { Interview } from '../../core/reading/interview/interview';
import { keepsRounds } from '../../core/reading/interview/note-rounds';
import type { NoteSource } from '../../core/reading/interview/read-note';
import { writtenKey } from '../../core/reading/interview/written-key';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { Language } from '../../core/base/language/language';
import { vaultLanguage } from '../index/vault-language';
import type { CommandDeps, CommandId, CommandTarget } from '../commands/command-types';
import { openForm, type FormFields } from '../dialogs/form-dialog';

/** What the fields of a log are about. */
export interface LogContext {
  readonly target: CommandTarget;
  readonly deps: CommandDeps;
  readonly interview: Interview;
  /** What the note said when the dialog was opened, or when the user was last told that it had changed. */
  facts: Facts;
  readonly keyOf: KeyOf;
  /** The company's name, or the note's where it has none; with the round, where the note keeps several. */
  readonly company: string;
  /** The note as it is at the moment of asking. */
  readonly note: () => NoteSource;
  readonly ways: NoteWays;
  readonly language: Language;
  readonly words: Words['log'];
}

/** Opens the dialog of a command, or another log, about an interview note; nothing for a note that is none any more. */
export function openLog(
  about: CommandId | { readonly title: string },
  target: CommandTarget,
  deps: CommandDeps,
  draw: (form: HTMLElement, context: LogContext, close: () => void) => FormFields,
): void {
  const context = logContext(target, deps);
  if (!context) return;
  const { words, company, language } = context;
  const { commands, capture } = wordsOf(language);
  // In a note of rounds it makes no note.
  const { nextDay, add } = capture.form;
  const isNextDay = about === 'next-round';
  const title = (): string => {
    if (typeof about !== 'string') return about.title;
    return words.title(isNextDay ? nextDay : commands[about], company);
  };
  const dialog = { title: title(), save: isNextDay ? add : words.save, cancel: words.cancel };
  openForm(deps.app, dialog, (form, close) => draw(form, context, close));
}

/** What a log is about, as the note is now; `undefined` for a note that is no interview note any more. */
export function logContext(target: CommandTarget, deps: CommandDeps): LogContext | undefined {
  const interview = target.reply?.interview;
  if (!interview) return undefined;
  const language = deps.language();
  const { log: words } = wordsOf(language);
  const note = (): NoteSource =>
    deps.notes.read(target.file.path) ?? { path: target.file.path, frontmatter: undefined, tags: [] };
  const name = interview.company ?? target.file.basename;
  const isOfRounds = interview.stage !== undefined && keepsRounds(note(), deps.settings());
  const company = isOfRounds ? words.ofRound(name, interview.stage) : name;
  // By its names at the moment of writing: sync may have brought the property under another one.
  const keyOf: KeyOf = (field) => {
    const now = deps.store.reply(target.file.path)?.interview ?? interview;
    return writtenKey(now, field, () => vaultLanguage(deps));
  };
  const facts = factsOf(note().frontmatter ?? {}, deps.settings());
  const ways = { settings: deps.settings(), language: vaultLanguage(deps) };
  return { target, deps, interview, facts, keyOf, company, note, ways, language, words };
}
