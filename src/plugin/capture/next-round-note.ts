import { Notice, parseYaml, Platform, type TFile } from 'obsidian';
import { agreedRound, type AgreedRound } from '../../core/letters/scenes/agreed-round';
import { linkLineEdits } from '../../core/flows/capture/link-line';
import { formFields, type FormField } from '../../core/flows/capture/form-values';
import { carriedProperties, nextRoundForm, type CarriedProperty } from '../../core/flows/capture/next-round';
import type { NewNote } from '../../core/flows/capture/note-text';
import { writtenKeys } from '../../core/flows/capture/written-keys';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import { keepsRounds, roundsAreTogether } from '../../core/reading/interview/note-rounds';
import type { Interview } from '../../core/reading/interview/interview';
import { baseName } from '../../core/base/text/base-name';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { logNextDay } from '../log/log-next-day';
import { noteText } from '../notes/note-views';
import type { WrittenChange } from '../notes/note-writer';
import { commandButton } from '../dialogs/notice-with-button';
import { notifyFailure } from '../dialogs/notify';
import { sayWithUndo } from '../log/write-log';
import { createNote, type CreatedNote } from './create-note';
import { openInterviewForm } from './interview-form';
import { vaultLanguage } from '../index/vault-language';

/** Asks for the next round of an interview: its day in the same note, or a note of its own, as the note or else the vault does it. */
export async function nextRound(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const { reply } = target;
  if (!reply) return;
  const text = await noteText(target.file, deps.app);
  const agreed = agreedRound(text, reply.interview, deps.today());
  const newNote = (): void => {
    nextRoundNote(target, reply.interview, { text, agreed }, deps);
  };
  if (isKeptTogether(target, deps)) logNextDay(target, deps, { agreed, newNote });
  else newNote();
}

/** What the note says, and what was agreed on in it. */
interface RoundBefore {
  readonly text: string;
  readonly agreed: AgreedRound | undefined;
}

function isKeptTogether({ file }: CommandTarget, { notes, store, settings }: CommandDeps): boolean {
  const note = notes.read(file.path);
  if (note && keepsRounds(note, settings())) return true;
  const replies = store.state.phase === 'ready' ? store.state.replies.values() : [];
  return roundsAreTogether(Array.from(replies, ({ interview }) => interview)) === true;
}

/** Asks for the next round and makes its note, linked both ways. */
function nextRoundNote(
  { file }: CommandTarget,
  interview: Interview,
  { text, agreed }: RoundBefore,
  deps: CommandDeps,
): void {
  const { capture } = wordsOf(deps.language());
  const frontmatter = deps.notes.read(file.path)?.frontmatter ?? {};
  const carried = carriedProperties(text, interview, frontmatter, parseYaml);
  const { calendar } = interview;
  const language = languageOfKeys(interview.keys) ?? vaultLanguage(deps);
  openInterviewForm(
    {
      title: capture.form.nextNote,
      save: capture.form.create,
      name: `next-round ${file.path}`,
      values: nextRoundForm(interview, frontmatter, agreed),
      fixed: new Set(carried.map(({ field }): string => field).filter(isFormField)),
      remarks: remarksOn(interview, carried, deps),
      notBefore: interview.date,
      calendar,
      passOnly: false,
      language,
      write: (values) => {
        const keys = writtenKeys(interview.keys, language);
        return createNext({ values, language, keys, carried, link: undefined }, file, deps);
      },
    },
    deps,
  );
}

function isFormField(field: string): field is FormField {
  return (formFields as readonly string[]).includes(field);
}

/** That there is such a note already, and what is taken over. */
function remarksOn(
  { laterRound }: Interview,
  carried: readonly CarriedProperty[],
  { language }: CommandDeps,
): string[] {
  const { form, preview } = wordsOf(language()).capture;
  const names = carried.map(({ key }) => key).join(preview.between);
  return [
    ...(laterRound === undefined ? [] : [form.nextIsThere(baseName(laterRound))]),
    ...(names === '' ? [] : [form.carried(names)]),
  ];
}

/** Makes the note beside the one before. The new note stays even if the link back to it can't be written. */
async function createNext(note: NewNote, before: TFile, deps: CommandDeps): Promise<boolean> {
  const { links } = wordsOf(note.language).capture;
  const folder = before.parent?.path ?? '';
  const link = (target: TFile, from: string): string =>
    deps.app.fileManager.generateMarkdownLink(target, from);
  const next = await createNote({ ...note, link: links.previous(link(before, `${folder}/`)) }, folder, deps);
  if (!next) return false;
  const line = links.next(link(next.file, before.path));
  const linked = await deps.writer.change(before.path, (text) => ({ edits: linkLineEdits(text, line) }));
  if (linked) offerUndo(next, linked, deps);
  else new Notice(wordsOf(deps.language()).capture.links.notLinked(before.basename));
  return true;
}

/** Offers to take back both: the link, and the note where nothing was written into it yet. */
function offerUndo({ file, text, card }: CreatedNote, linked: WrittenChange, deps: CommandDeps): void {
  const { writing, log } = wordsOf(deps.language());
  const undo = async (): Promise<boolean> => {
    const now = await noteText(file, deps.app).catch(() => undefined);
    if (now !== text) {
      notifyFailure(writing.notWritten(file.basename, writing.reasons['changed-since']('')));
      return false;
    }
    if (!(await linked.undo())) return false;
    await deps.app.fileManager.trashFile(file);
    return true;
  };
  const list = Platform.isPhone ? [commandButton('open-pending-replies', deps, file.path)] : [];
  sayWithUndo(card, { ...linked, undo }, log, ...list);
}
