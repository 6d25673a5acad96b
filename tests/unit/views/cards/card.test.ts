import { describe, expect, test } from 'vitest';
import { cardMaker } from '../../../../src/core/views/cards/card';
import type { Said } from '../../waiting/status/interview';
import { reply, today } from './replies';

describe('whether a card shows the phone', () => {
  test.each<[when: string, said: Said, byPhone: boolean]>([
    ['the phone is the one way of contact', { promised: '3営業日以内', rest: { contact: ['phone'] } }, true],
    ['mail is possible too', { promised: '3営業日以内', rest: { contact: ['phone', 'mail'] } }, false],
    ['nothing is known of it', { promised: '3営業日以内' }, false],
    [
      'it is not time to ask yet',
      { date: '2026-11-30', promised: '1週間以内', rest: { contact: ['phone'] } },
      false,
    ],
  ])('%s', (_, said, byPhone) => {
    expect(cardMaker(today, 'ja')(reply(said)).byPhone).toBe(byPhone);
  });
});
