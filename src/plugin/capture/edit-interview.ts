import { parseYaml } from 'obsidian';
import { isBlank, rawText } from '../../core/base/properties/raw-value';
import { settingsCalendar } from '../../core/base/settings/settings-calendar';
import { wordsOf } from '../../core/base/language/words';
import { planWith, propertiesOf } from '../../core/editing/frontmatter/note-plan';
import { setProperties } from '../../core/editing/frontmatter/edit-properties';
import { changedValues, editableValues } from '../../core/flows/capture/editable-values';
import { existingValues } from '../../core/flows/capture/existing-values';
import type { FormField, FormValues } from '../../core/flows/capture/form-values';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { notify } from '../dialogs/notify';
import { sayWithUndo } from '../log/write-log';
import { vaultLanguage } from '../index/vault-language';
import { openInterviewForm } from './interview-form';

/** The form of an interview note, filled with what a complete one says; writes only what was changed in it. */
export function editInterview({ file, reply }: CommandTarget, deps: CommandDeps): void {
  const properties = deps.notes.read(file.path)?.frontmatter;
  if (!reply || !properties) return;
  const { commands, capture, log } = wordsOf(deps.language());
  const settings = deps.settings();
  const soFar = existingValues(file.basename, properties, settings, deps.today());
  const { values: begin, fixed } = editableValues(soFar, properties, reply.interview);
  const language = languageOfKeys(soFar.keys) ?? vaultLanguage(deps);
  const keys = writtenKeys(soFar.keys, language);
  /** What the user was told that the note has come to say: it stays. */
  const known = new Set<FormField>();
  const write = async (values: FormValues): Promise<boolean> => {
    const changed = [...changedValues(begin, values, language)].filter(([field]) => !known.has(field));
    if (changed.length === 0) {
      notify(capture.unchanged(file.basename));
      return true;
    }
    const changes = changed.map(([field, value]) => ({ key: keys[field], value }));
    let others: readonly (readonly [FormField, string])[] = [];
    const written = await deps.writer.change(file.path, (text) => {
      const now = propertiesOf(text, parseYaml) ?? {};
      const said = (from: typeof now, field: FormField): string =>
        isBlank(from[keys[field]]) ? '' : rawText(from[keys[field]]);
      others = changed.flatMap(([field]) =>
        said(now, field) === said(properties, field) ? [] : [[field, said(now, field)] as const],
      );
      if (others.length > 0) return { edits: [] };
      return planWith(text, [...changes.map(({ key }) => key)], setProperties(text, changes));
    });
    if (!written) return false;
    if (others.length > 0) {
      for (const [field] of others) known.add(field);
      notify(
        capture.saidOtherwise(others.map(([field, found]) => `${keys[field]}: ${found}`).join('\n')),
        15_000,
      );
      return false;
    }
    sayWithUndo(capture.changed(file.basename), written, log);
    return true;
  };
  openInterviewForm(
    {
      title: commands['edit-interview'],
      save: capture.form.save,
      name: `edit-interview ${file.path}`,
      values: begin,
      fixed,
      edits: true,
      remarks: fixed.size > 0 ? [capture.form.notHere] : [],
      path: file.path,
      // What is in the form comes on top.
      calendar: settingsCalendar(settings),
      passOnly: false,
      language,
      write,
    },
    deps,
  );
}
