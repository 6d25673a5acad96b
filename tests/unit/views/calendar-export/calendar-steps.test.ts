import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { atOnce, stepSize } from '../../../../src/core/base/steps/steps';
import { calendarSteps, type Calendar } from '../../../../src/core/views/calendar-export/calendar-steps';
import { inOrderSteps } from '../../../../src/core/waiting/replies/groups';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { reply, today } from '../cards/replies';

const basis = { today, language: 'ja', linkTo: (path: string) => `open:${path}` } as const;

function manyReplies(count: number): PendingReply[] {
  return Array.from({ length: count }, (_, at) =>
    reply({ promised: '12/10まで', rest: { path: `${at}.md` } }),
  );
}

function countPauses(steps: Iterator<undefined, unknown>): number {
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  return pauses;
}

/** The titles of the days in a calendar, as another program reads them. */
function titlesIn({ text }: Calendar): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
}

test('holds the days of all replies, in the order of the list', () => {
  const calendar = atOnce(
    calendarSteps(
      [
        reply({ promised: '12/10まで', rest: { company: '乙社', path: '2.md' } }),
        reply({ promised: '3営業日以内', rest: { company: '甲社', path: '1.md' } }),
        reply({ date: '2026-12-05', rest: { company: '丙社', path: '3.md' } }),
      ],
      basis,
    ),
  );
  expect(titlesIn(calendar)).toEqual([
    '甲社：この日から確認できます',
    '乙社：連絡の期限',
    '乙社：この日から確認できます',
  ]);
  expect(calendar.count).toBe(3);
});

test('of no replies is an empty one', () => {
  const calendar = atOnce(calendarSteps([], basis));
  expect(titlesIn(calendar)).toEqual([]);
  expect(calendar.count).toBe(0);
});

test.each([
  [stepSize - 1, 0],
  [stepSize, 1],
  [2 * stepSize + 1, 2],
])('%i replies are written with %i pauses', (count, pauses) => {
  const replies = manyReplies(count);
  const sorting = countPauses(inOrderSteps(replies));
  expect(countPauses(calendarSteps(replies, basis)) - sorting).toBe(pauses);
});
