import { describe, expect, test } from 'vitest';
import type { CheckedMessage, WordingFinding } from '../../../../src/core/letters/wording/wording';
import { wordingSummary } from '../../../../src/core/letters/wording/wording-text';
import { day } from '../../base/calendar/day';

const mail: CheckedMessage = { kind: 'mail', to: '', subject: '', text: '' };
const slip: WordingFinding = {
  part: 'text',
  from: 0,
  to: 0,
  rule: 'missing-name',
  weight: 'mistake',
  found: '',
};
const hour: WordingFinding = {
  ...slip,
  rule: 'outside-hours',
  weight: 'advice',
  opens: { day: day('2026-12-02'), hours: { from: 540, to: 1080 }, sending: 'in-hours' },
};
const fine =
  '文面に、気になるところはありませんでした。すべてを見分けられるわけではないので、宛先と日付は、自分の目でも確かめてください。';
const count = (findings: number): string =>
  `気になるところが${findings}件あります。直すかどうかは、あなたが決められます。`;

describe('what the check has found, in words: never that a message is fit to be sent', () => {
  test.each<[what: string, message: CheckedMessage, findings: WordingFinding[], says: string]>([
    ['nothing', mail, [], fine],
    ['nothing but the hour, which is no matter of the text', mail, [hour], fine],
    ['one thing, and the hour', mail, [slip, hour], count(1)],
    ['two things', mail, [slip, slip], count(2)],
    [
      'nothing in a selection',
      { ...mail, isPiece: true },
      [],
      '選んだところに、気になるところはありませんでした。',
    ],
    [
      'nothing in what was sent',
      { ...mail, sentOn: day('2026-12-01') },
      [],
      '文面に、気になるところはありませんでした。',
    ],
  ])('%s', (_, message, findings, says) => {
    expect(wordingSummary(message, findings, 'ja')).toBe(says);
  });

  test('in English, of one thing and of two', () => {
    expect(wordingSummary(mail, [slip], 'en')).toMatch(/^1 thing to look at/);
    expect(wordingSummary(mail, [slip, slip], 'en')).toMatch(/^2 things to look at/);
  });
});
