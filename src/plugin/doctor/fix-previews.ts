import type { Vault } from 'obsidian';
import { changedLines, type ChangedLines } from '../../core/flows/doctor/changed-lines';
import type { NoteFix } from '../../core/flows/doctor/doctor-list';
import { planEdits } from '../../core/flows/doctor/property-edit';

/** The lines of a note that a fix would change; `undefined` where it can't be made in the text as it is. */
export async function fixPreview(
  vault: Pick<Vault, 'getFileByPath' | 'cachedRead'>,
  { path, fix }: NoteFix,
): Promise<ChangedLines | undefined> {
  const file = vault.getFileByPath(path);
  if (!file) return undefined;
  const text = await vault.cachedRead(file);
  const plan = planEdits(text, fix.edits);
  return 'problem' in plan ? undefined : changedLines(text, plan.edits);
}

/** The previews of the fixes on the screen: each note is read when one of its fixes is first shown. */
export class FixPreviews {
  readonly #byPath = new Map<string, Map<string, ChangedLines | undefined>>();

  constructor(
    private readonly vault: Pick<Vault, 'getFileByPath' | 'cachedRead'>,
    private readonly onRead: () => void,
  ) {}

  /** What is known at once; what is not is read, and `onRead` called then. */
  of(noteFix: NoteFix): ChangedLines | undefined {
    const known = this.#byPath.get(noteFix.path) ?? new Map<string, ChangedLines | undefined>();
    this.#byPath.set(noteFix.path, known);
    const key = JSON.stringify(noteFix.fix.edits);
    if (known.has(key)) return known.get(key);
    known.set(key, undefined);
    void fixPreview(this.vault, noteFix).then((lines) => {
      known.set(key, lines);
      this.onRead();
    });
    return undefined;
  }

  /** The note has changed. */
  forget(path: string): void {
    this.#byPath.delete(path);
  }
}
