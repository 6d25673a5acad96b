import type { TAbstractFile } from './files';
import { TFile, TFolder } from './files';
import type { DiskEvent } from './memory-adapter';
import { isHidden, parentPath } from './paths';
import type { Vault } from './vault';

/** The objects of the vault, kept in step with the disk; tells the vault's listeners. */
export class FileTree {
  readonly nodes = new Map<string, TAbstractFile>();
  readonly root: TFolder;

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/', null);
    this.nodes.set('/', this.root);
  }

  /** Applies what happened on the disk. */
  follow(event: DiskEvent): void {
    if (event.kind === 'rename') this.followRename(event.from, event.path, event.folder);
    else if (isHidden(event.path)) return;
    else if (event.kind === 'create') this.add(event.path, event.folder);
    else if (event.kind === 'modify') this.touch(event.path);
    else this.drop(event.path);
  }

  private parentOf(path: string): TFolder {
    const parent = this.nodes.get(parentPath(path) || '/');
    return parent instanceof TFolder ? parent : this.root;
  }

  private add(path: string, folder: boolean): void {
    const parent = this.parentOf(path);
    const node = folder ? new TFolder(this.vault, path, parent) : new TFile(this.vault, path, parent);
    parent.children.push(node);
    this.nodes.set(path, node);
    this.refreshStat(node);
    this.vault.trigger('create', node);
  }

  private touch(path: string): void {
    const node = this.nodes.get(path);
    if (!node) return;
    this.refreshStat(node);
    this.vault.trigger('modify', node);
  }

  private drop(path: string): void {
    const node = this.nodes.get(path);
    if (!node) return;
    for (const child of node instanceof TFolder ? [...node.children] : []) this.drop(child.path);
    node.parent?.children.remove(node);
    node.deleted = true;
    this.nodes.delete(path);
    this.vault.trigger('delete', node);
  }

  private followRename(from: string, to: string, folder: boolean): void {
    const node = this.nodes.get(from);
    if (isHidden(to)) this.drop(from);
    else if (node) this.move(node, to);
    else this.add(to, folder);
  }

  /** A renamed folder tells of itself first, then of every file in it. */
  private move(node: TAbstractFile, to: string): void {
    const from = node.path;
    const parent = this.parentOf(to);
    node.parent?.children.remove(node);
    parent.children.push(node);
    this.nodes.delete(from);
    node.moveTo(to, parent);
    this.nodes.set(to, node);
    this.vault.trigger('rename', node, from);
    for (const child of node instanceof TFolder ? [...node.children] : [])
      this.move(child, `${to}/${child.name}`);
  }

  private refreshStat(node: TAbstractFile): void {
    const stat = this.vault.adapter.statNow(node.path);
    if (node instanceof TFile && stat) node.stat = stat;
  }
}
