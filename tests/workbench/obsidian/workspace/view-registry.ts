import { Events } from '../events';
import type { WorkspaceLeaf } from './leaf';
import { EmptyView, type View } from './view';

type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which views there are, and which file extension opens in which. */
export class ViewRegistry extends Events {
  readonly #creators = new Map<string, ViewCreator>();
  /** The types of the views that were made, in their order. */
  readonly made: string[] = [];
  readonly #extensions = new Map<string, string>();

  register(type: string, creator: ViewCreator): void {
    if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#creators.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregister(type: string): void {
    this.#creators.delete(type);
    this.trigger('view-unregistered', type);
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) this.#extensions.set(extension, type);
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.#extensions.delete(extension);
  }

  /** None for files that the app has no view for. */
  typeFor(extension: string): string | undefined {
    return this.#extensions.get(extension);
  }

  /** Makes a view; a type no one has registered gives a tab that says so. */
  create(type: string, leaf: WorkspaceLeaf): View {
    const creator = this.#creators.get(type);
    this.made.push(type);
    if (creator) return creator(leaf);
    return type === 'empty'
      ? new EmptyView(leaf)
      : new EmptyView(leaf, type, 'Nobody draws this kind of view.');
  }

  types(): string[] {
    return [...this.#creators.keys()];
  }
}
