import { MarkdownView, Notice, parseYaml, type App, type Editor, type TFile } from 'obsidian';
import { safeEdits } from '../core/frontmatter/safe-edits';
import { applyEdits, type NoteEdits, type TextEdit } from '../core/frontmatter/text-edit';
import type { Language } from '../core/language/language';
import { wordsOf, type Words } from '../core/language/words';

/** A change of one property: its edits are worked out anew in the text that is there when the turn comes. */
export interface PropertyChange {
  readonly key: string;
  readonly edits: (text: string) => NoteEdits;
}

/** The one place that writes properties: in the editor where the note is open in one, else in the file. */
export class NoteWriter {
  /** The last write of each note. */
  readonly #turns = new Map<string, Promise<boolean>>();

  constructor(
    private readonly app: Pick<App, 'vault' | 'workspace'>,
    private readonly language: () => Language,
  ) {}

  /** Writes a change after those before it; says why when it can't, and is then false. */
  change(path: string, change: PropertyChange): Promise<boolean> {
    const before = this.#turns.get(path) ?? Promise.resolve(true);
    const turn = before.then(() => this.#changeNow(path, change));
    this.#turns.set(path, turn);
    return turn;
  }

  async #changeNow(path: string, { key, edits }: PropertyChange): Promise<boolean> {
    const file = this.app.vault.getFileByPath(path);
    const safe = (text: string): NoteEdits => safeEdits(text, key, edits(text), parseYaml);
    const outcome = await this.#write(file, safe).catch((): keyof Words['writing']['reasons'] => 'failed');
    if (typeof outcome !== 'string') return true;
    const { notWritten, reasons } = wordsOf(this.language()).writing;
    new Notice(notWritten(file?.basename ?? path, reasons[outcome](key)));
    return false;
  }

  async #write(
    file: TFile | null,
    editsOf: (text: string) => NoteEdits,
  ): Promise<NoteEdits | keyof Words['writing']['reasons']> {
    if (!file) return 'failed';
    const view = this.#openView(file);
    const edits = editsOf(view ? view.editor.getValue() : await this.app.vault.read(file));
    if (typeof edits === 'string' || edits.length === 0) return edits;
    if (!view) return this.#writeFile(file, editsOf);
    editAtOnce(view.editor, edits);
    await view.save();
    return edits;
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

  /** The file may have changed since it was looked at, so the edits are those of the text that is replaced. */
  async #writeFile(file: TFile, editsOf: (text: string) => NoteEdits): Promise<NoteEdits> {
    let edits: NoteEdits = [];
    await this.app.vault.process(file, (text) => {
      edits = editsOf(text);
      return typeof edits === 'string' ? text : applyEdits(text, edits);
    });
    return edits;
  }
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
