import type { App } from 'obsidian';
import { emptyForm, type FormValues } from '../../core/flows/capture/form-values';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { wordsOf } from '../../core/base/language/words';
import { settingsCalendar } from '../../core/base/settings/settings-calendar';
import type { CommandDeps } from '../commands/command-types';
import type { Problem } from '../../core/reading/interview/problem';
import { createNote, newNotesFolder } from './create-note';
import { openInterviewForm } from './interview-form';
import { vaultLanguage } from '../index/vault-language';

/** The form that was opened last, and what goes back to it. */
const latest = new WeakMap<App, { readonly begin: string; readonly goBack: () => boolean }>();

/**
 * Asks what a new interview note is to say, and makes it; `values` is what is known of it already. Asked for once more, it
 * goes back to the same form that is open and in which nothing was typed.
 */
export function newInterviewNote(
  deps: CommandDeps,
  values: FormValues = emptyForm(deps.today()),
  unread: readonly Problem[] = [],
): void {
  const begin = JSON.stringify(values);
  const open = latest.get(deps.app);
  if (open?.begin === begin && open.goBack()) return;
  latest.set(deps.app, { begin, goBack: openForm(deps, values, unread) });
}

function openForm(deps: CommandDeps, values: FormValues, unread: readonly Problem[]): () => boolean {
  const { commands, capture } = wordsOf(deps.language());
  const language = vaultLanguage(deps);
  return openInterviewForm(
    {
      title: commands['new-interview-note'],
      save: capture.form.create,
      name: 'new-interview-note',
      values,
      unread,
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
