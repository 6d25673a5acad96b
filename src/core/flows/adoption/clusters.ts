/** A folder or a tag, with the notes below it. */
export interface Cluster {
  readonly name: string;
  readonly notes: number;
  readonly complete: number;
}

/** From so many interview notes on a folder or a tag is one of interview notes, if they are the most in it. */
const fewest = 2;
const mostly = 0.5;
/** A folder is proposed with its folders only when it has hardly anything else. */
const nearlyAll = 0.75;

/** Counts notes by name, each name together with its parents: `a/b/c` counts for `a/b` and `a` too. */
export class Clusters {
  readonly #byName = new Map<string, { notes: number; complete: number }>();

  /** Counts a note once for each of the names and their parents. */
  add(names: readonly string[], isComplete: boolean): void {
    for (const name of new Set(names.flatMap(withParents))) {
      const cluster = this.#byName.get(name) ?? { notes: 0, complete: 0 };
      cluster.notes += 1;
      if (isComplete) cluster.complete += 1;
      this.#byName.set(name, cluster);
    }
  }

  /**
   * The clusters that mostly hold interview notes, as far down as they go: a parent is taken only where its own notes
   * are interview notes as well, its children are too small, or there are several of them, as of companies.
   */
  found(): Cluster[] {
    const all = [...this.#byName].map(([name, counts]) => ({ name, ...counts }));
    const children = byParent(all);
    const chosen = (cluster: Cluster): Cluster[] => {
      // Without enough of them here there are not enough further down.
      if (cluster.complete < fewest) return [];
      const below = (children.get(cluster.name) ?? []).flatMap(chosen);
      const covered = below.reduce((sum, { complete }) => sum + complete, 0);
      const needed = below.length === 0 ? mostly : nearlyAll;
      const isMore = covered < cluster.complete || below.length > 1;
      const isTaken = isMore && cluster.complete >= cluster.notes * needed;
      return isTaken ? [cluster] : below;
    };
    return (children.get('') ?? []).flatMap(chosen);
  }
}

function byParent(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const children = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const parent = parentOf(cluster.name);
    children.set(parent, [...(children.get(parent) ?? []), cluster]);
  }
  return children;
}

/** `a/b` and `a`; nothing for the root of the vault, which is not a folder of interview notes. */
function withParents(name: string): string[] {
  const parts = name === '' ? [] : name.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function parentOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('/'), 0));
}
