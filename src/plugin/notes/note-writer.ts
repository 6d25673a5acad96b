import { Notice, parseYaml, type App, type TFile } from 'obsidian';
import { safePlan, type NotePlan } from '../../core/editing/frontmatter/note-plan';
import { undoEdits } from '../../core/editing/frontmatter/undo-edits';
import type { WriteProblem } from '../../core/editing/frontmatter/text-edit';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import { editedView, viewsOf } from './note-views';
import { writeInEditor } from './write-in-editor';
import { writeInFile } from './write-in-file';
import type { Failure, SafePlan, Written } from './written';

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
  /** Takes the change back, wherever the note is now; declines, says so, and is false when it was changed since. */
  readonly undo: () => Promise<boolean>;
}

const gone: Failure = { problem: 'gone', key: '' };

/** The one place that writes notes: in the editor where the note is open in one, else in the file. */
export class NoteWriter {
  /** The last write of each note; forgotten with the file. */
  readonly #turns = new WeakMap<TFile, Promise<unknown>>();

  constructor(
    private readonly app: Pick<App, 'vault' | 'workspace'>,
    private readonly language: () => Language,
  ) {}

  /** Makes a change after those before it; says why when it can't, and is then `undefined`. */
  async change(path: string, { keys, plan }: NoteChange): Promise<WrittenChange | undefined> {
    const file = this.app.vault.getFileByPath(path);
    const safe: SafePlan = (text, cursor) => safePlan(text, keys, plan(text, cursor), parseYaml);
    const outcome = file ? await this.#inTurn(file, safe) : gone;
    const written = this.#tell(path, outcome);
    if (!file || !written) return undefined;
    return { inEditor: written.inEditor, undo: () => this.#undo(file, written) };
  }

  async #undo(file: TFile, { before, after }: Written): Promise<boolean> {
    const plan: SafePlan = (text) => {
      const edits = undoEdits(text, before, after);
      return edits ? { edits } : { problem: 'changed-since', key: '' };
    };
    return this.#tell(file.path, await this.#inTurn(file, plan)) !== undefined;
  }

  #inTurn(file: TFile, planOf: SafePlan): Promise<Written | Failure> {
    const before = this.#turns.get(file) ?? Promise.resolve();
    const turn = before.then(() => this.#outcome(file.path, planOf));
    this.#turns.set(file, turn);
    return turn;
  }

  /** The path is that of now: the note may have been renamed, deleted or replaced since. */
  async #outcome(path: string, planOf: SafePlan): Promise<Written | Failure> {
    const file = this.app.vault.getFileByPath(path);
    try {
      return file ? await this.#write(file, planOf) : gone;
    } catch (error) {
      console.error(error);
      return { problem: 'failed', key: '' };
    }
  }

  /** Says what failed; what was written is only handed on. */
  #tell(path: string, outcome: Written | Failure): Written | undefined {
    if (!('problem' in outcome)) return outcome;
    const { notWritten, reasons } = wordsOf(this.language()).writing;
    new Notice(notWritten(baseName(path), reasons[outcome.problem](outcome.key)));
    return undefined;
  }

  async #write(file: TFile, planOf: SafePlan): Promise<Written | Failure> {
    const views = viewsOf(file, this.app.workspace);
    const view = await editedView(views, this.app.workspace);
    if (!view) return writeInFile(file, planOf, this.app.vault);
    const outcome = writeInEditor(view, planOf);
    if ('problem' in outcome || outcome.before === outcome.after) return outcome;
    await view.save().catch((error: unknown) => {
      // What is in the editor is not lost; the app tries again.
      console.error(error);
      view.requestSave();
      new Notice(wordsOf(this.language()).writing.notSaved(file.basename));
    });
    return outcome;
  }
}
