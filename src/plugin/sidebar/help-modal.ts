import { Modal, type App } from 'obsidian';
import type { Words } from '../../core/base/language/words';

/** Shows what the keys of the list do. */
export function showHelp(app: App, { help }: Words['sidebar']): void {
  const modal = new Modal(app);
  modal.setTitle(help.title);
  const list = modal.contentEl.createEl('dl', { cls: 'henji-help' });
  for (const [keys = '', meaning = ''] of help.keys) {
    const term = list.createEl('dt');
    for (const key of keys.split(' ')) term.createEl('kbd', { text: key });
    list.createEl('dd', { text: meaning });
  }
  modal.open();
}
