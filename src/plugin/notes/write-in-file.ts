import type { TFile, Vault } from 'obsidian';
import { applyEdits, placeToSee } from '../../core/editing/frontmatter/text-edit';
import type { Failure, SafePlan, Written } from './written';

/** Makes a change in the file of a note; throws when it can't be written, and leaves it as it was then. */
export async function writeInFile(file: TFile, planOf: SafePlan, vault: Vault): Promise<Written | Failure> {
  // Looked at first, so that a file in which nothing is to change is not touched.
  const text = await vault.read(file);
  const first = changed(text, planOf);
  if ('problem' in first || first.before === first.after) return first;
  let outcome: Written | Failure = first;
  try {
    // The file may have changed meanwhile, so the plan is that of the text that is replaced.
    await vault.process(file, (before) => {
      outcome = changed(before, planOf);
      return 'problem' in outcome ? before : outcome.after;
    });
  } catch (error) {
    await restoreHalfWritten(file, outcome, vault, error);
  }
  return outcome;
}

function changed(before: string, planOf: SafePlan): Written | Failure {
  const plan = planOf(before, undefined);
  if ('problem' in plan) return plan;
  const { edits, select } = plan;
  const see = select ? placeToSee(edits, select) : 0;
  return { before, after: applyEdits(before, edits), select, see, inEditor: false };
}

/** A full disk may cut a file short: its text before is put back. One that is all there has been written after all. */
async function restoreHalfWritten(
  file: TFile,
  outcome: Written | Failure,
  vault: Vault,
  error: unknown,
): Promise<void> {
  if ('problem' in outcome) throw error;
  const { before, after } = outcome;
  const now = await vault.read(file);
  if (now === after) return;
  // Anything else is someone else's text.
  if (now !== before && after.startsWith(now)) await vault.modify(file, before);
  throw error;
}
