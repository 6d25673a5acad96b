import { MarkdownView, Notice, parseYaml, type App, type Editor, type TFile } from 'obsidian';
import { safePlan, type NotePlan } from '../core/frontmatter/note-plan';
import { applyEdits, replacement, type TextEdit, type WriteProblem } from '../core/frontmatter/text-edit';
import type { Language } from '../core/language/language';
import { wordsOf, type Words } from '../core/language/words';

/** A change of a note: it is worked out anew in the text that is there when the turn comes. */
export interface NoteChange {
  /** The properties it may change; unless all others stay as they are, nothing is written. */
  readonly keys: readonly string[];
  /** `cursor` is the offset of the cursor where the note is being edited; `undefined` in a closed note. */
  readonly plan: (text: string, cursor: number | undefined) => NotePlan | WriteProblem;
}

/** A change that was made. */
export interface WrittenChange {
  /** Whether the note is open in an editor, where `select` has been selected. */
  readonly inEditor: boolean;
  /** Takes the change back; declines, says so, and is false when the note was changed since. */
  readonly undo: () => Promise<boolean>;
}

type Problem = keyof Words['writing']['reasons'];

/** The text before and after a change. */
interface Written {
  readonly before: string;
  readonly after: string;
  readonly inEditor: boolean;
}

/** The one place that writes notes: in the editor where the note is open in one, else in the file. */
export class NoteWriter {
  /** The last write of each note. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(
    private readonly app: Pick<App, 'vault' | 'workspace'>,
    private readonly language: () => Language,
  ) {}

  /** Makes a change after those before it; says why when it can't, and is then `undefined`. */
  async change(path: string, { keys, plan }: NoteChange): Promise<WrittenChange | undefined> {
    const safe: NoteChange['plan'] = (text, cursor) => safePlan(text, keys, plan(text, cursor), parseYaml);
    const written = await this.#inTurn(path, safe, keys[0]);
    return written && { inEditor: written.inEditor, undo: () => this.#undo(path, written) };
  }

  async #undo(path: string, { before, after }: Written): Promise<boolean> {
    const plan = (text: string): NotePlan | WriteProblem =>
      text === after ? { edits: [replacement(0, after, before)] } : 'changed-since';
    return (await this.#inTurn(path, plan)) !== undefined;
  }

  #inTurn(path: string, planOf: NoteChange['plan'], key = ''): Promise<Written | undefined> {
    const before = this.#turns.get(path) ?? Promise.resolve();
    const turn = before.then(() => this.#writeOrSay(path, planOf, key));
    this.#turns.set(path, turn);
    return turn;
  }

  async #writeOrSay(path: string, planOf: NoteChange['plan'], key: string): Promise<Written | undefined> {
    const file = this.app.vault.getFileByPath(path);
    const outcome = file ? await this.#write(file, planOf).catch((): Problem => 'failed') : 'failed';
    if (typeof outcome !== 'string') return outcome;
    const { notWritten, reasons } = wordsOf(this.language()).writing;
    new Notice(notWritten(file?.basename ?? path, reasons[outcome](key)));
    return undefined;
  }

  async #write(file: TFile, planOf: NoteChange['plan']): Promise<Written | WriteProblem> {
    const view = this.#openView(file);
    return view ? writeInEditor(view, planOf) : this.#writeFile(file, planOf);
  }

  /** In reading view the file is what counts, not the editor behind it. */
  #openView(file: TFile): MarkdownView | undefined {
    return this.app.workspace
      .getLeavesOfType('markdown')
      .map(({ view }) => view)
      .find(
        (view): view is MarkdownView =>
          view instanceof MarkdownView && view.file === file && view.getMode() === 'source',
      );
  }

  /** The file may have changed since it was looked at, so the plan is that of the text that is replaced. */
  async #writeFile(file: TFile, planOf: NoteChange['plan']): Promise<Written | WriteProblem> {
    const text = await this.app.vault.read(file);
    const first = planOf(text, undefined);
    if (typeof first === 'string') return first;
    if (first.edits.length === 0) return { before: text, after: text, inEditor: false };
    let outcome: Written | WriteProblem = 'not-understood';
    await this.app.vault.process(file, (before) => {
      const plan = planOf(before, undefined);
      const after = typeof plan === 'string' ? before : applyEdits(before, plan.edits);
      outcome = typeof plan === 'string' ? plan : { before, after, inEditor: false };
      return after;
    });
    return outcome;
  }
}

async function writeInEditor(
  view: MarkdownView,
  planOf: NoteChange['plan'],
): Promise<Written | WriteProblem> {
  const { editor } = view;
  const before = editor.getValue();
  const plan = planOf(before, editor.posToOffset(editor.getCursor()));
  if (typeof plan === 'string') return plan;
  const after = applyEdits(before, plan.edits);
  if (plan.edits.length > 0 || plan.select) editAtOnce(editor, plan.edits);
  if (plan.select) {
    editor.setSelection(editor.offsetToPos(plan.select.from), editor.offsetToPos(plan.select.to));
    editor.scrollIntoView({ from: editor.getCursor('from'), to: editor.getCursor('to') }, true);
  }
  if (plan.edits.length > 0) await view.save();
  return { before, after, inEditor: true };
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
