import { describe, expect, test } from 'vitest';
import { student, type WrittenAnswers } from '../../../../scripts/letters/scene-cases';
import { writeScene } from '../../../../scripts/letters/write-scene';
import { writeMessageBlock } from '../../../../src/core/letters/messages/message-block';
import { agreedRound } from '../../../../src/core/letters/scenes/agreed-round';
import { day } from '../../base/calendar/day';

const firm = {
  会社: '株式会社若葉商事',
  面接日: '2026-11-20',
  選考段階: '一次',
  返信日: '2026-12-01',
  結果: '通過',
};

/** The note with the letter of these answers in it, sent on Tue 2026-12-01 unless it was not. */
function noteWith(answers: WrittenAnswers, { sent = '2026/12/1(火)', contact = 'メール' } = {}): string {
  const message = writeScene({
    scene: 'mail-dates',
    name: '',
    today: '2026-12-01',
    minute: 600,
    profile: student,
    notes: [{ ...firm, 連絡方法: contact }],
    answers,
  });
  const { text } = writeMessageBlock(message);
  return `---\n会社: 若葉商事\n---\n\n${sent === '' ? text : text.replace('\n---\n', `\nsent: ${sent}\n---\n`)}\n`;
}

const agreedIn = (note: string, today = '2026-12-02') =>
  agreedRound(note, { date: day('2026-11-20') }, day(today));
const one = { datesCase: 'offered', round: '二次面接', slots: [['2026-12-08', '14:00']] } as const;

describe('the round that a letter agrees on', () => {
  test.each<[why: string, answers: WrittenAnswers, expected: object]>([
    ['one of theirs', one, { day: day('2026-12-08'), stage: '二次面接', time: '14:00', place: '' }],
    ['the one they set', { ...one, datesCase: 'fixed' }, { day: day('2026-12-08'), time: '14:00' }],
    ['with its end', { ...one, slots: [['2026-12-08', '14:00', '15:30']] }, { time: '14:00〜15:30' }],
    ['the day alone', { ...one, slots: [['2026-12-08']] }, { day: day('2026-12-08'), time: '' }],
    [
      'in the next year',
      { ...one, slots: [['2027-01-08', '9:00']] },
      { day: day('2027-01-08'), time: '9:00' },
    ],
    ['with its place', { ...one, venue: '本社8階' }, { place: '本社8階' }],
    ['online', { ...one, venue: 'Zoom' }, { place: 'オンライン' }],
    ['a link is not in the letter', { ...one, venue: 'https://example.jp/x' }, { place: '' }],
    ['a round without a name', { ...one, round: '' }, { stage: undefined }],
  ])('%s', (_, answers, expected) => {
    expect(agreedIn(noteWith(answers))).toMatchObject(expected);
    expect(agreedIn(noteWith(answers, { contact: '就活サイト' }))).toMatchObject(expected);
  });

  test.each<[why: string, note: string]>([
    ['it has not gone out', noteWith(one, { sent: '' })],
    ['several are left', noteWith({ ...one, slots: [...one.slots, ['2026-12-09', '10:00']] })],
    ['days of mine are offered', noteWith({ ...one, datesCase: 'asked' })],
    ['none of theirs fits', noteWith({ ...one, datesCase: 'none-fits' })],
    ['nothing is filled in', noteWith({ ...one, slots: [] })],
    ['there is no letter', '---\n会社: 若葉商事\n---\n'],
    ['a later letter offers other days', noteWith(one) + noteWith({ ...one, datesCase: 'none-fits' })],
  ])('none where %s', (_, note) => {
    expect(agreedIn(note)).toBeUndefined();
  });

  test('a round that the note already is about is no next one', () => {
    expect(agreedRound(noteWith(one), { date: day('2026-12-08') }, day('2026-12-09'))).toBeUndefined();
    expect(agreedRound(noteWith(one), { date: undefined }, day('2026-12-09'))?.day).toBe(day('2026-12-08'));
  });
});
