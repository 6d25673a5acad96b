import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { pendingReply, type PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

/** Properties of a note. */
export type Properties = Readonly<Record<string, unknown>>;

/** Interview notes are in 面接. */
const settings = { ...defaultSettings, noteFolders: ['面接'] };

/** A note of 青葉商事 as it is on a day; with a `path` outside of 面接 `undefined` where it is no interview note. */
export function replyOn(
  properties: Properties,
  today: string,
  path = '面接/青葉.md',
): PendingReply | undefined {
  const frontmatter = { company: '青葉商事', ...properties };
  const interview = readInterview({ path, frontmatter, tags: [] }, settings, day(today));
  return interview && pendingReply(interview, settings.policy, day(today));
}

/** The row of a note on a day with its next day, and its problems as `field code`. */
export function rowOf(properties: Properties, today: string): string {
  const { rule, nextActionOn, problems } = replyOn(properties, today)!.assessment;
  const next = nextActionOn === undefined ? '–' : formatIsoDay(nextActionOn).slice(5);
  return [rule, next, ...problems.map(({ field, code }) => `${field ?? 'note'} ${code}`)].join(' ');
}
