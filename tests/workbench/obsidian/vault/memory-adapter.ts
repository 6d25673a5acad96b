import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { currentTime } from '../clock';
import { later } from '../later';
import { nameOf, normalizePath, parentPath } from './paths';

interface Entry {
  data: string | ArrayBuffer;
  ctime: number;
  mtime: number;
}

/** What happened on the disk; the vault follows it, as the app follows its file watcher. */
export type DiskEvent =
  | { kind: 'create' | 'modify' | 'delete'; path: string; folder: boolean }
  | { kind: 'rename'; path: string; from: string; folder: boolean };

/** An error as Node words it. */
function noEntry(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}

function sizeOf(data: string | ArrayBuffer): number {
  return typeof data === 'string' ? new TextEncoder().encode(data).length : data.byteLength;
}

/** A disk has the size at hand; here the bytes of a text are counted, which takes long, and only for who asks. */
function statOf({ data, ctime, mtime }: Entry): Stat {
  return {
    type: 'file',
    ctime,
    mtime,
    get size() {
      return sizeOf(data);
    },
  };
}

/** A disk in memory with the interface of Obsidian's adapters. */
export class MemoryAdapter {
  readonly files = new Map<string, Entry>();
  readonly folders = new Set<string>(['']);
  /** How long reading a file of a plugin takes, in milliseconds. */
  slow = 0;
  onDiskEvent: (event: DiskEvent) => void = () => undefined;

  constructor(private readonly vaultName: string) {}

  getName(): string {
    return this.vaultName;
  }

  exists(path: string): Promise<boolean> {
    return later(() => this.has(path));
  }

  stat(path: string): Promise<Stat | null> {
    return later(() => this.statNow(path));
  }

  list(path: string): Promise<ListedFiles> {
    const inside = (entry: string): boolean => entry !== '' && parentPath(entry) === this.key(path);
    return later(() => ({
      files: [...this.files.keys()].filter(inside),
      folders: [...this.folders].filter(inside),
    }));
  }

  async read(path: string): Promise<string> {
    if (this.slow > 0 && path.endsWith('/data.json'))
      await new Promise((resolve) => setTimeout(resolve, this.slow));
    return later(() => this.readNow(path));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return later(() => {
      const { data } = this.entry(path);
      return typeof data === 'string' ? new TextEncoder().encode(data).buffer : data;
    });
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return later(() => {
      this.writeNow(path, data, options);
    });
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return later(() => {
      this.writeNow(path, data, options);
    });
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return later(() => {
      this.writeNow(path, (this.has(path) ? this.readNow(path) : '') + data, options);
    });
  }

  process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return later(() => {
      const data = change(this.readNow(path));
      this.writeNow(path, data, options);
      return data;
    });
  }

  getResourcePath(path: string): string {
    return `app://workbench/${encodeURI(path)}`;
  }

  mkdir(path: string): Promise<void> {
    return later(() => {
      this.makeFolder(this.key(path));
    });
  }

  trashSystem(path: string): Promise<boolean> {
    return this.trashLocal(path).then(() => true);
  }

  trashLocal(path: string): Promise<void> {
    return later(() => {
      const key = this.key(path);
      this.makeFolder('.trash');
      this.moveNow(key, `.trash/${nameOf(key)}`);
    });
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return later(() => {
      this.removeFolder(this.key(path), recursive);
    });
  }

  remove(path: string): Promise<void> {
    return later(() => {
      this.entry(path);
      this.files.delete(this.key(path));
      this.onDiskEvent({ kind: 'delete', path: this.key(path), folder: false });
    });
  }

  rename(path: string, newPath: string): Promise<void> {
    return later(() => {
      if (this.has(newPath)) throw new Error('Destination file already exists!');
      this.moveNow(this.key(path), this.key(newPath));
    });
  }

  copy(path: string, newPath: string): Promise<void> {
    return later(() => {
      if (this.has(newPath)) throw new Error('Destination file already exists!');
      this.writeNow(newPath, this.entry(path).data);
    });
  }

  /** Whether there is a file or folder, at once. */
  has(path: string): boolean {
    return this.files.has(this.key(path)) || this.folders.has(this.key(path));
  }

  /** The text of a file, at once. */
  readNow(path: string): string {
    const { data } = this.entry(path);
    return typeof data === 'string' ? data : new TextDecoder().decode(data);
  }

  /** What `stat` answers, at once. */
  statNow(path: string): Stat | null {
    const entry = this.files.get(this.key(path));
    if (entry) return statOf(entry);
    return this.folders.has(this.key(path)) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  /** Writes at once; a missing folder is an error, as on a disk. */
  writeNow(path: string, data: string | ArrayBuffer, options: DataWriteOptions = {}): void {
    const key = this.key(path);
    const old = this.files.get(key);
    if (!this.folders.has(parentPath(key))) throw noEntry(key);
    const mtime = options.mtime ?? currentTime();
    this.files.set(key, { data, ctime: options.ctime ?? old?.ctime ?? mtime, mtime });
    this.onDiskEvent({ kind: old ? 'modify' : 'create', path: key, folder: false });
  }

  /** Makes a folder and those above it. */
  makeFolder(key: string): void {
    if (this.folders.has(key)) return;
    this.makeFolder(parentPath(key));
    this.folders.add(key);
    this.onDiskEvent({ kind: 'create', path: key, folder: true });
  }

  private key(path: string): string {
    return path === '/' ? '' : normalizePath(path).replace(/^\/$/, '');
  }

  private entry(path: string): Entry {
    const entry = this.files.get(this.key(path));
    if (!entry) throw noEntry(path);
    return entry;
  }

  private below(key: string): string[] {
    return [...this.files.keys(), ...this.folders].filter((path) => path.startsWith(`${key}/`));
  }

  private removeFolder(key: string, recursive: boolean): void {
    if (!this.folders.has(key)) throw noEntry(key);
    if (!recursive && this.below(key).length > 0)
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${key}'`);
    for (const path of [...this.below(key).reverse(), key]) {
      const folder = this.folders.delete(path);
      this.files.delete(path);
      this.onDiskEvent({ kind: 'delete', path, folder });
    }
  }

  private moveNow(from: string, to: string): void {
    if (!this.folders.has(parentPath(to))) throw noEntry(to);
    const folder = this.folders.has(from);
    if (!folder && !this.files.has(from)) throw noEntry(from);
    for (const path of [from, ...this.below(from)]) this.rekey(path, to + path.slice(from.length));
    this.onDiskEvent({ kind: 'rename', path: to, from, folder });
  }

  private rekey(from: string, to: string): void {
    const entry = this.files.get(from);
    if (entry) this.files.set(to, entry);
    else this.folders.add(to);
    this.files.delete(from);
    this.folders.delete(from);
  }
}
