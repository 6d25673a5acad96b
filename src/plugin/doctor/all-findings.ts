import { parseYaml } from 'obsidian';
import { brokenFinding } from '../../core/flows/doctor/broken-note';
import { noteFindings } from '../../core/flows/doctor/note-findings';
import type { Finding } from '../../core/flows/doctor/finding';
import { canBeMade } from '../../core/flows/doctor/property-edit';
import {
  isBrokenInterview,
  lowerProperties,
  slipInBroken,
  type PlacedSlip,
} from '../../core/flows/doctor/text-slips';
import { readFrontMatter } from '../../core/editing/frontmatter/property-lines';
import { isTemplatePath } from '../../core/reading/interview/template-notes';
import type { Language } from '../../core/base/language/language';
import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import { vaultLanguage } from '../capture/vault-language';
import type { CommandDeps } from '../commands/commands';

/** What there is to mend in one note, as the metadata cache has it; only one with something to mend is opened. */
export async function readNoteFindings(path: string, deps: CommandDeps): Promise<Finding[]> {
  const note = deps.notes.read(path, deps.settings());
  if (!note) return [];
  if (note.broken) return brokenFindings(note, deps);
  return (await lowerFindings(note, deps)) ?? wholeFindings(note, deps);
}

/** Without the fixes that the way in which a property is written does not allow. */
async function wholeFindings(note: IndexedNote, deps: CommandDeps): Promise<Finding[]> {
  const { store, settings, today } = deps;
  const listed = store.reply(note.path)?.interview;
  const language = (): Language => vaultLanguage(deps);
  const findings = noteFindings({ ...note, listed, language }, settings(), today());
  if (findings.every(({ fixes }) => fixes.length === 0)) return findings;
  const text = await textOf(note, deps);
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ edits }) => canBeMade(text, edits, parseYaml)),
  }));
}

async function textOf({ path }: IndexedNote, { app: { vault } }: CommandDeps): Promise<string> {
  const file = vault.getFileByPath(path);
  return file ? vault.cachedRead(file) : '';
}

async function brokenFindings(note: IndexedNote, deps: CommandDeps): Promise<Finding[]> {
  const { path } = note;
  const settings = deps.settings();
  const text = await textOf(note, deps);
  const isListed = deps.store.reply(path) !== undefined;
  const isMeant = isListed || (!isTemplatePath(path, settings) && isBrokenInterview(text, settings));
  if (!isMeant) return [];
  const slip = slipInBroken(text, settings);
  return [slip ? slipFinding(note, slip, isListed) : brokenFinding(path, parserMessage(text), isListed)];
}

/** Properties that stand too low; a note that begins with a line across it may have them, and is opened. */
async function lowerFindings(note: IndexedNote, deps: CommandDeps): Promise<Finding[] | undefined> {
  const { path } = note;
  const settings = deps.settings();
  const file = deps.app.vault.getFileByPath(path);
  const [first] = (file && deps.app.metadataCache.getFileCache(file)?.sections) ?? [];
  if (note.frontmatter || first?.type !== 'thematicBreak' || isTemplatePath(path, settings)) return undefined;
  const isListed = deps.store.reply(path) !== undefined;
  const slip = lowerProperties(await textOf(note, deps), isListed, settings);
  return slip && [slipFinding(note, slip, isListed)];
}

/** No fix: nothing is written into properties that can't be read. */
function slipFinding({ path }: IndexedNote, { line, ...issue }: PlacedSlip, isListed: boolean): Finding {
  return { path, isListed, issue, line, fixes: [] };
}

function parserMessage(text: string): string {
  try {
    parseYaml(readFrontMatter(text)?.yaml ?? '');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
