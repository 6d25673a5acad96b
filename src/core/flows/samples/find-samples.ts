import { comparableName } from '../../base/properties/accepted-names';
import { lazy } from '../../base/text/lazy';
import type { NoteSource } from '../../reading/interview/read-note';
import { readCheckbox } from '../../reading/interview/read-words';
import { sampleCompanies, sampleProperty } from './sample-notes';

/** A note that bears the mark of a sample. */
export interface FoundSample {
  readonly path: string;
  /** The company of a sample it still names; `undefined` when someone has made the note their own. */
  readonly company: string | undefined;
}

/** The samples among notes, by their mark alone; a mark that was unticked is none. */
export function findSamples(notes: Iterable<Pick<NoteSource, 'path' | 'frontmatter'>>): FoundSample[] {
  const found: FoundSample[] = [];
  for (const { path, frontmatter } of notes) {
    if (!frontmatter || !isSample(frontmatter)) continue;
    const company = sampleCompanies.find((name) => Object.values(frontmatter).includes(name));
    found.push({ path, company });
  }
  return found;
}

const mark = lazy(() => comparableName(sampleProperty));

/** Whether the properties of a note bear the mark, as it is written or in another case. */
export function isSample(frontmatter: Readonly<Record<string, unknown>>): boolean {
  const key = Object.keys(frontmatter).find((name) => comparableName(name) === mark());
  return key !== undefined && readCheckbox(frontmatter[key]) === true;
}
