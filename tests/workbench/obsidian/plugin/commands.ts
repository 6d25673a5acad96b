import type { App } from '../app';
import type { Editor } from '../editor/editor';
import type { MarkdownView } from '../workspace/markdown-view';
import { callSafely } from '../later';

/** A command as plugins describe it. */
export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  hotkeys?: { modifiers: string[]; key: string }[];
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => unknown;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => unknown;
}

/** All commands; the palette lists those that can run now. */
export class Commands {
  readonly commands = new Map<string, Command>();

  constructor(private readonly app: App) {}

  add(command: Command): void {
    this.commands.set(command.id, command);
  }

  remove(id: string): void {
    this.commands.delete(id);
  }

  /** The commands the palette shows now. */
  available(): Command[] {
    return [...this.commands.values()].filter((command) => this.#run(command, true));
  }

  /** Runs a command; false when there is none or it cannot run now. */
  execute(id: string): boolean {
    const command = this.commands.get(id);
    if (!command || !this.#run(command, true)) return false;
    callSafely(() => this.#run(command, false));
    return true;
  }

  /** The editor's callbacks come first and want an open note that is not in reading view. */
  #run(command: Command, checking: boolean): boolean {
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    if (editorCheckCallback ?? editorCallback) {
      const view = this.app.workspace.activeEditor;
      if (view?.getMode() !== 'source') return false;
      if (editorCheckCallback) return editorCheckCallback(checking, view.editor, view) === true;
      if (!checking) callSafely(() => editorCallback?.(view.editor, view));
      return true;
    }
    if (checkCallback) return checkCallback(checking) === true;
    if (!checking) callSafely(() => callback?.());
    return callback !== undefined;
  }
}
