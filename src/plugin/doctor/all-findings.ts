import { parseYaml } from 'obsidian';
import { brokenFinding, isBrokenInterview } from '../../core/doctor/broken-note';
import { findingsOf } from '../../core/doctor/examine';
import type { Finding } from '../../core/doctor/finding';
import { readFrontMatter } from '../../core/frontmatter/property-lines';
import type { Language } from '../../core/language/language';
import type { IndexedNote } from '../../core/reply-index/reply-index';
import { vaultLanguage } from '../capture/vault-language';
import type { CommandDeps } from '../commands/commands';

/** What there is to mend in one note, as the metadata cache has it; only one that does not parse is opened. */
export async function noteFindings(path: string, deps: CommandDeps): Promise<Finding[]> {
  const note = deps.notes.read(path, deps.settings());
  if (!note) return [];
  return note.broken ? brokenFindings(note, deps) : wholeFindings(note, deps);
}

function wholeFindings(note: IndexedNote, deps: CommandDeps): Finding[] {
  const listed = deps.store.reply(note.path)?.interview;
  const language = (): Language => vaultLanguage(deps);
  return findingsOf({ ...note, listed, language }, deps.settings(), deps.today());
}

async function brokenFindings({ path }: IndexedNote, deps: CommandDeps): Promise<Finding[]> {
  const file = deps.app.vault.getFileByPath(path);
  if (!file) return [];
  const text = await deps.app.vault.cachedRead(file);
  const isListed = deps.store.reply(path) !== undefined;
  if (!isListed && !isBrokenInterview(path, text, deps.settings())) return [];
  return [brokenFinding(path, parserMessage(text), isListed)];
}

function parserMessage(text: string): string {
  try {
    parseYaml(readFrontMatter(text)?.yaml ?? '');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
