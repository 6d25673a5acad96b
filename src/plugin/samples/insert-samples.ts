import { normalizePath, Notice, type App, type Vault } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { findSamples } from '../../core/flows/samples/find-samples';
import { sampleNotes, type SampleNote } from '../../core/flows/samples/sample-notes';
import type { CommandDeps } from '../commands/command-types';
import { notify } from '../dialogs/notify';
import { allNotes } from '../index/all-notes';

/** The apps into which samples are being written: the vault does not know of them yet. */
const underWay = new WeakSet<App>();

/**
 * Writes the three samples with days around today; those that are in the vault, wherever, are left as they are. Asked
 * again while it is at it, it does nothing.
 */
export async function insertSamples(deps: CommandDeps): Promise<void> {
  const { app } = deps;
  if (underWay.has(app)) return;
  underWay.add(app);
  await insertMissing(deps).finally(() => underWay.delete(app));
}

async function insertMissing(deps: CommandDeps): Promise<void> {
  const words = wordsOf(deps.language()).samples;
  const there = findSamples(allNotes(deps.notes)).map(({ company }) => company);
  const missing = sampleNotes(deps.today(), deps.language()).filter(({ name }) => !there.includes(name));
  try {
    const written = await writeInto(words.folder, missing, deps.app.vault);
    notify(written === 0 ? words.there(words.folder) : words.inserted(written, words.folder));
  } catch (error) {
    console.error(error);
    new Notice(words.notInserted);
  }
}

/** Returns how many were written: no note that is there is written over. */
async function writeInto(folder: string, samples: readonly SampleNote[], vault: Vault): Promise<number> {
  const paths = samples.map(({ name }) => normalizePath(`${folder}/${name}.md`));
  if (samples.length > 0 && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
  let written = 0;
  for (const [at, { text }] of samples.entries()) {
    const path = paths[at] ?? '';
    if (vault.getAbstractFileByPath(path)) continue;
    await vault.create(path, text);
    written += 1;
  }
  return written;
}
