import type { App } from 'obsidian';
import { emptyForm, type FormValues } from '../../core/flows/capture/form-values';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { wordsOf } from '../../core/base/language/words';
import { settingsCalendar } from '../../core/base/settings/settings-calendar';
import type { CommandDeps } from '../commands/command-types';
import { createNote, newNotesFolder } from './create-note';
import { openInterviewForm } from './interview-form';
import { vaultLanguage } from '../index/vault-language';

/** What goes back to the empty form that was opened last. */
const emptyForms = new WeakMap<App, () => boolean>();

/** Opens the empty form; pressed again, it goes back to the one that is open and in which nothing was typed. */
export function newInterviewNote(deps: CommandDeps): void {
  if (emptyForms.get(deps.app)?.()) return;
  emptyForms.set(deps.app, askForNewNote(deps, emptyForm(deps.today())));
}

/** Asks what a new interview note is to say, and makes it; `values` is what is known of it already. */
export function askForNewNote(deps: CommandDeps, values: FormValues): () => boolean {
  const { commands, capture } = wordsOf(deps.language());
  const language = vaultLanguage(deps);
  return openInterviewForm(
    {
      title: commands['new-interview-note'],
      save: capture.form.create,
      name: 'new-interview-note',
      values,
      fixed: new Set(),
      calendar: settingsCalendar(deps.settings()),
      passOnly: false,
      language,
      write: async (written) => {
        const note = {
          values: written,
          language,
          keys: writtenKeys({}, language),
          carried: [],
          link: undefined,
        };
        return (await createNote(note, newNotesFolder(deps), deps)) !== undefined;
      },
    },
    deps,
  );
}
