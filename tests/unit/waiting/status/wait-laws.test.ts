import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { assess } from '../../../../src/core/waiting/status/assess';
import type { Assessment } from '../../../../src/core/waiting/status/assessment';
import {
  givingUpWaits,
  inquiryWaits,
  latestOf,
  waitingOf,
} from '../../../../src/core/waiting/status/wait-dates';
import { day } from '../../base/calendar/day';
import { interview } from './interview';

const { policy } = defaultSettings;
const start = day('2026-07-01');
const phrases = ['3営業日以内', '1週間以内', '来週中に', '12/1以降', '合格者のみご連絡', '後日'];

/** Interviews of half a year over Obon, Silver Week and New Year, with or without a promise and an answer. */
const interviews = fc
  .record({
    date: fc.integer({ min: start, max: start + 190 }),
    promised: fc.option(fc.constantFrom(...phrases), { nil: undefined }),
    answered: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  })
  .map(({ date, promised, answered }): Interview => ({
    ...interview(promised === undefined ? {} : { promised }),
    date,
    selecting: answered === undefined ? undefined : date + answered,
  }));

function assessed(noted: Interview, on: number): Assessment {
  return assess(noted, businessDays(noted.calendar), policy, on);
}

/** From when one may ask, or when to give up. */
function waitedUntil(noted: Interview): number {
  const company = businessDays(noted.calendar);
  const { promise } = assessed(noted, noted.date ?? 0);
  const waiting = waitingOf(noted, promise, company, policy);
  return latestOf(waiting.passOnly ? givingUpWaits(waiting) : inquiryWaits(waiting));
}

describe('laws of the waits (status-rules §2)', () => {
  test('a closure of the company never brings the asking forward', () => {
    fc.assert(
      fc.property(
        interviews,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 12 }),
        (noted, after, length) => {
          const from = (noted.date ?? 0) + after;
          const closures = [{ from, to: from + length }];
          const closed = { ...noted, calendar: { ...noted.calendar, closures } };
          // A beginning said without a year may be read in another one: only what is read in both is compared.
          const kinds = [noted, closed].map((each) => assessed(each, noted.date ?? 0).promise?.kind);
          fc.pre(!kinds.includes('unknown'));
          expect(waitedUntil(closed)).toBeGreaterThanOrEqual(waitedUntil(noted));
        },
      ),
    );
  });

  test('five business days have to go by before one asks without a promise, eight after an answer', () => {
    fc.assert(
      fc.property(interviews, (noted) => {
        const company = businessDays(noted.calendar);
        const { promise } = assessed(noted, noted.date ?? 0);
        fc.pre(promise === undefined);
        expect(company.count(noted.date ?? 0, waitedUntil(noted))).toBeGreaterThanOrEqual(5);
        if (noted.selecting !== undefined)
          expect(company.count(noted.selecting, waitedUntil(noted))).toBeGreaterThanOrEqual(8);
      }),
    );
  });

  test('one is never sent to ask on a closed day, nor before the day that the waits lead to', () => {
    fc.assert(
      fc.property(interviews, fc.integer({ min: 0, max: 120 }), (noted, after) => {
        const on = (noted.date ?? 0) + after;
        const { action, nextActionOn = 0 } = assessed(noted, on);
        fc.pre(action === 'inquire' || action === 'followup');
        expect(on).toBeGreaterThanOrEqual(waitedUntil(noted));
        expect(businessDays(noted.calendar).isOpen(nextActionOn)).toBe(true);
      }),
    );
  });
});

/** How far a wait has come: to go back would be to ask once more what was asked, or to hope again. */
const progress: Readonly<Record<Assessment['status'], number>> = {
  invalid: 0,
  upcoming: 0,
  waiting: 1,
  grace: 2,
  inquire: 3,
  inquired: 4,
  followup: 5,
  exhausted: 6,
  closed: 7,
};

describe('laws of the table (status-rules §3)', () => {
  const withAsks = fc.tuple(interviews, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }));

  test('one more inquiry never leads back to asking, and never out of moving on', () => {
    fc.assert(
      fc.property(withAsks, fc.integer({ min: 1, max: 90 }), ([noted, asks], after) => {
        const { date = 0, selecting = date } = noted;
        const on = date + after;
        const inquired = asks.map((ask) => date + ask).filter((ask) => ask <= on);
        const before = assessed({ ...noted, inquired }, on);
        const more = assessed({ ...noted, inquired: [...inquired, on].sort((a, b) => a - b) }, on);
        fc.pre(on > selecting);
        if (before.rule === 'S4') expect(more.rule).toBe('S4');
        expect(more.action === 'inquire' || more.action === 'followup').toBe(
          inquired.includes(on) && (before.action === 'followup' || before.action === 'inquire'),
        );
      }),
    );
  });

  test('as days go by a wait only goes forward', () => {
    fc.assert(
      fc.property(withAsks, fc.integer({ min: 0, max: 150 }), ([noted, asks], after) => {
        const { date = 0 } = noted;
        const inquired = asks.map((ask) => date + ask).sort((a, b) => a - b);
        const said = { ...noted, inquired };
        const on = Math.max(date + after, ...inquired, noted.selecting ?? 0);
        const [one, next] = [assessed(said, on), assessed(said, on + 1)];
        expect(progress[next.status]).toBeGreaterThanOrEqual(progress[one.status]);
      }),
    );
  });

  test('a day on which one means to ask moves only the next action, and only later', () => {
    fc.assert(
      fc.property(
        withAsks,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: -10, max: 20 }),
        ([noted, asks], after, ahead) => {
          const { date = 0 } = noted;
          const on = date + after;
          const said = { ...noted, inquired: asks.map((ask) => date + ask).filter((ask) => ask <= on) };
          const [plain, planned] = [assessed(said, on), assessed({ ...said, askOn: on + ahead }, on)];
          expect([planned.status, planned.rule, planned.deadline]).toEqual([
            plain.status,
            plain.rule,
            plain.deadline,
          ]);
          expect(planned.nextActionOn ?? 0).toBeGreaterThanOrEqual(plain.nextActionOn ?? 0);
        },
      ),
    );
  });
});
