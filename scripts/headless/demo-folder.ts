import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { demoSettings } from '../demo/vault';

/** Lists the notes that were written, and so tells a demo vault from anyone's own; Obsidian does not show it. */
const markName = '.henji-demo.json';

/** True when a demo vault may be written there: nothing is there yet, an empty folder, or an earlier demo vault. */
export function isDemoFolder(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(markName);
}

/**
 * Writes the notes by their paths, and the plugin's settings, enabled. Notes of an earlier demo are removed first;
 * what someone added stays. Returns the folder for the plugin's own files.
 */
export function writeDemoVault(folder: string, notes: Readonly<Record<string, string>>): string {
  for (const path of earlierNotes(folder)) rmSync(join(folder, path), { force: true });
  for (const [path, text] of Object.entries(notes)) writeFile(join(folder, path), text);
  const pluginFolder = join(folder, '.obsidian', 'plugins', 'henji');
  writeFile(join(pluginFolder, 'data.json'), demoSettings);
  writeFile(join(folder, '.obsidian', 'community-plugins.json'), '["henji"]\n');
  writeFile(join(folder, markName), `${JSON.stringify(Object.keys(notes), undefined, 2)}\n`);
  return pluginFolder;
}

/** The notes of the earlier demo; only those within the folder, whatever the list says. */
function earlierNotes(folder: string): string[] {
  const list = readList(join(folder, markName));
  return list.filter((path) => resolve(folder, path).startsWith(resolve(folder) + sep));
}

function readList(file: string): string[] {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(list) ? list.filter((path) => typeof path === 'string') : [];
  } catch {
    return [];
  }
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
