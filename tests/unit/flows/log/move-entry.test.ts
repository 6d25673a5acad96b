import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { logPlan } from '../../../../src/core/flows/log/log-plan';
import { moveEntry, type NewDay } from '../../../../src/core/flows/log/move-entry';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { writtenKey } from '../../../../src/core/reading/interview/written-key';
import { day } from '../../base/calendar/day';

const appointment: NewDay = { day: day('2026-12-08'), time: '10:00', place: 'オンライン' };

/** The properties of a note, on 2026-12-01, after its interview was moved to Tue 2026-12-08. */
function moved(properties: string, to: Partial<NewDay> = {}): string {
  const frontmatter = parse(properties) as Record<string, unknown>;
  const interview = readInterview(
    { path: 'a.md', frontmatter, tags: [] },
    defaultSettings,
    day('2026-12-01'),
  );
  if (!interview) throw new Error(properties);
  const keyOf = (field: Parameters<typeof writtenKey>[1]) => writtenKey(interview, field, () => 'ja');
  const plan = logPlan(
    `---\n${properties}\n---\n`,
    moveEntry(interview, keyOf, { frontmatter }, { ...appointment, ...to }),
  );
  if ('problem' in plan) throw new Error(plan.problem);
  return applyEdits(`---\n${properties}\n---\n`, plan.edits).slice(4, -5);
}

test.each<[why: string, before: string, to: Partial<NewDay>, after: string]>([
  [
    'day, time and place',
    '会社: 青葉\n面接日: 2026-12-04\n時間: 14:00\n場所: 本社',
    {},
    '会社: 青葉\n面接日: 2026-12-08\n時間: "10:00"\n場所: オンライン',
  ],
  [
    'what is not known any more goes',
    '会社: 青葉\n面接日: 2026-12-04\n時間: 14:00\n場所: 本社',
    { time: '', place: '本社' },
    '会社: 青葉\n面接日: 2026-12-08\n時間:\n場所: 本社',
  ],
  [
    'what was not there comes',
    '会社: 青葉\n面接日: 2026-12-04',
    { place: '' },
    '会社: 青葉\n面接日: 2026-12-08\n時間: "10:00"',
  ],
  [
    'it is not being moved any more',
    '会社: 青葉\n面接日: 2026-12-04\nステータス: 日程調整中（2026-12-04）',
    { time: '', place: '' },
    '会社: 青葉\n面接日: 2026-12-08\nステータス:',
  ],
  [
    'a state of the user’s own stays',
    '会社: 青葉\n面接日: 2026-12-04\nステータス: 二次面接',
    { time: '', place: '' },
    '会社: 青葉\n面接日: 2026-12-08\nステータス: 二次面接',
  ],
  [
    'the current round of several',
    '会社: 青葉\n一次面接日: 2026-11-05\n二次面接日: 2026-12-04',
    { time: '', place: '' },
    '会社: 青葉\n一次面接日: 2026-11-05\n二次面接日: 2026-12-08',
  ],
  [
    'one day of a list',
    '会社: 青葉\n面接日: [2026-11-05, 2026-12-04]',
    { time: '', place: '' },
    '会社: 青葉\n面接日: [2026-11-05, 2026-12-08]',
  ],
])('an interview is moved: %s', (_, before, to, after) => {
  expect(moved(before, to)).toBe(after);
});
