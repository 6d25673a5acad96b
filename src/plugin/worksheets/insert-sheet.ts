import type { MarkdownView, App } from 'obsidian';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import {
  goToWorksheet,
  insertAnother,
  insertWorksheet,
} from '../../core/letters/worksheets/insert-worksheet';
import { worksheetData } from '../../core/letters/worksheets/worksheet-data';
import type { WorksheetId } from '../../core/letters/worksheets/sheet-words';
import { fillWorksheet, type Worksheet } from '../../core/letters/worksheets/worksheet';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { WrittenChange } from '../notes/note-writer';
import { addAnswer } from '../dialogs/add-answer';
import { noticeWithButton } from '../dialogs/notice-with-button';
import { unlessBroken } from '../template-files';
import { openAtHeading, showNote } from '../notes/note-views';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/**
 * Puts a sheet into a note and leads to the first place to write; a note that is not open is opened, because a sheet
 * is there to fill in. Asks where the note has one already.
 */
export async function insertSheet(id: WorksheetId, target: CommandTarget, deps: CommandDeps): Promise<void> {
  const sheet = await filledSheet(id, target, deps);
  if (!sheet) return;
  const view = await showNote(target.file, deps.app.workspace);
  const placing: Placing = { sheet, view, target, deps };
  const change = await place(placing, (text) => insertWorksheet(text, sheet) ?? { edits: [] });
  // A sheet that comes has a place to write in; where none is selected the note has the sheet already.
  if (change && !change.select) ask(placing);
  else if (change) leadAndTell(placing, change);
}

/** A sheet on its way into a note, and the view of the note. */
interface Placing {
  readonly sheet: Worksheet;
  readonly view: MarkdownView | undefined;
  readonly target: CommandTarget;
  readonly deps: CommandDeps;
}

async function filledSheet(
  id: WorksheetId,
  { reply }: CommandTarget,
  { templates, settings, today, language }: CommandDeps,
): Promise<Worksheet | undefined> {
  const template = unlessBroken(await templates.read(id), language());
  const data = worksheetData(reply, settings().profile, today());
  return template && unlessBroken(fillWorksheet(id, template, data), language());
}

function place(
  { target, deps }: Placing,
  plan: (text: string) => NotePlan,
): Promise<WrittenChange | undefined> {
  return deps.writer.change(target.file.path, plan);
}

function ask(placing: Placing): void {
  const { sheet, deps } = placing;
  askWhereSheetIs(deps.app, wordsOf(deps.language()).worksheets.there, {
    name: sheet.title,
    goThere: () => {
      void place(placing, (text) => goToWorksheet(text, sheet)).then((change) => {
        if (change) lead(placing, change);
      });
    },
    another: () => {
      void place(placing, (text) => insertAnother(text, sheet)).then((change) => {
        if (change) leadAndTell(placing, change);
      });
    },
  });
}

/** In an editor one sees what came; in reading view it is said, with a way back. */
function leadAndTell(placing: Placing, change: WrittenChange): void {
  lead(placing, change);
  if (change.inEditor) return;
  const { inserted, undo } = wordsOf(placing.deps.language()).worksheets;
  noticeWithButton(inserted(placing.sheet.title, placing.target.file.basename), {
    name: undo,
    run: () => void change.undo(),
  });
}

/** To the place to write, which is selected already; in reading view to the heading. */
function lead({ sheet, view, target: { file }, deps }: Placing, { inEditor }: WrittenChange): void {
  if (inEditor) view?.editor.focus();
  else void openAtHeading(file, sheet.title, deps.app.workspace);
}

/** What someone may want who asks for a sheet that the note has already. */
interface WhereSheetIs {
  readonly name: string;
  readonly goThere: () => void;
  readonly another: () => void;
}

/** Asks what is wanted; closing the dialog is nothing. */
function askWhereSheetIs(
  app: App,
  words: Words['worksheets']['there'],
  { name, goThere, another }: WhereSheetIs,
): void {
  const modal = newQuestion(app);
  modal.setTitle(words.title(name));
  modal.contentEl.createEl('p', { text: words.question });
  addAnswer(modal, words.goThere, goThere, (button) => button.setCta().setInitialFocus());
  addAnswer(modal, words.another, another);
  modal.addCancelButton(words.close);
  openDialog(modal);
}
