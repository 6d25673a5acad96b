import { parseYaml, type CachedMetadata } from 'obsidian';
import { noteFindings } from '../../core/flows/doctor/note-findings';
import { unreadShape, withShape } from '../../core/flows/doctor/shape-findings';
import type { Finding, Fix } from '../../core/flows/doctor/finding';
import {
  companySpellings,
  type CompanyNote,
  type CompanySpelling,
} from '../../core/flows/doctor/company-spellings';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { canBeMade } from '../../core/flows/doctor/property-edit';
import { lowerProperties, slipInBroken, type PlacedSlip } from '../../core/flows/doctor/text-slips';
import { noteKeys } from '../../core/reading/interview/note-keys';
import { isTemplatePath } from '../../core/reading/interview/template-notes';
import type { UnreadShape } from '../../core/reading/interview/unread-shapes';
import {
  unreadableInterview,
  unreadableProblem,
  type Unreadable,
} from '../../core/reading/interview/unreadable-note';
import type { Language } from '../../core/base/language/language';
import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import { inSlices } from '../index/show-progress';
import { vaultLanguage } from '../index/vault-language';
import type { CommandDeps } from '../commands/command-types';

/** By path, what other notes say of the name of its company. */
type Spellings = ReadonlyMap<string, CompanySpelling>;
const noSpellings: Spellings = new Map();

/** What there is to fix in one note, as the metadata cache has it; only one with something to fix is opened. */
export async function readNoteFindings(
  path: string,
  deps: CommandDeps,
  spellings: Spellings = noSpellings,
): Promise<Finding[]> {
  const note = deps.notes.read(path);
  if (!note) return [];
  if (note.unreadable) return unreadableFindings(note, note.unreadable, deps);
  return (await lowerFindings(note, deps)) ?? wholeFindings(note, deps, spellings);
}

/** Without the fixes that the way in which a property is written does not allow. */
async function wholeFindings(note: IndexedNote, deps: CommandDeps, spellings: Spellings): Promise<Finding[]> {
  const { store, settings, today } = deps;
  const listed = store.reply(note.path)?.interview;
  const language = (): Language => vaultLanguage(deps);
  const read = noteFindings({ ...note, listed, language }, settings(), today());
  const findings: Finding[] = [...read, ...spellingFindings(note, spellings, deps)];
  const mayHide = listed?.date === undefined && mayHoldShape(note, deps);
  if (!mayHide && findings.every(({ fixes }) => fixes.length === 0)) return findings;
  const text = await textOf(note, deps);
  const issue = mayHide ? unreadShape(note, text, settings()) : undefined;
  const context = { settings: settings(), today: today() };
  const all = issue
    ? withShape(findings, { ...note, isListed: listed !== undefined }, issue, context)
    : findings;
  return all.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ edits }) => canBeMade(text, edits, parseYaml)),
  }));
}

/** Days that a note keeps within its text; `undefined` where it has none there, or is read all the same. */
export async function shapeInNote(path: string, deps: CommandDeps): Promise<UnreadShape | undefined> {
  const note = deps.notes.read(path);
  if (!note || note.unreadable || deps.store.reply(path)?.interview.date !== undefined) return undefined;
  if (!mayHoldShape(note, deps)) return undefined;
  return unreadShape(note, await textOf(note, deps), deps.settings());
}

/** That the company may be one which other notes write in another way; a link to its note is for the user to change. */
function spellingFindings(
  { path, frontmatter = {} }: IndexedNote,
  spellings: Spellings,
  { store }: CommandDeps,
): Finding[] {
  const spelling = spellings.get(path);
  if (!spelling) return [];
  const { name, other } = spelling;
  const key = store.reply(path)?.interview.keys.company;
  const isPlain = key !== undefined && frontmatter[key] === name;
  const fix: Fix[] = isPlain
    ? [
        {
          action: { do: 'write', key, value: other },
          edits: [{ do: 'set', key, value: other }],
          sameAs: `company ${name} ${other}`,
        },
      ]
    : [];
  return [{ path, isListed: true, issue: spelling, fixes: fix }];
}

/** The companies that seem to be written in two ways, by note, as the replies are now; in slices. */
export function readSpellings(deps: CommandDeps): Promise<Spellings> {
  const { state } = deps.store;
  return inSlices(
    companySpellings(companyNotes(state.phase === 'ready' ? state.replies.values() : [])),
    deps,
  );
}

function* companyNotes(replies: Iterable<PendingReply>): Generator<CompanyNote> {
  for (const { interview } of replies) {
    const { path, company } = interview;
    if (company !== undefined) yield { path, company };
  }
}

/** Longer notes are not opened for fields and tables, which no one keeps in them. */
const longestFile = 200_000;

/**
 * Whether a note may keep its days where they are not read, so that its text has to be looked at: it has a table, names
 * a company, or has no properties and begins with text.
 */
function mayHoldShape({ path, frontmatter }: IndexedNote, { app, settings }: CommandDeps): boolean {
  const file = app.vault.getFileByPath(path);
  const sections = (file && app.metadataCache.getFileCache(file)?.sections) ?? [];
  if (!file || file.stat.size > longestFile) return false;
  if (sections.some(({ type }) => type === 'table')) return true;
  if (frontmatter) return noteKeys(frontmatter, settings()).keys.company !== undefined;
  const first = sections.find(({ type }) => type !== 'heading');
  return fieldSections.has(first?.type ?? '');
}

/** What fields within a text are in. */
const fieldSections: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'callout']);

async function textOf({ path }: IndexedNote, { app: { vault } }: CommandDeps): Promise<string> {
  const file = vault.getFileByPath(path);
  return file ? vault.cachedRead(file) : '';
}

function unreadableFindings(note: IndexedNote, why: Unreadable, deps: CommandDeps): Finding[] {
  const settings = deps.settings();
  if (!unreadableInterview(note, why, settings)) return [];
  const isListed = deps.store.reply(note.path) !== undefined;
  const slip = why.code === 'broken-yaml' ? slipInBroken(why.yaml, settings, parseYaml) : undefined;
  if (slip) return [slipFinding(note, slip, isListed)];
  const problem = unreadableProblem(why, settings);
  const { path } = note;
  return [{ path, isListed, issue: { kind: 'problem', problem }, line: problem.broken?.line, fixes: [] }];
}

/** Properties that are too low, or after a mark; a note that may have them is opened. */
async function lowerFindings(note: IndexedNote, deps: CommandDeps): Promise<Finding[] | undefined> {
  const { path } = note;
  const settings = deps.settings();
  const file = deps.app.vault.getFileByPath(path);
  const cached = file && deps.app.metadataCache.getFileCache(file);
  if (!cached || !mayHaveLowerProperties(cached) || isTemplatePath(path, settings)) return undefined;
  const isListed = deps.store.reply(path) !== undefined;
  const slip = lowerProperties(await textOf(note, deps), isListed, settings, parseYaml);
  return slip && [slipFinding(note, slip, isListed)];
}

/** Without properties to the cache: begins with a line across it, a block it can't use, or a heading of several lines. */
function mayHaveLowerProperties({ frontmatter, sections }: CachedMetadata): boolean {
  const [first] = frontmatter === undefined ? (sections ?? []) : [];
  if (first?.type === 'thematicBreak' || first?.type === 'yaml') return true;
  return first?.type === 'heading' && first.position.end.line > first.position.start.line;
}

function slipFinding({ path }: IndexedNote, slip: PlacedSlip, isListed: boolean): Finding {
  const { line, fixes, ...issue } = slip;
  return { path, isListed, issue, line, fixes };
}
