import { formatIsoDay, type EpochDay } from '../../../../src/core/base/calendar/epoch-day';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Settings } from '../../../../src/core/base/settings/settings';
import { day } from '../../base/calendar/day';

/** Tuesday, eleven days after the interview of the worked examples. */
export const today = day('2026-12-01');

/** A day as text, `undefined` as it is. */
export function text(date: EpochDay | undefined): string | undefined {
  return date === undefined ? undefined : formatIsoDay(date);
}

/** The interview of a note with these properties, of 青葉 on 2026-11-20 where they do not say otherwise. */
export function reading(
  properties: Record<string, unknown>,
  settings: Settings = defaultSettings,
): Interview {
  const frontmatter = { company: '青葉', 'interview-date': '2026-11-20', ...properties };
  return readInterview({ path: '面接/青葉.md', frontmatter, tags: [] }, settings, today)!;
}

/** The problems of a note, each as `field code found`. */
export function problemsOf(interview: Interview): string[] {
  return interview.problems.map(({ field, code, found }) => `${field ?? 'note'} ${code} ${found}`);
}
