import type { Interview } from '../../../../src/core/reading/interview/interview';
import { pendingReply, type PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Status } from '../../../../src/core/waiting/status/assessment';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';

/** The day of the reports in these tests, a Tuesday; the interviews are on Fri 2026-11-20 unless said. */
export const today = day('2026-12-01');

/** A reply as it is on `today`. */
export function reply(said: Said): PendingReply {
  return pendingReply(interview(said), defaultSettings.policy, today);
}

/** One interview a status. */
export const ofStatus: Readonly<Record<Status, Said>> = {
  inquire: { promised: '3営業日以内' },
  followup: { date: '2026-11-02', promised: '3営業日以内', inquired: ['2026-11-18'] },
  invalid: { promised: '大型連休明けに連絡します' },
  waiting: { promised: '12/4まで' },
  grace: { promised: '11/27まで' },
  inquired: { promised: '3営業日以内', inquired: ['2026-12-01'] },
  exhausted: { date: '2026-11-02', inquired: ['2026-11-16', '2026-11-24'] },
  upcoming: { date: '2026-12-10' },
  closed: { rest: { answered: true, result: '見送り' } },
};

/** An interview of another company, with everything else as said. */
export function named(company: string, said: Said, rest: Partial<Interview> = {}): PendingReply {
  return reply({ ...said, rest: { ...said.rest, company, path: `面接/${company}.md`, ...rest } });
}
