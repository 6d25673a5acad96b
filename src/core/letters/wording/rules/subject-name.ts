import { searchText } from '../../../base/text/search-text';
import type { Profile } from '../../../base/settings/profile';
import { ANSWER } from '../draft';
import { isByAgency } from '../../../reading/interview/way-of-application';
import type { WordingRule } from '../wording-rule';

/** A candidate in a public examination is known by a number. */
const CANDIDATE = /受験番号\D{0,3}\d/;

/** The subject says what it is and who writes (domain: How to ask); the forms of job sites may have none. */
export const subjectName: WordingRule = {
  weight: 'mistake',
  find: ({ message, parts }, { profile, reply }) => {
    const { raw, folded } = parts.subject;
    // Whoever advises the applicant knows them by the family name.
    const isKnown = reply !== undefined && isByAgency(reply.interview);
    const name = searchText(isKnown ? (profile.name.trim().split(/\s/)[0] ?? '') : profile.name);
    const hasSubject = message.kind === 'mail' || (message.kind === 'portal' && raw.trim() !== '');
    if (message.isPiece || !hasSubject || ANSWER.test(raw)) return [];
    if (raw.trim() !== '' && (folded.includes(name) || CANDIDATE.test(folded))) return [];
    const [at, mend] = [raw.trimEnd().length, addition(raw, profile)];
    return [{ part: 'subject', from: at, to: at, mend }];
  },
};

/** University and name as the built-in subjects have them; nothing where the whole subject is missing. */
function addition(subject: string, { name, university }: Profile): string | undefined {
  if (subject.trim() === '' || name.trim() === '') return undefined;
  return `（${[university.trim(), name.trim()].filter((word) => word !== '').join(' ')}）`;
}
