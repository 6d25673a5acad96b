import type { Editor, MarkdownView } from 'obsidian';
import { applyEdits, placeToSee, type TextEdit } from '../../core/editing/frontmatter/text-edit';
import type { Failure, SafePlan, Written } from './written';

/** Makes a change in the editor of a view, and selects what the plan wants selected; saving is up to the caller. */
export function writeInEditor({ editor }: MarkdownView, planOf: SafePlan): Written | Failure {
  const before = editor.getValue();
  const plan = planOf(before, editor.posToOffset(editor.getCursor()));
  if ('problem' in plan) return plan;
  if (plan.edits.length > 0) editAtOnce(editor, plan.edits);
  const see = plan.select ? placeToSee(plan.edits, plan.select) : 0;
  if (plan.select) {
    editor.setSelection(editor.offsetToPos(plan.select.from), editor.offsetToPos(plan.select.to));
    const place = editor.offsetToPos(see);
    editor.scrollIntoView({ from: place, to: place }, true);
  }
  return { before, after: applyEdits(before, plan.edits), select: plan.select, see, inEditor: true };
}

/** One transaction is one step of undo. */
function editAtOnce(editor: Editor, edits: readonly TextEdit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
}
