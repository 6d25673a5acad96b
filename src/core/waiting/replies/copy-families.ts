import { firstOriginal } from '../../reading/interview/conflict-copies';

/** Which notes are, by their names alone, conflict copies of one another. Nearly always empty. */
export class CopyFamilies {
  /** The copies by the path of the note they go back to. */
  readonly #copies = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.#copies.size === 0;
  }

  /** The paths of all copies and of what they are copies of; some of them may not be interviews. */
  members(): readonly string[] {
    return [...this.#copies].flatMap(([root, copies]) => [root, ...copies]);
  }

  add(path: string): void {
    const root = firstOriginal(path);
    if (root === path) return;
    const copies = this.#copies.get(root) ?? new Set();
    this.#copies.set(root, copies.add(path));
  }

  remove(path: string): void {
    const root = firstOriginal(path);
    const copies = this.#copies.get(root);
    copies?.delete(path);
    if (copies?.size === 0) this.#copies.delete(root);
  }

  /** The other notes whose counting can depend on whether `path` is there; some of them may not be interviews. */
  relatives(path: string): readonly string[] {
    const root = firstOriginal(path);
    const copies = this.#copies.get(root);
    return copies ? [root, ...copies].filter((relative) => relative !== path) : [];
  }
}
