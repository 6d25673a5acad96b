import { searchText } from '../../../base/text/search-text';
import type { Profile } from '../../../base/settings/profile';
import type { Draft } from '../draft';
import type { WordingRule } from '../wording-rule';

/** Who writes has to be in the text: the whole name or its reading. */
export const missingName: WordingRule = {
  weight: 'mistake',
  find: (draft, { profile }) => {
    const { name, reading } = profile;
    if (draft.message.isPiece || name.trim() === '') return [];
    if (!says(draft, [name, reading])) return [{ part: 'text', from: 0, to: 0, wanted: name.trim() }];
    return isSigned(draft, profile) ? [] : [{ part: 'text', from: 0, to: 0, lacks: 'signature' }];
  },
};

/** A mail ends with where its writer can be reached. */
function isSigned({ message, parts }: Draft, { mail, phone }: Profile): boolean {
  const ways = [mail, phone].map(searchText).filter((way) => way !== '');
  return message.kind !== 'mail' || ways.length === 0 || ways.some((way) => parts.text.folded.includes(way));
}

function says({ parts }: Draft, names: readonly string[]): boolean {
  const wanted = names.map(searchText).filter((name) => name !== '');
  return wanted.some((name) => parts.text.folded.includes(name));
}
