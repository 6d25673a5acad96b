import { wordsOf } from '../../core/base/language/words';
import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import { insertText } from '../../core/editing/insertion/insert-block';
import { fillOwnTemplate, type FilledTemplate } from '../../core/letters/messages/fill-own-template';
import { blockOf, insertionPlan } from '../../core/letters/messages/message-plan';
import { worksheetData } from '../../core/letters/worksheets/worksheet-data';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { showPlace } from '../notes/note-views';
import { unlessBroken, type OwnTemplate } from '../template-files';
import { passedWithoutRail, passGuardRail } from './pass-guard-rail';
import { placeMessage } from './place-message';
import { TemplateChooser } from './template-chooser';
import { notify } from '../dialogs/notify';
import { openDialog } from '../dialogs/own-dialogs';

/**
 * Lets the user choose one of their own templates and puts it into the note (docs/templates.md): a message as any
 * other, anything else as Markdown at the cursor.
 */
export async function insertOwnTemplate(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const own = deps.templates.own();
  const words = wordsOf(deps.language()).insertion;
  if (own.length === 0) {
    const { templateFolder } = deps.settings();
    notify(templateFolder === '' ? words.noTemplateFolder : words.noTemplates(templateFolder));
    return;
  }
  const template = await new Promise<OwnTemplate>((resolve) => {
    openDialog(new TemplateChooser(deps.app, own, words, resolve));
  });
  await insertChosen(template, target, deps);
}

/** Filling tells what the template is. A message is filled for the day that the guard rail gives it, after that. */
async function insertChosen({ name }: OwnTemplate, target: CommandTarget, deps: CommandDeps): Promise<void> {
  const { file } = target;
  const template = unlessBroken(await deps.templates.read(name), deps.language());
  if (!template) return;
  // As it is now: the note may have changed, or been renamed, while the template was chosen.
  const reply = deps.store.reply(file.path);
  const data = worksheetData(reply, deps.settings().profile, deps.today());
  const filled = unlessBroken(fillOwnTemplate(template, data), deps.language());
  if (filled?.is === 'message' && reply) {
    const { kind, purpose } = filled.message;
    const passed =
      purpose === 'inquiry' ? await passGuardRail(kind, file, deps) : passedWithoutRail(reply, deps);
    if (passed) await placeMessage({ template, file, ...passed }, deps);
  } else if (filled) await insertFilled(filled, target, deps);
}

/** As one change, with the first missing value selected. */
async function insertFilled(
  filled: FilledTemplate,
  { file }: CommandTarget,
  deps: CommandDeps,
): Promise<void> {
  const change = await deps.writer.change(file.path, (text, cursor) => planOf(filled, text, cursor, deps));
  if (change) await showPlace(file, change, deps.app);
}

function planOf(
  filled: FilledTemplate,
  note: string,
  cursor: number | undefined,
  { language }: CommandDeps,
): NotePlan {
  return filled.is === 'message'
    ? insertionPlan(note, cursor, blockOf(filled.message, {}), language())
    : insertText(note, cursor, filled.text, filled.select);
}
