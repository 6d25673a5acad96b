import { describe, expect, test } from 'vitest';
import { cardActions, commandOfKey } from '../../../../src/core/views/cards/card-actions';
import type { Said } from '../../waiting/status/interview';
import { reply } from './replies';

describe('what a card offers first', () => {
  test.each([
    ['inquire', { promised: '3営業日以内' }, 'insert-inquiry-email'],
    ['inquire', { promised: '3営業日以内', rest: { contact: ['phone'] } }, 'insert-phone-script'],
    ['inquire', { promised: '3営業日以内', rest: { contact: ['phone', 'mail'] } }, 'insert-inquiry-email'],
    [
      'followup',
      { date: '2026-11-02', promised: '3営業日以内', inquired: ['2026-11-20'] },
      'insert-inquiry-email',
    ],
    ['waiting', { date: '2026-11-30', promised: '1週間以内' }, 'insert-review-sheet'],
    ['grace', { date: '2026-11-24', promised: '3営業日以内' }, 'insert-review-sheet'],
    ['inquired', { promised: '3営業日以内', inquired: ['2026-11-30'] }, 'log-reply'],
    ['upcoming', { date: '2026-12-05' }, 'next-interview-card'],
    ['invalid', { promised: '大型連休明けくらい' }, 'doctor'],
    ['closed', { rest: { answered: true } }, 'insert-review-sheet'],
  ] as const)('%s: %j', (status, said, first) => {
    const one = reply(said as Parameters<typeof reply>[0]);
    expect(one.assessment.status).toBe(status);
    expect(cardActions(one)[0]).toBe(first);
  });

  test.each<[stage: string, said: Said, isOffered: boolean]>([
    ['一次面接', { promised: '12/7まで' }, true],
    ['書類選考', { promised: '12/7まで' }, false],
    ['書類選考', { promised: '3営業日以内' }, false],
  ])('after %s, %j, a review of the interview is offered: %s', (stage, said, isOffered) => {
    const actions = cardActions(reply({ ...said, rest: { stage } }));
    expect(actions.includes('insert-review-sheet')).toBe(isOffered);
    expect(actions.length).toBeGreaterThan(2);
  });

  test('the next round is offered until its note is there', () => {
    expect(cardActions(reply({ rest: { answered: true } }))).toContain('next-round');
    const later = reply({ rest: { laterRound: '面接/青葉 二次.md' } });
    expect(later.assessment.status).toBe('closed');
    expect(cardActions(later)).not.toContain('next-round');
  });
});

test.each([
  ['inquiry', { date: '2026-11-30', promised: '1週間以内' }, 'insert-inquiry-email'],
  ['inquiry', { promised: '3営業日以内', rest: { contact: ['phone'] } }, 'insert-phone-script'],
  // A draft for later is a script, too.
  [
    'inquiry',
    { date: '2026-11-30', promised: '1週間以内', rest: { contact: ['phone'] } },
    'insert-phone-script',
  ],
  ['log', { promised: '3営業日以内' }, 'log-inquiry'],
  ['reply', { promised: '3営業日以内' }, 'log-reply'],
] as const)('the key for %s on %j runs %s', (key, said, command) => {
  expect(commandOfKey(key, reply(said as Parameters<typeof reply>[0]))).toBe(command);
});
