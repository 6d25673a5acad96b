import { describe, expect, test } from 'vitest';
import type { CheckedMessage, WordingFinding } from '../../../../src/core/letters/wording/wording';
import { wordingSummary } from '../../../../src/core/letters/wording/wording-text';
import { day } from '../../base/calendar/day';

const mail: CheckedMessage = { kind: 'mail', to: '', subject: '', text: '' };
const phone: CheckedMessage = { ...mail, kind: 'phone' };
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
const look = 'すべてを見分けられるわけではないので、';
const count = (findings: number): string =>
  `気になるところが${findings}件あります。直すかどうかは、あなたが決められます。`;

describe('what the check has found, in words: never that a message is fit to be sent', () => {
  test.each<[what: string, message: CheckedMessage, findings: WordingFinding[], says: string]>([
    [
      'nothing in a mail',
      mail,
      [],
      `文面に、気になるところはありませんでした。${look}送る前に、宛名と日付を自分の目でも確かめてください。`,
    ],
    [
      'nothing in a script',
      phone,
      [],
      `文面に、気になるところはありませんでした。${look}電話の前に、会社名と日付を自分の目でも確かめてください。`,
    ],
    [
      'nothing but the hour, which is no matter of the text',
      mail,
      [hour],
      `文面に、気になるところはありませんでした。${look}送る前に、宛名と日付を自分の目でも確かめてください。`,
    ],
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
