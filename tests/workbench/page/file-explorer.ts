import { host } from '../obsidian/host-work';
import { Menu } from '../obsidian/ui/menu';
import { setIcon } from '../obsidian/ui/icons';
import { Keymap } from '../obsidian/keymap';
import type { TAbstractFile } from '../obsidian/vault/files';
import { TFile, TFolder } from '../obsidian/vault/files';
import { ItemView } from '../obsidian/workspace/view';

/** The list of files in the left side bar. */
export class FileExplorer extends ItemView {
  override icon = 'folder';
  readonly #folded = new Set<string>();

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return this.app.isJapanese() ? 'ファイル' : 'Files';
  }

  protected override onOpen(): Promise<void> {
    for (const name of ['create', 'delete', 'rename']) {
      this.registerEvent(
        this.app.vault.on(
          name,
          () => {
            this.#draw();
          },
          host,
        ),
      );
    }
    this.registerEvent(
      this.app.workspace.on(
        'file-open',
        () => {
          this.#draw();
        },
        host,
      ),
    );
    this.contentEl.addClass('nav-files-container');
    this.#draw();
    return Promise.resolve();
  }

  #draw(): void {
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    this.#children(this.app.vault.getRoot(), this.contentEl);
    this.contentEl.scrollTop = scrollTop;
  }

  /** Folders before files, both by name. */
  #children(folder: TFolder, parent: HTMLElement): void {
    const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
    const byName = (a: TAbstractFile, b: TAbstractFile): number =>
      rank(a) - rank(b) || a.name.localeCompare(b.name, 'ja');
    for (const child of [...folder.children].sort(byName)) {
      if (child instanceof TFolder) this.#folder(child, parent);
      else if (child instanceof TFile) this.#file(child, parent);
    }
  }

  #folder(folder: TFolder, parent: HTMLElement): void {
    const open = !this.#folded.has(folder.path);
    const item = parent.createDiv('tree-item nav-folder');
    const title = item.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible' });
    title.setAttrs({ role: 'button', tabindex: 0, 'aria-expanded': open ? 'true' : 'false' });
    const triangle = title.createDiv(`tree-item-icon collapse-icon ${open ? '' : 'is-collapsed'}`);
    setIcon(triangle, 'chevron-down');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    title.addEventListener('click', () => {
      if (open) this.#folded.add(folder.path);
      else this.#folded.delete(folder.path);
      this.#draw();
    });
    this.#menu(title, folder);
    if (open) this.#children(folder, item.createDiv('tree-item-children nav-folder-children'));
  }

  #file(file: TFile, parent: HTMLElement): void {
    const title = parent
      .createDiv('tree-item nav-file')
      .createDiv('tree-item-self nav-file-title is-clickable');
    title.setAttrs({ role: 'button', tabindex: 0, 'data-path': file.path });
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    title.createDiv({
      cls: 'tree-item-inner nav-file-title-content',
      text: file.extension === 'md' ? file.basename : file.name,
    });
    const open = (event: MouseEvent | KeyboardEvent): void => {
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    };
    title.onClickEvent((event) => {
      if (event.button < 2) open(event);
    });
    title.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open(event);
    });
    this.#menu(title, file);
  }

  #menu(el: HTMLElement, file: TAbstractFile): void {
    el.addEventListener('contextmenu', (event) => {
      const menu = new Menu();
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
      menu.addItem((item) =>
        item
          .setTitle(this.app.isJapanese() ? '削除' : 'Delete')
          .setIcon('trash-2')
          .setSection('danger')
          .onClick(() => this.app.fileManager.trashFile(file)),
      );
      menu.showAtMouseEvent(event);
    });
  }
}
