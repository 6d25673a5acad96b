import type { App } from '../obsidian/app';
import type { Command } from '../obsidian/plugin/commands';
import { FuzzySuggestModal } from '../obsidian/ui/suggest-modal';

/** The command palette. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder(app.isJapanese() ? 'コマンドを選択…' : 'Select a command...');
  }

  getItems(): Command[] {
    return this.app.commands.available().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.execute(command.id);
  }
}
