import type { DataWriteOptions } from 'obsidian';
import { Events } from '../events';
import { later } from '../later';
import type { TAbstractFile } from './files';
import { TFile, TFolder } from './files';
import { MemoryAdapter } from './memory-adapter';
import { FileTree } from './file-tree';
import { nameOf, normalizePath } from './paths';

function checkName(path: string): void {
  if (/[\\:*"<>|?]/.test(nameOf(path)))
    throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
}

/** The vault: files and folders over an adapter. It changes only by what the adapter reports, as in the app. */
export class Vault extends Events {
  configDir = '.obsidian';
  readonly adapter: MemoryAdapter;
  readonly tree: FileTree;

  constructor(name: string) {
    super();
    this.adapter = new MemoryAdapter(name);
    this.tree = new FileTree(this);
    this.adapter.onDiskEvent = (event) => {
      this.tree.follow(event);
    };
  }

  getName(): string {
    return this.adapter.getName();
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.nodes.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.getAbstractFileByPath(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return later(() => this.createNow(path, data, options));
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return later(() => this.createNow(path, data, options));
  }

  createFolder(path: string): Promise<TFolder> {
    return later(() => {
      const key = normalizePath(path);
      if (this.adapter.has(key)) throw new Error('Folder already exists.');
      this.adapter.makeFolder(key);
      return this.tree.nodes.get(key) as TFolder;
    });
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  cachedRead(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  delete(file: TAbstractFile, force = false): Promise<void> {
    return file instanceof TFolder ? this.adapter.rmdir(file.path, force) : this.adapter.remove(file.path);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system) await this.adapter.trashSystem(file.path);
    else await this.adapter.trashLocal(file.path);
  }

  rename(file: TAbstractFile, newPath: string): Promise<void> {
    checkName(newPath);
    return this.adapter.rename(file.path, newPath);
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return later(() => {
      this.modifyNow(file, data, options);
    });
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return later(() => {
      this.modifyNow(file, data, options);
    });
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.process(file, (old) => old + data, options).then(() => undefined);
  }

  process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return later(() => {
      const data = change(this.adapter.readNow(file.path));
      this.modifyNow(file, data, options);
      return data;
    });
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    await this.adapter.copy(file.path, newPath);
    return this.tree.nodes.get(normalizePath(newPath)) as TFile;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.tree.nodes.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return folders.filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  private createNow(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): TFile {
    const key = normalizePath(path);
    checkName(key);
    if (this.adapter.has(key)) throw new Error('File already exists.');
    this.adapter.writeNow(key, data, options);
    return this.tree.nodes.get(key) as TFile;
  }

  private modifyNow(file: TFile, data: string | ArrayBuffer, options?: DataWriteOptions): void {
    // A file deleted meanwhile must not come back to life.
    if (!this.adapter.has(file.path)) this.adapter.readNow(file.path);
    this.adapter.writeNow(file.path, data, options);
  }
}
