import { Notice, parseYaml, type App, type TFile } from 'obsidian';
import { safePlan, type NotePlan } from '../../core/editing/frontmatter/note-plan';
import type { Span } from '../../core/editing/frontmatter/text-edit';
import { undoEdits } from '../../core/editing/frontmatter/undo-edits';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import { editedView, noteText } from './note-views';
import { isUtf8 } from './is-utf8';
import { writeInEditor } from './write-in-editor';
import { writeInFile } from './write-in-file';
import type { Failure, PlanOf, SafePlan, Written } from './written';
import { notifyFailure } from '../dialogs/notify';

/** A change that was made. */
export interface WrittenChange {
  /** The whole note after the change, and what the plan wanted selected in it. */
  readonly text: string;
  readonly select: Span | undefined;
  /** What of it is to be in sight, by its offset. */
  readonly see: number;
  /** Whether the note is open in an editor, where `select` has been selected. */
  readonly inEditor: boolean;
  /** Takes the change back, wherever the note is now; declines, says so, and is false when it was changed since. */
  readonly undo: () => Promise<boolean>;
}

const gone: Failure = { problem: 'gone', key: '' };
const notUtf8: Failure = { problem: 'not-utf8', key: '' };

/** The one place that writes notes: in the editor where the note is open in one, else in the file. */
export class NoteWriter {
  /** The last write of each note; forgotten with the file. */
  readonly #turns = new WeakMap<TFile, Promise<unknown>>();

  constructor(
    private readonly app: Pick<App, 'vault' | 'workspace'>,
    private readonly language: () => Language,
  ) {}

  /** Makes a change after those before it, in the text that is there then; says why when it can't, and is `undefined`. */
  async change(path: string, planOf: PlanOf): Promise<WrittenChange | undefined> {
    const file = this.app.vault.getFileByPath(path);
    const safe: SafePlan = (text, cursor) => safePlan(text, planOf(text, cursor), parseYaml);
    const outcome = file ? await this.#inTurn(file, safe) : gone;
    if (this.#isFailure(path, outcome) || !file) return undefined;
    const { after: text, select, see, inEditor } = outcome;
    return { text, select, see, inEditor, undo: () => this.#undo(file, outcome) };
  }

  /** Whether a note can be written as it is now; says why when it can't. Reads only: no pane is saved for it. */
  async canWrite(path: string): Promise<boolean> {
    const outcome = await this.#attempt(path, (file) => this.#probe(file));
    return !this.#isFailure(path, outcome);
  }

  async #undo(file: TFile, { before, after }: Written): Promise<boolean> {
    const plan: SafePlan = (text) => {
      const edits = undoEdits(text, before, after);
      return edits ? { edits } : { problem: 'changed-since', key: '' };
    };
    return !this.#isFailure(file.path, await this.#inTurn(file, plan));
  }

  #inTurn(file: TFile, planOf: SafePlan): Promise<Written | Failure> {
    const before = this.#turns.get(file) ?? Promise.resolve();
    // The path is that of then: the note may have been renamed, deleted or replaced since.
    const turn = before.then(() => this.#attempt(file.path, (now) => this.#write(now, planOf)));
    this.#turns.set(file, turn);
    return turn;
  }

  async #attempt<Done>(path: string, act: (file: TFile) => Promise<Done | Failure>): Promise<Done | Failure> {
    const file = this.app.vault.getFileByPath(path);
    try {
      if (!file) return gone;
      return (await isUtf8(file, this.app.vault)) ? await act(file) : notUtf8;
    } catch (error) {
      console.error(error);
      return { problem: 'failed', key: '' };
    }
  }

  /** Says what failed. */
  #isFailure(path: string, outcome: Written | NotePlan | Failure): outcome is Failure {
    if (!('problem' in outcome)) return false;
    const { notWritten, reasons } = wordsOf(this.language()).writing;
    notifyFailure(notWritten(baseName(path), reasons[outcome.problem](outcome.key)));
    return true;
  }

  async #probe(file: TFile): Promise<NotePlan | Failure> {
    const text = await noteText(file, this.app);
    return safePlan(text, { edits: [] }, parseYaml);
  }

  async #write(file: TFile, planOf: SafePlan): Promise<Written | Failure> {
    const view = await editedView(file, this.app);
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
