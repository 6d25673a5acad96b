import { Notice } from 'obsidian';
import { applyEdits } from '../../core/editing/frontmatter/text-edit';
import { insertText } from '../../core/editing/insertion/insert-text';
import { templateProblemText } from '../../core/letters/template/template-problem-text';
import { wordsOf, type Words } from '../../core/base/language/words';
import { insertMessage } from '../../core/letters/messages/insert-message';
import { fillOwnTemplate, type FilledTemplate } from '../../core/letters/messages/own-template';
import { readTemplate } from '../../core/letters/template/read-template';
import { worksheetData } from '../../core/letters/worksheets/worksheet-data';
import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import type { OwnTemplate } from '../template-files';
import { insertGuarded } from './message-insertion';
import { showPlace } from './show-place';
import { TemplateChooser } from './template-chooser';

/**
 * Lets somebody choose one of their own templates and puts it into the note (docs/templates.md): a message as any
 * other, anything else as Markdown at the cursor.
 */
export async function insertOwnTemplate(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const own = deps.templates.own();
  const words = wordsIn(deps);
  if (own.length === 0) {
    const { templateFolder } = deps.settings();
    new Notice(templateFolder === '' ? words.noTemplateFolder : words.noTemplates(templateFolder));
    return;
  }
  const template = await new Promise<OwnTemplate>((resolve) => {
    new TemplateChooser(deps.app, own, words, resolve).open();
  });
  await insert(template, target, deps);
}

/** A template that is broken is said to be, and nothing is written. */
async function insert({ name }: OwnTemplate, target: CommandTarget, deps: CommandDeps): Promise<void> {
  const { templates, settings, today, language } = deps;
  const { reply } = target;
  const template = await templates.find(name);
  if (!template) return;
  const read = readTemplate(template.file, template.text);
  const filled =
    'problem' in read ? read : fillOwnTemplate(read, worksheetData(reply, settings().profile, today()));
  if ('problem' in filled) {
    new Notice(wordsIn(deps).templateBroken(templateProblemText(filled.problem, language())));
  } else if (filled.is === 'message' && reply) await insertGuarded(name, filled.message.kind, reply, deps);
  else await put(filled, target, deps);
}

/** As one change, with the first missing value selected. */
async function put(filled: FilledTemplate, { file }: CommandTarget, deps: CommandDeps): Promise<void> {
  const inserted = { text: '', select: { from: 0, to: 0 } };
  const change = await deps.writer.change(file.path, {
    keys: [],
    plan: (text, cursor) => {
      const plan = planOf(filled, text, cursor, deps);
      Object.assign(inserted, { text: applyEdits(text, plan.edits), select: plan.select });
      return plan;
    },
  });
  if (change) await showPlace(file.path, inserted, change.inEditor, deps.app);
}

function planOf(
  filled: FilledTemplate,
  note: string,
  cursor: number | undefined,
  { language }: CommandDeps,
): NotePlan {
  return filled.is === 'message'
    ? insertMessage(note, cursor, filled.message, {}, language())
    : insertText(note, cursor, filled.text, filled.select);
}

function wordsIn({ language }: CommandDeps): Words['insertion'] {
  return wordsOf(language()).insertion;
}
