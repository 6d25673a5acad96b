import {
  normalizePath,
  Notice,
  parseYaml,
  Platform,
  type TFile,
  type TFolder,
  type Vault,
  type Workspace,
} from 'obsidian';
import { freeName, noteName } from '../../core/flows/capture/note-name';
import { noteText, type NewNote, type NoteText } from '../../core/flows/capture/note-text';
import { propertiesOf } from '../../core/editing/frontmatter/note-plan';
import { readAnyway } from '../../core/reading/interview/read-note';
import { datedAction } from '../../core/views/cards/next-action';
import { pendingReply } from '../../core/waiting/status/pending-reply';
import { templateProblemText } from '../../core/letters/template/template-problem-text';
import { wordsOf } from '../../core/base/language/words';
import type { Failed, Template } from '../../core/letters/template/template';
import type { CommandDeps } from '../commands/command-types';
import { commandButton, noticeWithButton } from '../dialogs/notice-with-button';
import { showNote } from '../notes/note-views';

type ReadyNote = Extract<NoteText, { readonly text: string }>;

/** A note that was made, with the text it was made with, and what there is to say of its card. */
export interface CreatedNote {
  readonly file: TFile;
  readonly text: string;
  readonly card: string;
}

/** Makes an interview note from the template and opens it; says why when it can't, and is then `undefined`. */
export async function createNote(
  note: NewNote,
  folder: string,
  deps: CommandDeps,
): Promise<CreatedNote | undefined> {
  const { app, language } = deps;
  const template = await deps.templates.read('interview-note');
  if (!template) return undefined;
  const text = textFrom(template, note, deps);
  if (typeof text === 'string') {
    new Notice(text);
    return undefined;
  }
  const file = await writeNote(text.text, folder, note, deps).catch(() => undefined);
  if (!file) {
    new Notice(wordsOf(language()).capture.notCreated(folder));
    return undefined;
  }
  await showCursor(file, text.cursor, app.workspace);
  const card = cardOf(file.path, text.text, deps);
  if (Platform.isPhone) noticeWithButton(card, commandButton('open-pending-replies', deps, file.path));
  return { file, text: text.text, card };
}

/** That there is a card now, and until when there is to wait: on a phone the note covers the list. */
function cardOf(path: string, text: string, deps: CommandDeps): string {
  const settings = deps.settings();
  const [today, language] = [deps.today(), deps.language()];
  const note = { path, frontmatter: propertiesOf(text, parseYaml), tags: [] };
  const reply = pendingReply(readAnyway(note, settings, today), settings.policy, today);
  return wordsOf(language).capture.created(reply.interview.company ?? '', datedAction(reply, language));
}

async function showCursor(file: TFile, offset: number, workspace: Workspace): Promise<void> {
  const editor = (await showNote(file, workspace))?.editor;
  if (!editor) return;
  const cursor = editor.offsetToPos(offset);
  editor.setCursor(cursor);
  editor.scrollIntoView({ from: cursor, to: cursor }, true);
  // There the keyboard would cover what is to be done next.
  if (!Platform.isPhone) editor.focus();
}

/** The text of the note, or in words why the template makes none. */
function textFrom(template: Template | Failed, note: NewNote, deps: CommandDeps): ReadyNote | string {
  const language = deps.language();
  if ('problem' in template) return templateProblemText(template.problem, language);
  const result = noteText(template, note, deps.settings(), parseYaml);
  if (typeof result === 'string') {
    const { badTemplate, badYaml, badKey } = wordsOf(language).capture;
    return badTemplate(template.file, result === 'broken-yaml' ? badYaml : badKey);
  }
  return 'problem' in result ? templateProblemText(result.problem, language) : result;
}

async function writeNote(text: string, folder: string, note: NewNote, deps: CommandDeps): Promise<TFile> {
  const { vault } = deps.app;
  const { company, stage } = note.values;
  const name = noteName(company, stage) || wordsOf(note.language).sidebar.newNoteName;
  const there = sameFolder(folder, vault) ?? (await vault.createFolder(folder));
  const taken = there.children.map((child) => child.name.replace(/\.md$/i, ''));
  return vault.create(normalizePath(`${there.path}/${freeName(name, taken)}.md`), text);
}

/** The folder of that name; on many disks one that differs only in case, or in how a sign is made up, is the same. */
function sameFolder(folder: string, vault: Vault): TFolder | undefined {
  const comparable = (path: string): string => path.normalize('NFC').toLowerCase();
  const alike = (): TFolder | undefined =>
    vault.getAllFolders(false).find(({ path }) => comparable(path) === comparable(folder));
  return vault.getFolderByPath(folder) ?? alike();
}

/** Where new interview notes go: what the settings say, else the folder of the notes there are, else one of their own. */
export function newNotesFolder({ settings, language }: CommandDeps): string {
  const { newNotesFolder: chosen, noteFolders } = settings();
  const folder = [chosen, ...noteFolders, wordsOf(language()).sidebar.folder].find((path) => path !== '');
  return normalizePath(folder ?? '/');
}
