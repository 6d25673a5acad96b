import { Notice, parseYaml, type TFile } from 'obsidian';
import { formFields, type FormField } from '../../core/flows/capture/form-values';
import type { Finding } from '../../core/flows/doctor/finding';
import { existingValues } from '../../core/flows/capture/existing-values';
import {
  addedProperties,
  saidOtherwise,
  type AddedValues,
  type SaidOtherwise,
} from '../../core/flows/capture/note-text';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import { planWith, propertiesOf } from '../../core/editing/frontmatter/note-plan';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { notify } from '../dialogs/notify';
import { readNoteFindings } from '../doctor/all-findings';
import { openDoctor } from '../doctor/doctor-modal';
import { sayWithUndo } from '../log/write-log';
import { openInterviewForm } from './interview-form';
import { vaultLanguage } from '../index/vault-language';

/**
 * Asks for what the note lacks of an interview note, and adds it to its properties. Where a slip keeps them from being
 * read, that comes first: a second block above them would hide them for good.
 */
export function makeInterviewNote(target: CommandTarget, deps: CommandDeps): void {
  void readNoteFindings(target.file.path, deps).then((findings) => {
    if (findings.some(comesFirst)) openDoctor(deps, target.file.path);
    else askForMissing(target, shapesIn(findings, deps), deps);
  });
}

/** What is fixed better than written again: a slip, numbered days, and fields in the text that can be copied. */
function comesFirst({ issue, fixes }: Finding): boolean {
  if (issue.kind === 'unread-shape') return fixes.length > 0;
  return issue.kind === 'slip' || (issue.kind === 'numbered-days' && fixes.length > 0);
}

/** What there is to say of days that the note keeps where they are not read. */
function shapesIn(findings: readonly Finding[], { language }: CommandDeps): string[] {
  const { shapes } = wordsOf(language()).doctor;
  return findings.flatMap(({ issue }) =>
    issue.kind === 'unread-shape' ? [shapes[issue.shape](issue.found)] : [],
  );
}

function askForMissing({ file }: CommandTarget, shapes: readonly string[], deps: CommandDeps): void {
  const { commands, capture, writing } = wordsOf(deps.language());
  const note = deps.notes.read(file.path);
  if (note?.unreadable) {
    // Before anyone fills in a form that can't be written.
    new Notice(writing.notWritten(file.basename, writing.reasons['broken-yaml']('')));
    return;
  }
  const properties = note?.frontmatter ?? {};
  const soFar = existingValues(file.basename, properties, deps.settings(), deps.today());
  const language = languageOfKeys(soFar.keys) ?? vaultLanguage(deps);
  const keys = writtenKeys(soFar.keys, language);
  const replaced = new Set(soFar.unread.map(({ field }) => field));
  const known = new Set(soFar.fixed);
  openInterviewForm(
    {
      ...soFar,
      title: commands['make-interview-note'],
      save: capture.form.add,
      name: `make-interview-note ${file.path}`,
      remarks: [...shapes, ...(soFar.fixed.size > 0 ? [capture.form.inNote] : [])],
      path: file.path,
      language,
      write: (values) =>
        addToNote(file, { values, language, keys, replaced, known, renames: soFar.renames }, deps),
    },
    deps,
  );
}

/** What is to be added, and the fields of which the user knows that the note says them already. */
interface Addition extends AddedValues {
  readonly known: Set<FormField>;
}

/**
 * Writes only what the note does not say yet; true when that was done. Where the note has come to say something else
 * than was typed, the form stays, and says so: the user decides whose words are right.
 */
async function addToNote(file: TFile, note: Addition, deps: CommandDeps): Promise<boolean> {
  const renames = note.renames ?? [];
  const keys = [
    ...formFields.map((field) => note.keys[field]),
    ...renames.flatMap(({ key, to }) => [key, to]),
  ];
  let others: readonly SaidOtherwise[] = [];
  const plan = { isEmpty: false };
  const written = await deps.writer.change(file.path, (text) => {
    const properties = propertiesOf(text, parseYaml) ?? {};
    others = saidOtherwise(properties, note, deps.settings()).filter(({ field }) => !note.known.has(field));
    const wanted = planWith(text, keys, addedProperties(text, note, deps.settings(), parseYaml));
    plan.isEmpty = 'edits' in wanted && wanted.edits.length === 0;
    return others.length > 0 ? { edits: [] } : wanted;
  });
  if (!written) return false;
  const { capture, log } = wordsOf(deps.language());
  if (others.length > 0) {
    for (const { field } of others) note.known.add(field);
    notify(capture.saidOtherwise(others.map(({ key, found }) => `${key}: ${found}`).join('\n')), longNotice);
    return false;
  }
  if (plan.isEmpty) {
    notify(capture.nothingToAdd(file.basename));
    return false;
  }
  sayWithUndo(capture.added(file.basename), written, log);
  return true;
}

/** Long enough to compare the note with the form, in milliseconds. */
const longNotice = 15_000;
