import * as commands from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';

const table: Partial<Record<string, (view: EditorView) => boolean>> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
};

/** Runs what `Editor.exec` names; folding is not simulated. */
export function runEditorCommand(view: EditorView, name: string): void {
  table[name]?.(view);
}
