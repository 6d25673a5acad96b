import { searchText } from '../../../base/text/search-text';
import type { Draft } from '../draft';
import type { WordingRule } from '../wording-rule';

/** Who writes has to be in the text: the whole name or its reading. */
export const missingName: WordingRule = {
  weight: 'mistake',
  find: (draft, { profile: { name, reading } }) => {
    if (draft.message.isPiece || name.trim() === '' || says(draft, [name, reading])) return [];
    return [{ part: 'text', from: 0, to: 0, wanted: name.trim() }];
  },
};

function says({ parts }: Draft, names: readonly string[]): boolean {
  const wanted = names.map(searchText).filter((name) => name !== '');
  return wanted.some((name) => parts.text.folded.includes(name));
}
