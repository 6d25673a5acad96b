import { basenameOf, extensionOf, nameOf } from './paths';
import type { Vault } from './vault';

/** What file and folder share. */
export abstract class TAbstractFile {
  name: string;
  deleted = false;

  constructor(
    public vault: Vault,
    public path: string,
    public parent: TFolder | null,
  ) {
    this.name = nameOf(path);
  }

  /** Follows a rename; the object stays the same, as in the app. */
  moveTo(path: string, parent: TFolder | null): void {
    this.path = path;
    this.name = nameOf(path);
    this.parent = parent;
  }
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
  basename: string;
  extension: string;
  stat = { ctime: 0, mtime: 0, size: 0 };

  constructor(vault: Vault, path: string, parent: TFolder | null) {
    super(vault, path, parent);
    this.basename = basenameOf(path);
    this.extension = extensionOf(path);
  }

  override moveTo(path: string, parent: TFolder | null): void {
    super.moveTo(path, parent);
    this.basename = basenameOf(path);
    this.extension = extensionOf(path);
  }
}

/** A folder of the vault; the root has the path `/`. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.parent === null;
  }
}
