import { emptyForm } from '../../core/flows/capture/form-values';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { wordsOf } from '../../core/base/language/words';
import { settingsCalendar } from '../../core/base/settings/settings-calendar';
import type { CommandDeps } from '../commands/commands';
import { createNote, newNotesFolder } from './create-note';
import { openInterviewForm } from './interview-form';
import { vaultLanguage } from '../index/vault-language';

/** Asks what a new interview note is to say, and makes it. */
export function newInterviewNote(deps: CommandDeps): void {
  const { commands, capture } = wordsOf(deps.language());
  const language = vaultLanguage(deps);
  openInterviewForm(
    {
      title: commands['new-interview-note'],
      save: capture.form.create,
      name: 'new-interview-note',
      values: emptyForm(deps.today()),
      fixed: new Set(),
      calendar: settingsCalendar(deps.settings()),
      passOnly: false,
      language,
      write: async (values) => {
        const note = { values, language, keys: writtenKeys({}, language), carried: [], link: undefined };
        return (await createNote(note, newNotesFolder(deps), deps)) !== undefined;
      },
    },
    deps,
  );
}
