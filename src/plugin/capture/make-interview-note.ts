import { Notice, parseYaml, type TFile } from 'obsidian';
import { formFields } from '../../core/flows/capture/form-values';
import { existingValues } from '../../core/flows/capture/existing-values';
import { addedProperties, type AddedValues } from '../../core/flows/capture/note-text';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import { planWith } from '../../core/editing/frontmatter/note-plan';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import { noticeWithButton } from '../dialogs/notice-with-button';
import { openInterviewForm } from './interview-form';
import { vaultLanguage } from '../index/vault-language';

/** Asks for what the note lacks of an interview note, and adds it to its properties. */
export function makeInterviewNote({ file }: CommandTarget, deps: CommandDeps): void {
  const { commands, capture, writing } = wordsOf(deps.language());
  const note = deps.notes.read(file.path);
  if (note?.unreadable) {
    // Before anybody fills in a form that can't be written.
    new Notice(writing.notWritten(file.basename, writing.reasons['broken-yaml']('')));
    return;
  }
  const properties = note?.frontmatter ?? {};
  const soFar = existingValues(file.basename, properties, deps.settings(), deps.today());
  const language = languageOfKeys(soFar.keys) ?? vaultLanguage(deps);
  const keys = writtenKeys(soFar.keys, language);
  const replaced = new Set(soFar.unread.map(({ field }) => field));
  openInterviewForm(
    {
      ...soFar,
      title: commands['make-interview-note'],
      save: capture.form.add,
      name: `make-interview-note ${file.path}`,
      remarks: soFar.fixed.size > 0 ? [capture.form.inNote] : [],
      language,
      write: (values) => addToNote(file, { values, language, keys, replaced, renames: soFar.renames }, deps),
    },
    deps,
  );
}

/** Writes only what the note does not say yet; true when that was done. */
async function addToNote(file: TFile, note: AddedValues, deps: CommandDeps): Promise<boolean> {
  const renames = note.renames ?? [];
  const keys = [
    ...formFields.map((field) => note.keys[field]),
    ...renames.flatMap(({ key, to }) => [key, to]),
  ];
  const written = await deps.writer.change(file.path, (text) =>
    planWith(text, keys, addedProperties(text, note, deps.settings(), parseYaml)),
  );
  if (!written) return false;
  const { capture, log } = wordsOf(deps.language());
  const undo = async (): Promise<void> => {
    if (await written.undo()) new Notice(log.undone);
  };
  noticeWithButton(capture.added(file.basename), { name: log.undo, run: () => void undo() });
  return true;
}
