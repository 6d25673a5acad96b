import type { Interview } from '../../reading/interview/interview';
import { searchText } from '../../base/text/search-text';

const searchable = new WeakMap<Interview, string>();

/** Whether company and stage of an interview hold every word. */
export function isFound(interview: Interview, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const known =
    searchable.get(interview) ?? searchText(`${interview.company ?? ''}\n${interview.stage ?? ''}`);
  searchable.set(interview, known);
  return words.every((word) => known.includes(word));
}
