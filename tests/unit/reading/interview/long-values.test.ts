import { describe, expect, test } from 'vitest';
import { isBlocking } from '../../../../src/core/waiting/status/blocking-problems';
import type { Field } from '../../../../src/core/base/properties/fields';
import { problemsOf, reading, today } from './reading';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';

const long = 'あ'.repeat(2001);
const quoted = `${'あ'.repeat(200)}…`;

describe('a text longer than 2,000 characters', () => {
  test.each(['stage', 'position', 'person', 'department', 'size', 'industry', 'via'] as const)(
    'in %s is not read, and a problem of that field alone',
    (field) => {
      const interview = reading({ [field]: long });
      expect(interview[field]).toBeUndefined();
      expect(problemsOf(interview)).toEqual([`${field} too-long ${quoted}`]);
      expect(interview.problems.map(isBlocking)).toEqual([false]);
    },
  );

  test('is read at 2,000', () => {
    expect(reading({ person: 'あ'.repeat(2000) }).person).toHaveLength(2000);
  });

  test('counts all of a list', () => {
    const interview = reading({ person: Array.from({ length: 401 }, () => 'あいうえお') });
    expect(interview.person).toBeUndefined();
    expect(interview.problems.map(({ code }) => code)).toEqual(['too-long']);
  });

  test('as the company leaves a note that could be of any', () => {
    const interview = reading({ company: long });
    expect(interview.company).toBeUndefined();
    expect(problemsOf(interview)).toEqual([`company too-long ${quoted}`]);
    expect(interview.problems.map(isBlocking)).toEqual([true]);
  });

  test('as the result is an answer all the same', () => {
    const interview = reading({ result: long });
    expect([interview.answered, interview.result]).toEqual([true, undefined]);
    expect(problemsOf(interview)).toEqual([`result too-long ${quoted}`]);
  });

  test('as the promise is still one that is not understood, and shortened', () => {
    const interview = reading({ promised: '3営業日以内'.repeat(20_000) });
    expect(interview.promised!.length).toBeLessThanOrEqual(2001);
    const { assessment } = pendingReply(interview, defaultSettings.policy, today);
    expect(assessment.status).toBe('invalid');
    expect(assessment.problems).toMatchObject([
      { field: 'promised', code: 'promise-not-understood', unread: { reason: 'too-long' } },
    ]);
    expect(assessment.problems[0]?.found.length).toBeLessThanOrEqual(201);
  });
});

test.each<[Field, unknown]>([
  ['inquired', Array.from({ length: 3000 }, (_, at) => `item ${at}`)],
  ['closures', '12/29-1/3、'.repeat(20_000)],
  ['closed-weekdays', '水'.repeat(100_000)],
  ['contact', 'メール、'.repeat(30_000)],
  ['hours', '9'.repeat(100_000)],
  ['promised-on', '1'.repeat(100_000)],
  ['checked', '['.repeat(100_000)],
])('a long %s is reported in few words', (field, value) => {
  const { problems } = reading({ [field]: value });
  expect(problems.length).toBeLessThanOrEqual(20);
  expect(problems.every(({ found }) => found.length <= 201)).toBe(true);
});
