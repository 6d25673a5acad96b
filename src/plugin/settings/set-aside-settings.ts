import type { DataAdapter } from 'obsidian';
import { formatIsoDay, type EpochDay } from '../../core/base/calendar/epoch-day';

/** What copying needs of the vault's adapter. */
type Files = Pick<DataAdapter, 'read' | 'write' | 'list'>;

/**
 * Copies the `data.json` of a folder to `data.json.broken-2026-12-01` beside it, and gives the name of the copy. No
 * earlier copy is overwritten; one with the same content is as good.
 */
export async function setAsideSettings(files: Files, folder: string, today: EpochDay): Promise<string> {
  const path = `${folder}/data.json`;
  const text = await files.read(path);
  const copies = (await files.list(folder)).files.filter((copy) => copy.startsWith(`${path}.broken-`));
  const known = await firstWith(copies, async (copy) => (await files.read(copy)) === text);
  const copy = known ?? freePath(`${path}.broken-${formatIsoDay(today)}`, copies);
  if (known === undefined) await files.write(copy, text);
  return copy.slice(folder.length + 1);
}

async function firstWith(
  paths: readonly string[],
  holds: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const path of paths) if (await holds(path)) return path;
  return undefined;
}

function freePath(path: string, taken: readonly string[]): string {
  let free = path;
  for (let count = 2; taken.includes(free); count += 1) free = `${path}-${count}`;
  return free;
}
