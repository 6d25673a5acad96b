import { asHost, host } from '../host-work';
import { debounce } from '../timing';
import type { TFile } from '../vault/files';
import { ItemView } from './view';

/** Obsidian's `FileView`: a view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override onload(): unknown {
    this.registerEvent(
      this.app.vault.on(
        'rename',
        (file: unknown) => {
          if (file === this.file && this.file) void this.onRename(this.file);
        },
        host,
      ),
    );
    this.registerEvent(
      this.app.vault.on(
        'delete',
        (file: unknown) => {
          if (file === this.file) this.leaf.detach();
        },
        host,
      ),
    );
    return undefined;
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown): Promise<void> {
    const path = (state as { file?: unknown }).file;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.titleEl.setText(this.getDisplayText());
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  onLoadFile(file: TFile): Promise<void>;
  onLoadFile(): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(file: TFile): Promise<void>;
  onUnloadFile(): Promise<void> {
    return Promise.resolve();
  }

  onRename(file: TFile): Promise<void>;
  onRename(): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    this.leaf.drawTab();
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean;
  canAcceptExtension(): boolean {
    return false;
  }
}

/** Obsidian's `EditableFileView`. */
export abstract class EditableFileView extends FileView {}

/** How long a pane takes to read a file that has changed, in milliseconds. */
const followDelay = 20;

/** Obsidian's `TextFileView`: saves some time after a change, and follows changes made elsewhere. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** The app waits two seconds; the page can shorten it, because tests need not sit through them. */
  requestSave = debounce(() => void this.save(), this.app.saveDelay);
  #dirty = false;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** Subclasses tell that the user has changed something. */
  protected markDirty(): void {
    this.#dirty = true;
    this.requestSave();
  }

  override onload(): unknown {
    super.onload();
    this.registerEvent(
      this.app.vault.on(
        'modify',
        (file: unknown) => {
          if (file === this.file && this.file) void this.#follow(this.file);
        },
        host,
      ),
    );
    return undefined;
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override onUnloadFile(file: TFile): Promise<void>;
  override async onUnloadFile(): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.requestSave.cancel();
    const { file } = this;
    if (file && this.#dirty && !file.deleted) {
      this.#dirty = false;
      this.data = this.getViewData();
      await this.app.vault.modify(file, this.data).catch((error: unknown) => {
        // What could not be written is still to be written.
        this.#dirty = true;
        throw error;
      });
    }
    if (clear) this.clear();
  }

  /** Some time after the change was told: until then the pane holds the text of before. */
  async #follow(file: TFile): Promise<void> {
    await new Promise((resolve) => asHost(() => setTimeout(resolve, followDelay)));
    if (file !== this.file || file.deleted) return;
    const text = await this.app.vault.read(file);
    if (text === this.getViewData() || text === this.data) return;
    // What is being typed wins over the disk until it is saved, here; the app merges the two.
    this.requestSave.cancel();
    this.#dirty = false;
    this.data = text;
    this.setViewData(text, false);
  }
}
