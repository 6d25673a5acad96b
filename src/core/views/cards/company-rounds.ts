import { formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { baseName } from '../../base/text/base-name';
import { byCompany } from '../../reading/company/same-company';
import { companyKey } from '../../reading/interview/later-rounds';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** Another interview with the same company. */
export interface CompanyRound {
  readonly path: string;
  readonly text: string;
}

/** No one has more rounds with one company. */
const most = 20;

/** The other interviews with the company of a reply, latest first, each with its day, stage and how it is. */
export function companyRounds(
  reply: PendingReply,
  replies: Iterable<PendingReply>,
  language: Language,
): readonly CompanyRound[] {
  return ofSameCompany(reply, replies)
    .filter(({ interview }) => interview.path !== reply.interview.path)
    .sort((a, b) => (b.interview.date ?? 0) - (a.interview.date ?? 0))
    .slice(0, most)
    .map((other) => ({ path: other.interview.path, text: roundText(other, language) }));
}

/** All interviews with the company of a reply, itself among them; none where it names no company. */
export function ofSameCompany(
  { interview: own }: PendingReply,
  replies: Iterable<PendingReply>,
): readonly PendingReply[] {
  const key = companyKey(own);
  if (key === undefined) return [];
  const namesakes = [...replies].filter(({ interview }) => companyKey(interview) === key);
  const companies = byCompany(namesakes, ({ interview }) => interview.company ?? '');
  return companies.find((members) => members.some(({ interview }) => interview.path === own.path)) ?? [];
}

function roundText({ interview, assessment }: PendingReply, language: Language): string {
  const { date, stage, path, result } = interview;
  const names = wordsOf(language).status.names;
  return [
    date === undefined ? undefined : formatDayWithYear(date, language),
    stage ?? baseName(path),
    result ?? names[assessment.status],
  ]
    .filter((part) => part !== undefined)
    .join(wordsOf(language).sidebar.between);
}
