import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import cases from '../../../data/status-cases-2.json';
import { day } from '../../base/calendar/day';

const settings = { ...defaultSettings, noteFolders: ['面接'] };
const isoOrNull = (each: number | undefined): string | null =>
  each === undefined ? null : formatIsoDay(each);

/** Notes in a folder of the settings, from their properties to the status. */
describe('status-rules: worked cases', () => {
  test.each(cases)('$id $why', ({ frontmatter, today, expect: expected }) => {
    const interview = readInterview({ path: '面接/a.md', frontmatter, tags: [] }, settings, day(today))!;
    const { status, deadline, inquireFrom, nextActionOn } = pendingReply(
      interview,
      settings.policy,
      day(today),
    ).assessment;
    expect({
      status,
      deadline: isoOrNull(deadline),
      inquireFrom: isoOrNull(inquireFrom),
      nextActionOn: isoOrNull(nextActionOn),
    }).toEqual(expected);
  });
});
