import { searchText } from '../../../base/text/search-text';
import type { Profile } from '../../../base/settings/profile';
import { ANSWER, type Draft } from '../draft';
import type { WordingRule } from '../wording-rule';

/** Who writes has to be in the text: the whole name or its reading. */
export const missingName: WordingRule = {
  weight: 'mistake',
  find: (draft, { profile }) => {
    const { name, reading } = profile;
    if (draft.message.isPiece || name.trim() === '') return [];
    if (!says(draft, [name, reading]) || !introduces(draft, profile))
      return [{ part: 'text', from: 0, to: 0, wanted: name.trim() }];
    return isSigned(draft, profile) ? [] : [{ part: 'text', from: 0, to: 0, lacks: 'signature' }];
  },
};

/** A mail that is no answer says who writes before the signature does; the family name will do. */
function introduces({ message, parts }: Draft, { name, reading, mail, phone }: Profile): boolean {
  const { folded } = parts.text;
  const ways = [mail, phone].map(searchText).filter((way) => way !== '');
  const ends = ways.map((way) => folded.lastIndexOf('¶', folded.indexOf(way))).filter((at) => at > 0);
  const body = folded.slice(0, Math.max(...ends));
  const halves = [name, reading].map((each) => searchText(each.trim().split(/\s/)[0] ?? ''));
  const isAnswer = ANSWER.test(message.subject) || message.kind !== 'mail';
  return isAnswer || ends.length === 0 || halves.some((half) => half !== '' && body.includes(half));
}

/** A mail ends with where its writer can be reached. */
function isSigned({ message, parts }: Draft, { mail, phone }: Profile): boolean {
  const ways = [mail, phone].map(searchText).filter((way) => way !== '');
  return message.kind !== 'mail' || ways.length === 0 || ways.some((way) => parts.text.folded.includes(way));
}

function says({ parts }: Draft, names: readonly string[]): boolean {
  const wanted = names.map(searchText).filter((name) => name !== '');
  return wanted.some((name) => parts.text.folded.includes(name));
}
