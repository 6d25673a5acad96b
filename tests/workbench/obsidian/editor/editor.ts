import type {
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import { redo, undo } from '@codemirror/commands';
import { EditorSelection as Selections } from '@codemirror/state';
import { EditorView, type Rect } from '@codemirror/view';
import { runEditorCommand } from './editor-commands';

/** Obsidian's `Editor` over CodeMirror 6. Positions outside the text are moved to its nearest place. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some(({ empty }) => !empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    this.cm.dispatch({ changes: this.#change({ text: replacement, from, to }) });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head = anchor }) =>
      Selections.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: Selections.create(selections, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ ...(x != null && { left: x }), ...(y != null && { top: y }) });
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    const effects = EditorView.scrollIntoView(this.posToOffset(from), { y: center ? 'center' : 'nearest' });
    this.cm.dispatch({ effects });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: string): void {
    runEditorCommand(this.cm, command);
  }

  /** All changes and the selection in one step of undo; positions are those before the change. */
  transaction(transaction: EditorTransaction): void {
    const changes = (transaction.changes ?? []).map((change) => this.#change(change));
    const replacement = transaction.replaceSelection;
    if (replacement !== undefined) {
      changes.push(
        ...this.cm.state.selection.ranges.map(({ from, to }) => ({ from, to, insert: replacement })),
      );
    }
    const before = this.cm.state;
    this.cm.dispatch({ changes, userEvent: 'input' });
    const selections = transaction.selections ?? (transaction.selection ? [transaction.selection] : []);
    // Selections are meant in the text after the change; moving the cursor is no step of its own.
    if (selections.length > 0)
      this.setSelections(selections.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
    else if (replacement !== undefined && before !== this.cm.state)
      this.cm.dispatch({ scrollIntoView: true });
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line < 0) return 0;
    if (line >= this.lineCount()) return this.cm.state.doc.length;
    const { from, to } = this.cm.state.doc.line(line + 1);
    return Math.min(Math.max(from + ch, from), to);
  }

  offsetToPos(offset: number): EditorPosition {
    const line = this.cm.state.doc.lineAt(Math.min(Math.max(0, offset), this.cm.state.doc.length));
    return { line: line.number - 1, ch: Math.min(Math.max(0, offset), line.to) - line.from };
  }

  /** The place of a position on the screen; used by suggestions in the editor. */
  coordsAtPos(position: EditorPosition): Rect | null {
    return this.cm.coordsAtPos(this.posToOffset(position));
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | undefined,
    ignoreEmpty = false,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({ line, text: this.getLine(line) }));
    const kept = lines.filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const values = kept.map(({ line, text }) => ({ line, text, value: read(line, text) }));
    this.transaction({ changes: values.flatMap(({ line, text, value }) => write(line, text, value) ?? []) });
  }

  #change({ text, from, to = from }: EditorChange): { from: number; to: number; insert: string } {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }
}
