import { describe, expect, test } from 'vitest';
import { sceneCases, student, type SceneCase } from '../../../../scripts/letters/scene-cases';
import { answersOf, contextOf, writeScene } from '../../../../scripts/letters/write-scene';
import { afterSending } from '../../../../src/core/letters/scenes/after-sending';
import { answersInText } from '../../../../src/core/letters/scenes/answers-in-text';
import {
  sceneRecord,
  sentScenes,
  wayOfOffer,
  wishedLimit,
} from '../../../../src/core/letters/scenes/scene-record';
import { day } from '../../base/calendar/day';

const offered = {
  会社: '株式会社若葉商事',
  面接日: '2026-11-20',
  返信日: '2026-12-01',
  結果: '内定',
  問い合わせ予定日: '2026-12-04',
};
const hold = (answers: SceneCase['answers']): SceneCase => ({
  scene: 'mail-hold',
  name: '',
  today: '2026-12-01',
  minute: 600,
  profile: student,
  notes: [offered],
  answers,
});
const recordOf = (one: SceneCase, text = writeScene(one).text) => {
  const message = writeScene(one);
  const said = answersInText({ ...message, text }, day(one.today));
  return sceneRecord(one.scene, said, contextOf(one), 'ja');
};

test('after a restart the record says what the letter asked for', () => {
  const record = recordOf(hold({ presentLimit: '2026-12-04', wishedLimit: '2026-12-08' }));
  expect(record).toBe('12/8(火)まで返事を待ってもらうお願い（今の期限 12/4）');
  expect(sentScenes([record], day('2026-12-01'))[0]?.purpose).toBe('hold');
  expect(wishedLimit([record], day('2026-12-01'))).toBe(day('2026-12-08'));
});

test('where no limit was known, the one of the note is not said to be the letter’s', () => {
  const one = hold({ wishedLimit: '2026-12-08' });
  const { text } = writeScene({ ...one, notes: [{ ...offered, 問い合わせ予定日: undefined }] });
  expect(recordOf(one, text)).toBe('12/8(火)まで返事を待ってもらうお願い');
});

test('days of the next year', () => {
  const one = { ...hold({ presentLimit: '2027-01-08', wishedLimit: '2027-01-15' }), today: '2026-12-25' };
  const { text } = writeScene(one);
  expect(text).toContain('来年1月15日');
  const read = answersInText({ purpose: 'hold', subject: '', text }, day(one.today));
  expect(read).toEqual({ presentLimit: day('2027-01-08'), wishedLimit: day('2027-01-15') });
  expect(recordOf(one)).toBe('1/15(金)まで返事を待ってもらうお願い（今の期限 1/8）');
});

test('a limit that was only taken note of', () => {
  expect(recordOf(hold({ presentLimit: '2026-12-04' }))).toBe('12/4(金)までに返事をすると連絡');
});

test('a letter without a day of which the record could tell leaves it to the user', () => {
  const one = hold({ presentLimit: '2026-12-04', wishedLimit: '2026-12-08' });
  expect(recordOf(one, 'もう少しお待ちいただけないでしょうか。')).toBe('');
});

test('what was changed in the text counts', () => {
  const one = hold({ presentLimit: '2026-12-04', wishedLimit: '2026-12-08' });
  const changed = writeScene(one).text.replaceAll('12月8日（火）', '12月10日（木）');
  expect(recordOf(one, changed)).toContain('12/10(木)まで返事を待ってもらうお願い');
});

describe('every letter of which the record depends on the answers', () => {
  const cases = sceneCases.filter(({ scene }) => scene === 'mail-hold' || scene === 'phone-late');
  test.each(cases.map((one) => [one.scene, one.name, one] as const))('%s: %s', (_, __, one) => {
    const context = contextOf(one);
    const said = answersInText(
      { ...writeScene(one), purpose: one.scene === 'mail-hold' ? 'hold' : 'absence' },
      day(one.today),
    );
    expect(sceneRecord(one.scene, said, context, 'ja')).toBe(
      sceneRecord(one.scene, answersOf(one.answers), context, 'ja'),
    );
    expect(afterSending(one.scene, said, context).askOn).toBe(
      afterSending(one.scene, answersOf(one.answers), context).askOn,
    );
  });
});

test.each<[line: string, way: string | undefined]>([
  ['2026/12/25(金) 電話で内定の連絡', 'phone'],
  ['2026/12/25(金) メールで内々定のご連絡', 'mail'],
  ['2026/12/25(金) 就活サイトで合格の通知', 'portal'],
  ['2026/12/25(金) 書面で内定の通知', 'letter'],
  ['Fri 2026/12/25 offer by phone', 'phone'],
  ['2026/12/25(金) メールで内定の承諾', undefined],
  ['2026/12/25(金) 電話で内定の辞退', undefined],
  ['2026/12/25(金) 内定の連絡', undefined],
  ['Fri 2026/12/25 declined the offer by phone', undefined],
])('by what an offer was told: %s', (line, way) => {
  expect(wayOfOffer([line])).toBe(way);
});
