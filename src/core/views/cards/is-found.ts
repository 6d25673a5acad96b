import type { Interview } from '../../reading/interview/interview';
import { memoizeByObject } from '../../base/text/memoize';
import { searchText } from '../../base/text/search-text';

const searchable = memoizeByObject(({ company, stage }: Interview) =>
  searchText(`${company ?? ''}\n${stage ?? ''}`),
);

/** Whether company and stage of an interview hold every word. */
export function isFound(interview: Interview, words: readonly string[]): boolean {
  return words.length === 0 || words.every((word) => searchable(interview).includes(word));
}
