import { describe, expect, test } from 'vitest';
import { student, type NoteProperties, type SceneCase } from '../../../../scripts/letters/scene-cases';
import { answersOf, contextOf, writeScene } from '../../../../scripts/letters/write-scene';
import { wordsOf } from '../../../../src/core/base/language/words';
import { sceneEntry } from '../../../../src/core/flows/log/scene-entry';
import { logPlan } from '../../../../src/core/flows/log/log-plan';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { answersMail } from '../../../../src/core/letters/messages/purpose';
import { afterSending } from '../../../../src/core/letters/scenes/after-sending';
import { offeredScenes } from '../../../../src/core/letters/scenes/offered-scenes';
import { sceneFacts } from '../../../../src/core/letters/scenes/scene-facts';
import { completeAnswers, sceneFields } from '../../../../src/core/letters/scenes/scene-fields';
import { sceneIds, type SceneId } from '../../../../src/core/letters/scenes/scene-ids';
import { recordLines } from '../../../../src/core/letters/scenes/record-lines';
import { sceneRecord, sentScenes, wishedLimit } from '../../../../src/core/letters/scenes/scene-record';
import { scenes } from '../../../../src/core/letters/scenes/scene-table';
import { needsSecondPress, sceneRemarks } from '../../../../src/core/letters/scenes/scene-remarks';
import { sceneFieldText, sceneRemarkText } from '../../../../src/core/letters/scenes/scene-text';
import { endingOf } from '../../../../src/core/waiting/status/wait-ending';
import { day } from '../../base/calendar/day';

const firm: NoteProperties = {
  会社: '株式会社若葉商事',
  面接日: '2026-11-20',
  選考段階: '一次',
  職種: '総合職',
};
const upcoming: NoteProperties = { ...firm, 面接日: '2026-12-08', 時間: '14:00', 選考段階: '二次' };
const offered: NoteProperties = { ...firm, 選考段階: '最終', 返信日: '2026-12-01', 結果: '内定' };

/** Of a case only what is special is said; it is Tue 2026-12-01, ten o'clock. */
function caseOf(scene: SceneId, said: Partial<SceneCase> = {}): SceneCase {
  return {
    scene,
    name: '',
    today: '2026-12-01',
    minute: 600,
    profile: student,
    notes: [firm],
    answers: {},
    ...said,
  };
}

function remarksOf(one: SceneCase) {
  return sceneRemarks(one.scene, answersOf(one.answers), contextOf(one));
}

function codesOf(one: SceneCase): string[] {
  return remarksOf(one).map(({ code, weight }) => `${weight} ${code}`);
}

function fieldsOf(one: SceneCase): string[] {
  return sceneFields(one.scene, answersOf(one.answers), contextOf(one)).map(
    ({ id, isRequired }) => id + (isRequired ? '!' : ''),
  );
}

test('who knows the place does not ask for it', () => {
  const known = caseOf('mail-dates', { notes: [{ ...upcoming, 場所: '本社8階' }] });
  const options = (one: SceneCase) =>
    sceneFields(one.scene, answersOf(one.answers), contextOf(one)).find(({ id }) => id === 'unknown')
      ?.options;
  expect(options(known)).toEqual(['items', 'link']);
  expect(options(caseOf('mail-dates'))).toEqual(['place', 'items', 'link']);
});

test.each([
  ['一次', '二次'],
  ['二次面接', '三次面接'],
  ['最終', undefined],
])('the round after %s is shown as an example, and no letter states it', (選考段階, example) => {
  const one = caseOf('mail-dates', {
    notes: [{ ...firm, 選考段階, 返信日: '2026-12-01', 結果: '通過' }],
    answers: { datesCase: 'fixed', slots: [['2026-12-08', '14:00']] },
  });
  const round = sceneFields('mail-dates', {}, contextOf(one)).find(({ id }) => id === 'round');
  expect(round).toMatchObject({ prefill: undefined, example });
  const { subject, text } = writeScene(one);
  expect(subject).toMatch(/^面接日程のご連絡/);
  expect(text).toContain('次回の面接のご案内');
});

test('what the note says of the next round is an answer', () => {
  const notes = [{ ...firm, 返信日: '2026-12-01', 結果: '最終面接へ' }];
  const fields = sceneFields('mail-dates', {}, contextOf(caseOf('mail-dates', { notes })));
  expect(fields.find(({ id }) => id === 'round')?.prefill).toBe('最終面接');
});

describe('a dialog asks only what the note does not hold', () => {
  const asked: readonly (readonly [string, SceneCase, string[]])[] = [
    ['thanks', caseOf('mail-thanks'), ['learned', 'willing']],
    ['thanks after a talk', caseOf('mail-thanks', { notes: [{ ...firm, 選考段階: 'OB訪問' }] }), ['learned']],
    ['dates, at first', caseOf('mail-dates'), ['datesCase!', 'round', 'venue', 'unknown']],
    [
      'dates, none of theirs fits',
      caseOf('mail-dates', { answers: { datesCase: 'none-fits', reason: 'own' } }),
      ['datesCase!', 'round', 'slots!', 'reason', 'ownReason!', 'venue', 'unknown'],
    ],
    [
      'dates, at a place that is still to be told',
      caseOf('mail-dates', { answers: { unknown: 'place' } }),
      ['datesCase!', 'round', 'unknown'],
    ],
    [
      'a date to be moved',
      caseOf('mail-reschedule', { notes: [upcoming] }),
      ['reason!', 'slots!', 'keepOld'],
    ],
    [
      'a date that an illness keeps one from',
      caseOf('mail-reschedule', { notes: [upcoming], answers: { reason: 'illness' } }),
      ['reason!', 'slots!'],
    ],
    [
      'a date without a time',
      caseOf('mail-reschedule', { notes: [{ ...upcoming, 時間: undefined }] }),
      ['comingTime', 'reason!', 'slots!', 'keepOld'],
    ],
    [
      'late, on the day',
      caseOf('phone-late', { notes: [upcoming], today: '2026-12-08' }),
      ['absence!', 'reason!', 'arrival!', 'number'],
    ],
    [
      'absent, on the eve',
      caseOf('phone-late', { notes: [upcoming], today: '2026-12-07', answers: { absence: 'absent' } }),
      ['absence!', 'reason', 'slots', 'number'],
    ],
    ['withdrawing, nothing set', caseOf('mail-withdraw'), ['round', 'comingDay', 'comingTime', 'reason']],
    ['withdrawing from a set date', caseOf('mail-withdraw', { notes: [firm, upcoming] }), ['reason']],
    [
      'accepting',
      caseOf('mail-accept', { notes: [offered] }),
      ['how', 'waited', 'papers', 'papersBy', 'termsRead'],
    ],
    [
      'accepting what the note does not have',
      caseOf('mail-accept'),
      ['offerWord', 'offeredOn', 'how', 'waited', 'papers', 'papersBy', 'termsRead'],
    ],
    [
      'a limit that is kept',
      caseOf('mail-hold', { notes: [offered], answers: { presentLimit: '2026-12-09' } }),
      ['presentLimit', 'wishedLimit', 'how', 'willing'],
    ],
    [
      'a longer limit',
      caseOf('mail-hold', { notes: [offered], answers: { wishedLimit: '2026-12-09' } }),
      ['presentLimit', 'wishedLimit!', 'how', 'willing', 'reason'],
    ],
    [
      'declining after having accepted',
      caseOf('mail-decline', { notes: [{ ...offered, 結果: '内定承諾' }], answers: { call: 'away' } }),
      ['call!', 'calledPerson', 'acceptedOn', 'reason', 'offeredOn', 'how'],
    ],
    ['withdrawing by phone', caseOf('phone-decline'), ['accepted', 'reason', 'number']],
    ['another limit', caseOf('mail-other-limit'), ['otherLimit!', 'willing']],
    [
      'a public office',
      caseOf('mail-withdraw', {
        notes: [
          { ...firm, 会社: '若葉市役所' },
          { ...upcoming, 会社: '若葉市役所' },
        ],
      }),
      ['reason', 'examNumber'],
    ],
    [
      'an agency',
      caseOf('mail-thanks', { notes: [{ ...firm, 応募経路: '見本エージェント' }] }),
      ['learned', 'willing', 'agent'],
    ],
  ];
  test.each(asked)('%s', (_, one, fields) => {
    expect(fieldsOf(one)).toEqual(fields);
  });

  test('every question has its words, and every choice its options, in both languages', () => {
    for (const scene of sceneIds) {
      for (const notes of [[firm], [upcoming], [offered]]) {
        const one = caseOf(scene, { notes });
        for (const field of sceneFields(scene, { reason: 'own', datesCase: 'asked' }, contextOf(one))) {
          const [ja, en] = [sceneFieldText(field, 'ja'), sceneFieldText(field, 'en')];
          expect(ja.label).not.toBe(en.label);
          for (const option of ja.options) expect(option.label).toMatch(/[ぁ-ん一-鿿ァ-ヶ]/);
          expect(en.options.map(({ label }) => label).join('')).not.toMatch(/[ぁ-ん一-鿿]/);
          expect(field.options.length > 0).toBe(field.type === 'choice');
        }
      }
    }
  });

  test('an answer that was cleared is not filled in again', () => {
    const one = caseOf('mail-hold', { notes: [{ ...offered, 問い合わせ予定日: '2026-12-09' }] });
    const context = contextOf(one);
    expect(completeAnswers('mail-hold', {}, context).presentLimit).toBe(day('2026-12-09'));
    expect(completeAnswers('mail-hold', { presentLimit: undefined }, context).presentLimit).toBeUndefined();
  });

  test('the other limit is offered from the note of the other company', () => {
    const other = { ...offered, 会社: '若草銀行', 問い合わせ予定日: '2026-12-10' };
    const one = caseOf('mail-other-limit', { notes: [firm, other] });
    expect(completeAnswers('mail-other-limit', {}, contextOf(one)).otherLimit).toBe(day('2026-12-10'));
  });

  test('what was answered for a question that is not asked any more falls away', () => {
    const one = caseOf('phone-late', { notes: [upcoming], today: '2026-12-08' });
    const answers = answersOf({ absence: 'withdraw', arrival: '14:20' });
    expect(completeAnswers('phone-late', answers, contextOf(one)).arrival).toBeUndefined();
  });
});

describe('what is said before a letter goes in', () => {
  const slots = (...days: string[]) => days.map((date) => [date, '10:00', '12:00'] as const);
  const asking = (...days: string[]) => ({ datesCase: 'asked', slots: slots(...days) });
  const said: readonly (readonly [string, SceneCase, string[]])[] = [
    [
      'a recommendation is a gate',
      caseOf('mail-withdraw', { notes: [{ ...firm, 応募経路: '学校推薦' }] }),
      ['gate recommended'],
    ],
    [
      'a recommendation of oneself is none',
      caseOf('mail-withdraw', { notes: [{ ...firm, 応募経路: '自己推薦' }] }),
      [],
    ],
    [
      'a colleague who recommends is none',
      caseOf('mail-withdraw', { notes: [{ ...firm, 応募経路: '社員の推薦' }] }),
      [],
    ],
    [
      'an agency is a gate',
      caseOf('mail-withdraw', { notes: [{ ...firm, 応募経路: '転職エージェント' }] }),
      ['gate agent'],
    ],
    [
      'who is late calls the company all the same',
      caseOf('phone-late', {
        notes: [{ ...upcoming, 応募経路: '転職エージェント' }],
        today: '2026-12-08',
        answers: { absence: 'late', arrival: '14:20' },
      }),
      [],
    ],
    ['the offer is logged first', caseOf('mail-accept'), ['warning log-offer-first', 'hint terms-unread']],
    ['the terms were read', caseOf('mail-accept', { notes: [offered], answers: { termsRead: true } }), []],
    [
      'two acceptances',
      caseOf('mail-accept', {
        notes: [offered, { ...offered, 会社: '若草銀行', 結果: '内定承諾' }],
        answers: { termsRead: true },
      }),
      ['gate accepted-elsewhere'],
    ],
    [
      'a limit that is past',
      caseOf('mail-accept', {
        notes: [{ ...offered, 返信日: '2026-11-26', 問い合わせ予定日: '2026-11-30' }],
        answers: { termsRead: true },
      }),
      ['warning limit-past'],
    ],
    [
      'the day on which one meant to ask, before the offer came, is no limit',
      caseOf('mail-accept', {
        notes: [{ ...offered, 問い合わせ予定日: '2026-11-30' }],
        answers: { termsRead: true },
      }),
      [],
    ],
    [
      'the call comes before the mail',
      caseOf('mail-decline', { notes: [offered], answers: { call: 'not-yet' } }),
      ['gate call-first'],
    ],
    ['the call was made', caseOf('mail-decline', { notes: [offered], answers: { call: 'reached' } }), []],
    [
      'good days',
      caseOf('mail-dates', {
        notes: [{ ...firm, 結果: '通過' }],
        answers: asking('2026-12-08', '2026-12-09', '2026-12-10'),
      }),
      [],
    ],
    [
      'a Sunday, a day that is past, the New Year',
      caseOf('mail-dates', {
        notes: [{ ...firm, 結果: '通過' }],
        answers: asking('2026-11-30', '2026-12-06', '2026-12-31', '2026-12-08'),
      }),
      ['warning phone-first', 'warning day-past', 'warning day-closed', 'warning day-closed', 'hint day-far'],
    ],
    [
      'two days are few, and one is soon',
      caseOf('mail-dates', {
        notes: [{ ...firm, 結果: '通過' }],
        answers: asking('2026-12-03', '2026-12-08'),
      }),
      ['hint slots-few'],
    ],
    [
      'the company’s own next round, which has its note, is no clash with itself',
      caseOf('mail-dates', {
        notes: [{ ...firm, 返信日: '2026-11-27', 結果: '通過' }, upcoming],
        answers: { datesCase: 'fixed' },
      }),
      [],
    ],
    [
      'nor from its own note',
      caseOf('mail-dates', {
        notes: [upcoming, { ...firm, 返信日: '2026-11-27', 結果: '通過' }],
        answers: { datesCase: 'fixed' },
      }),
      [],
    ],
    [
      'nor is a day among one’s own for it',
      caseOf('mail-dates', {
        notes: [
          { ...firm, 返信日: '2026-11-27', 結果: '通過' },
          { ...upcoming, 時間: '11:00' },
        ],
        answers: asking('2026-12-08', '2026-12-09', '2026-12-10'),
      }),
      [],
    ],
    [
      'the next round is one where the round before it is moved',
      caseOf('mail-reschedule', {
        notes: [
          { ...firm, 面接日: '2026-12-04', 時間: '14:00' },
          { ...upcoming, 時間: '11:00' },
        ],
        answers: { ...asking('2026-12-08', '2026-12-09'), reason: 'class' },
      }),
      ['warning day-clash'],
    ],
    [
      'another interview on that day, near that time',
      caseOf('mail-dates', {
        notes: [
          { ...firm, 結果: '通過' },
          { ...upcoming, 会社: '若草銀行', 時間: '11:00' },
        ],
        answers: asking('2026-12-08', '2026-12-09', '2026-12-10'),
      }),
      ['warning day-clash'],
    ],
    [
      'another interview on that day, far from that time',
      caseOf('mail-dates', {
        notes: [
          { ...firm, 結果: '通過' },
          { ...upcoming, 会社: '若草銀行', 時間: '17:00' },
        ],
        answers: asking('2026-12-08', '2026-12-09', '2026-12-10'),
      }),
      [],
    ],
    [
      'another interview that was withdrawn from',
      caseOf('mail-dates', {
        notes: [
          { ...firm, 結果: '通過' },
          { ...upcoming, 会社: '若草銀行', 時間: '11:00', 結果: '辞退' },
        ],
        answers: asking('2026-12-08', '2026-12-09', '2026-12-10'),
      }),
      [],
    ],
    [
      'a link for a place',
      caseOf('mail-dates', { notes: [{ ...firm, 結果: '通過' }], answers: { venue: 'https://zoom.us/j/1' } }),
      ['warning url'],
    ],
    [
      'a date to be moved that is tomorrow',
      caseOf('mail-reschedule', {
        notes: [upcoming],
        today: '2026-12-07',
        answers: { reason: 'illness', slots: slots('2026-12-10', '2026-12-11') },
      }),
      ['warning phone-first'],
    ],
    [
      'a final interview in three days',
      caseOf('mail-withdraw', { notes: [{ ...upcoming, 選考段階: '最終' }], today: '2026-12-04' }),
      ['warning phone-first'],
    ],
    [
      'a second interview in two days',
      caseOf('mail-withdraw', { notes: [upcoming], today: '2026-12-04' }),
      [],
    ],
    [
      'a wished limit before the present one',
      caseOf('mail-hold', {
        notes: [offered],
        answers: { presentLimit: '2026-12-10', wishedLimit: '2026-12-09' },
      }),
      ['warning limit-order'],
    ],
    [
      'a wished limit of two weeks and more, on a Sunday',
      caseOf('mail-hold', {
        notes: [offered],
        answers: { presentLimit: '2026-12-10', wishedLimit: '2026-12-27' },
      }),
      ['warning limit-closed', 'warning limit-long'],
    ],
    [
      'an offer that came by phone',
      caseOf('mail-hold', { notes: [offered], answers: { how: 'phone', presentLimit: '2026-12-10' } }),
      ['warning phone-first'],
    ],
    [
      'their day is before the limit',
      caseOf('mail-other-limit', {
        notes: [{ ...firm, 連絡予定: '12/4まで' }],
        answers: { otherLimit: '2026-12-10' },
      }),
      ['gate can-wait', 'hint early-stage'],
    ],
    [
      'their day is behind the limit',
      caseOf('mail-other-limit', {
        notes: [{ ...firm, 選考段階: '二次', 連絡予定: '12/11まで' }],
        answers: { otherLimit: '2026-12-10' },
      }),
      [],
    ],
    [
      'thanks without a word of one’s own',
      caseOf('mail-thanks', { today: '2026-11-20', minute: 1080 }),
      ['hint thanks-optional', 'hint one-thing'],
    ],
    [
      'a visit, after which thanks are expected',
      caseOf('mail-thanks', {
        notes: [{ ...firm, 選考段階: 'OB訪問' }],
        today: '2026-11-20',
        minute: 1080,
        answers: { learned: '話' },
      }),
      ['hint thanks-expected'],
    ],
    [
      'a talk with who will be a colleague',
      caseOf('mail-thanks', {
        notes: [{ ...firm, 選考段階: '内定者面談' }],
        today: '2026-11-20',
        answers: { learned: '話' },
      }),
      ['hint thanks-optional'],
    ],
    [
      'a recommendation, declining: the gate says what the school allows',
      caseOf('mail-decline', {
        notes: [{ ...offered, 応募経路: '学校推薦' }],
        answers: { call: 'reached' },
      }),
      ['gate recommended-offer'],
    ],
    [
      'a recommendation, withdrawing by phone on the day',
      caseOf('phone-late', {
        notes: [{ ...upcoming, 応募経路: '学校推薦' }],
        today: '2026-12-08',
        answers: { absence: 'withdraw' },
      }),
      ['gate recommended'],
    ],
    [
      'a recommendation, being late',
      caseOf('phone-late', {
        notes: [{ ...upcoming, 応募経路: '学校推薦' }],
        today: '2026-12-08',
        answers: { absence: 'late', arrival: '14:20' },
      }),
      [],
    ],
    [
      'none of their slots fits, and no reason is given',
      caseOf('mail-dates', {
        notes: [{ ...firm, 結果: '通過' }],
        answers: { datesCase: 'none-fits', slots: slots('2026-12-08', '2026-12-09', '2026-12-10') },
      }),
      ['hint reason-softens'],
    ],
    [
      'their weekday is that of the date after all',
      caseOf('mail-dates', {
        notes: [{ ...firm, 結果: '通過' }],
        answers: { datesCase: 'wrong-weekday', writtenDay: '2026-12-08', writtenWeekday: 'tue' },
      }),
      ['warning weekday-right'],
    ],
    [
      'the day of a public examination',
      caseOf('mail-reschedule', {
        notes: [{ ...upcoming, 会社: '若葉市役所' }],
        answers: { reason: 'class', slots: slots('2026-12-10', '2026-12-11') },
      }),
      ['warning exam-fixed'],
    ],
    [
      'the same, in illness',
      caseOf('mail-reschedule', {
        notes: [{ ...upcoming, 会社: '若葉市役所' }],
        answers: { reason: 'illness', slots: slots('2026-12-10', '2026-12-11') },
      }),
      [],
    ],
    [
      'another limit, at the documents',
      caseOf('mail-other-limit', {
        notes: [{ ...firm, 選考段階: '書類' }],
        answers: { otherLimit: '2026-12-10' },
      }),
      ['hint early-stage'],
    ],
    [
      'an offer that is still to come',
      caseOf('mail-accept', {
        notes: [{ ...offered, 返信日: undefined }],
        answers: { termsRead: true, offeredOn: '2026-12-02' },
      }),
      ['warning offered-later'],
    ],
    [
      'thanks for a test',
      caseOf('mail-thanks', {
        notes: [{ ...firm, 選考段階: 'SPI' }],
        today: '2026-11-20',
        answers: { learned: '話' },
      }),
      ['warning thanks-unusual'],
    ],
    [
      'thanks after a week',
      caseOf('mail-thanks', { answers: { learned: '話' } }),
      ['warning thanks-late', 'hint thanks-optional'],
    ],
    [
      'an arrival that is over',
      caseOf('phone-late', {
        notes: [upcoming],
        today: '2026-12-08',
        minute: 850,
        answers: { absence: 'late', arrival: '14:05' },
      }),
      ['warning arrival-past'],
    ],
    ['a call at lunch', caseOf('phone-decline', { minute: 12 * 60 + 20 }), ['hint call-hours']],
  ];
  test.each(said)('%s', (_, one, codes) => {
    expect(codesOf(one)).toEqual(codes);
    expect(needsSecondPress(remarksOf(one))).toBe(codes.some((code) => code.startsWith('gate')));
  });

  test('a second request to move a date is named with the day of the first', () => {
    const one = caseOf('mail-reschedule', {
      notes: [upcoming],
      answers: { reason: 'exam', slots: [...slots('2026-12-10', '2026-12-11')] },
    });
    const context = { ...contextOf(one), sent: [{ purpose: 'reschedule', day: day('2026-11-30') }] as const };
    const [second] = sceneRemarks('mail-reschedule', answersOf(one.answers), context);
    expect(second?.code).toBe('second-time');
    expect(second && sceneRemarkText(second, 'ja')).toBe('同じ用件を 11/30(月) に送っています。二度目です');
  });

  test('names the interview that clashes', () => {
    const [, one] = said.find(([name]) => name.startsWith('another interview on that day, near'))!;
    expect(remarksOf(one).map((each) => sceneRemarkText(each, 'ja'))).toEqual([
      '12/8(火) は 若草銀行の二次（11:00）があります',
    ]);
  });
});

describe('which scene fits now', () => {
  const fits: readonly (readonly [string, NoteProperties, string, number, SceneId[]])[] = [
    [
      'before the interview is over',
      { ...firm, 時間: '14:00' },
      '2026-11-20',
      840,
      ['phone-late', 'mail-reschedule', 'mail-withdraw'],
    ],
    ['an hour after it began', { ...firm, 時間: '14:00' }, '2026-11-20', 900, ['mail-thanks']],
    [
      'in the morning, without a time',
      firm,
      '2026-11-20',
      600,
      ['phone-late', 'mail-thanks', 'mail-reschedule', 'mail-withdraw'],
    ],
    ['on the evening, without a time', firm, '2026-11-20', 17 * 60, ['mail-thanks']],
    ['on the next business day', firm, '2026-11-24', 600, ['mail-thanks']],
    ['on the second', firm, '2026-11-25', 600, []],
    ['after a test nobody is thanked', { ...firm, 選考段階: 'SPI' }, '2026-11-20', 1080, []],
    ['after an inquiry nobody is thanked', { ...firm, 問い合わせ日: '2026-11-24' }, '2026-11-24', 600, []],
    [
      'when it was passed',
      { ...firm, 返信日: '2026-11-27', 結果: '通過' },
      '2026-12-01',
      600,
      ['mail-dates', 'mail-withdraw'],
    ],
    [
      'when dates are arranged',
      { ...firm, ステータス: '日程調整中' },
      '2026-12-01',
      600,
      ['mail-dates', 'mail-withdraw'],
    ],
    [
      'when a place was offered',
      offered,
      '2026-12-02',
      600,
      ['mail-accept', 'mail-hold', 'mail-decline', 'phone-decline'],
    ],
    [
      'when a place was offered by who is dealt with by phone',
      { ...offered, 連絡方法: '電話' },
      '2026-12-02',
      600,
      ['mail-accept', 'mail-hold', 'phone-decline', 'mail-decline'],
    ],
    [
      'when a place was offered by who is dealt with by phone and mail',
      { ...offered, 連絡方法: '電話・メール' },
      '2026-12-02',
      600,
      ['mail-accept', 'mail-hold', 'mail-decline', 'phone-decline'],
    ],
    [
      'when a hospital says 合格 at the last stage',
      { ...offered, 会社: '若葉病院', 結果: '合格' },
      '2026-12-02',
      600,
      ['mail-accept', 'mail-hold', 'mail-decline', 'phone-decline'],
    ],
    [
      'when it says so before',
      { ...firm, 会社: '若葉病院', 返信日: '2026-11-27', 結果: '合格' },
      '2026-12-01',
      600,
      ['mail-dates', 'mail-withdraw'],
    ],
    ['when it was accepted', { ...offered, 結果: '内定承諾' }, '2026-12-02', 600, []],
    ['after a refusal', { ...firm, 結果: '不合格' }, '2026-12-02', 600, []],
    ['after a withdrawal', { ...firm, 結果: '辞退' }, '2026-12-02', 600, []],
    ['days before an interview', upcoming, '2026-12-01', 600, ['mail-reschedule', 'mail-withdraw']],
    [
      'while its day is being moved',
      { ...upcoming, ステータス: '日程調整中（2026-12-08）' },
      '2026-12-01',
      600,
      ['mail-dates', 'mail-withdraw'],
    ],
    ['on its eve', upcoming, '2026-12-07', 1080, ['phone-late', 'mail-reschedule', 'mail-withdraw']],
  ];
  test.each(fits)('%s', (_, note, today, minute, expected) => {
    expect(offeredScenes(contextOf(caseOf('mail-thanks', { notes: [note], today, minute })))).toEqual(
      expected,
    );
  });

  test.each([
    ['二次面接に進んでいただきたい', true],
    ['二次面接へご案内します', true],
    ['二次面接へ', true],
    ['一次通過', true],
    ['合格', true],
    ['○', true],
    ['passed', true],
    ['invited to the second interview', true],
    ['不合格', false],
    ['不通過', false],
    ['通過ならず', false],
    ['合格発表待ち', false],
    ['次の面接には進めません', false],
    ['passed over', false],
    ['選考中', false],
    ['補欠合格？', false],
    ['辞退', false],
  ])('whether it is passed has one answer: %s', (結果, isPassed) => {
    const note = { ...firm, 返信日: '2026-12-01', 結果 };
    const context = contextOf(caseOf('mail-dates', { notes: [note] }));
    expect(sceneFacts(context).passed).toBe(isPassed);
    expect(endingOf(context.reply.interview) === 'passed').toBe(isPassed);
    expect(offeredScenes(context)).toEqual(isPassed ? ['mail-dates', 'mail-withdraw'] : []);
    const next = { ...upcoming, 面接日: '2026-12-08' };
    expect(sceneFacts(contextOf(caseOf('mail-dates', { notes: [next, note] }))).passed).toBe(isPassed);
  });

  describe('what the record says went out', () => {
    const fitting = (note: NoteProperties, sent: NonNullable<SceneCase['sent']>, today = '2026-12-02') =>
      offeredScenes(contextOf(caseOf('mail-thanks', { notes: [note], today, sent })));
    const declined = { ...offered, 結果: '内定辞退' };

    test('no one is thanked twice for a round', () => {
      expect(fitting(firm, [['thanks', '2026-11-20']], '2026-11-24')).toEqual([]);
      expect(fitting(firm, [['thanks', '2026-11-10']], '2026-11-24')).toEqual(['mail-thanks']);
    });

    test.each([
      ['only the call', declined, [['decline', '2026-12-02', 'phone']], ['mail-decline']],
      ['a call of last week', declined, [['decline', '2026-11-20', 'phone']], []],
      [
        'the mail too',
        declined,
        [
          ['decline', '2026-12-02', 'phone'],
          ['decline', '2026-12-02'],
        ],
        [],
      ],
      ['only the mail', declined, [['decline', '2026-12-02']], []],
      ['a withdrawal', { ...firm, 結果: '辞退' }, [['withdraw', '2026-12-02', 'phone']], ['mail-withdraw']],
    ] as const)('the mail after a call follows: %s', (_, note, sent, expected) => {
      expect(fitting(note, sent)).toEqual(expected);
    });
  });

  describe('the next round has its note before the mail about it is answered', () => {
    const fitting = (notes: readonly NoteProperties[], today = '2026-12-01', sent: SceneCase['sent'] = []) =>
      offeredScenes(contextOf(caseOf('mail-dates', { notes, today, sent })));
    const passed = { ...firm, 返信日: '2026-11-27', 結果: '通過' };

    test('the reply fits both notes', () => {
      expect(fitting([passed, upcoming])).toEqual(['mail-dates']);
      expect(fitting([firm, upcoming])).toEqual(['mail-dates']);
      expect(fitting([upcoming, passed])).toEqual(['mail-dates', 'mail-reschedule', 'mail-withdraw']);
    });

    test('not once that round is today or held', () => {
      expect(fitting([upcoming, passed], '2026-12-08')).toEqual([
        'phone-late',
        'mail-reschedule',
        'mail-withdraw',
      ]);
      expect(fitting([passed, upcoming], '2026-12-09')).toEqual([]);
    });

    test('nor for another company', () => {
      expect(fitting([upcoming, { ...passed, 会社: '若草銀行' }])).toEqual([
        'mail-reschedule',
        'mail-withdraw',
      ]);
    });

    test('an answer about the round before is none', () => {
      const answered = (of: 'dates' | 'thanks', on: string) =>
        !fitting([passed, upcoming], '2026-12-01', [[of, on]]).includes('mail-dates');
      expect(answered('dates', '2026-11-27')).toBe(true);
      expect(answered('dates', '2026-11-10')).toBe(false);
      expect(answered('thanks', '2026-11-27')).toBe(false);
    });
  });

  test('another company’s limit, where the promised day comes too late for it', () => {
    const other = { ...offered, 会社: '若草銀行', 問い合わせ予定日: '2026-12-04' };
    const fitting = (promised: string | undefined) => {
      const notes = [{ ...firm, 連絡予定: promised }, other];
      return offeredScenes(contextOf(caseOf('mail-thanks', { notes })));
    };
    expect(fitting(undefined)).toEqual(['mail-other-limit']);
    expect(fitting('12/4まで')).toEqual(['mail-other-limit']);
    expect(fitting('12/2まで')).toEqual([]);
  });
});

describe('what another note of the company holds is not asked again', () => {
  const slotsOf = (notes: readonly NoteProperties[], answers: SceneCase['answers']) => {
    const one = caseOf('mail-dates', { notes, answers });
    return completeAnswers('mail-dates', answersOf(answers), contextOf(one)).slots;
  };
  const passed = { ...firm, 返信日: '2026-11-27', 結果: '通過' };
  const known = [{ day: day('2026-12-08'), from: 840, to: undefined }];

  test.each(['offered', 'fixed'])('day and time of the next round, where they are set: %s', (datesCase) => {
    expect(slotsOf([passed, upcoming], { datesCase })).toEqual(known);
    expect(slotsOf([upcoming, passed], { datesCase })).toEqual(known);
    expect(slotsOf([passed], { datesCase })).toBeUndefined();
  });

  test.each(['asked', 'none-fits', 'past'])('never as one’s own wish: %s', (datesCase) => {
    expect(slotsOf([passed, upcoming], { datesCase })).toBeUndefined();
  });

  test.each([
    ['14:00〜15:00', 840, 900],
    ['14:00-15:30', 840, 930],
    ['14時から15時半まで', 840, 930],
    ['午後2時〜3時', 840, 900],
    ['14:00〜', 840, undefined],
    ['14:00（60分）', 840, undefined],
    ['14:00〜13:00', 840, undefined],
  ])('its end, too: %s', (時間, from, to) => {
    expect(slotsOf([passed, { ...upcoming, 時間 }], { datesCase: 'fixed' })).toEqual([
      { day: day('2026-12-08'), from, to },
    ]);
  });

  test.each<[label: string, notes: NoteProperties[], sent: SceneCase['sent'], isThanked: boolean]>([
    ['from the note of the next round', [upcoming, passed], undefined, true],
    ['once', [upcoming, passed], [['dates', '2026-11-30']], false],
    ['not weeks later', [upcoming, { ...passed, 返信日: '2026-11-21' }], undefined, false],
    ['not where they did not say so', [upcoming, firm], undefined, false],
  ])('the result is thanked for: %s', (_, notes, sent, isThanked) => {
    const { text } = writeScene(
      caseOf('mail-dates', { notes, answers: { datesCase: 'fixed' }, ...(sent && { sent }) }),
    );
    expect(text.includes('一次面接の結果のご連絡と、')).toBe(isThanked);
  });

  test('another day that was typed stays', () => {
    expect(slotsOf([passed, upcoming], { datesCase: 'fixed', slots: [['2026-12-10']] })).toEqual([
      { day: day('2026-12-10'), from: undefined, to: undefined },
    ]);
  });
});

describe('what was said on the phone is not asked again', () => {
  const declined = { ...offered, 結果: '内定辞退' };
  const called = caseOf('mail-decline', {
    notes: [declined],
    today: '2026-12-02',
    sent: [['decline', '2026-12-02', 'phone']],
  });

  test('the mail after the call speaks of it, and of the day of the offer', () => {
    const { text } = writeScene(called);
    expect(text).toContain('12月1日（火）に');
    expect(text).toContain('お電話でも申し上げましたが');
    expect(text).not.toContain('失礼いたします');
    expect(codesOf(called)).toEqual([]);
    expect(fieldsOf(called)).not.toContain('offeredOn');
  });

  test('a day that may be that of the answer is asked', () => {
    const sent = [['decline', '2026-12-01', 'phone']] as const;
    expect(fieldsOf({ ...called, sent })).toContain('offeredOn');
    expect(fieldsOf({ ...called, sent: [] })).toContain('offeredOn');
  });

  test('a withdrawal on the phone days before', () => {
    const one = caseOf('mail-withdraw', { notes: [upcoming], sent: [['withdraw', '2026-12-01', 'phone']] });
    expect(writeScene(one).text).toContain('お電話でも申し上げましたが');
  });

  test('a day that is so near is moved on the phone: a mail alone says so', () => {
    const move = (today: string, call?: string, via?: string) =>
      writeScene(
        caseOf('mail-reschedule', {
          notes: [{ ...upcoming, 応募経路: via }],
          today,
          answers: { reason: 'illness', ...(call !== undefined && { call }) },
        }),
      ).text;
    const said = '本来であればお電話で';
    expect(move('2026-12-08')).toContain(said);
    expect(move('2026-12-07')).toContain(said);
    expect(move('2026-12-04')).not.toContain(said);
    for (const call of ['reached', 'later']) expect(move('2026-12-08', call)).not.toContain(said);
    expect(move('2026-12-08', undefined, '見本エージェント')).not.toContain(said);
  });

  test.each([
    [
      { how: 'phone', presentLimit: '2026-12-09', wishedLimit: '2026-12-16' },
      'お電話でもお願いいたしましたが',
    ],
    [{ how: 'phone', wishedLimit: '2026-12-16' }, 'お電話でも申し上げましたが'],
    [{ how: 'phone', presentLimit: '2026-12-09' }, 'お電話でも申し上げましたとおり'],
  ])('a limit that was spoken of on the phone: %j', (answers, said) => {
    const hold = (call: string) =>
      caseOf('mail-hold', { notes: [offered], today: '2026-12-02', answers: { ...answers, call } });
    expect(fieldsOf(hold('reached'))).toContain('call');
    expect(writeScene(hold('reached')).text).toContain(said);
    expect(codesOf(hold('reached'))).not.toContain('warning phone-first');
    expect(writeScene(hold('not-yet')).text).not.toContain('お電話でも');
    expect(codesOf(hold('not-yet'))).toContain('warning phone-first');
  });
});

describe('time that was asked for', () => {
  const textOf = (scene: SceneId, sent: SceneCase['sent']) =>
    writeScene(
      caseOf(scene, {
        notes: [offered],
        today: '2026-12-02',
        answers: { call: 'reached' },
        ...(sent && { sent }),
      }),
    ).text;
  test.each<SceneId>(['mail-accept', 'mail-decline', 'phone-decline'])('is thanked for: %s', (scene) => {
    expect(textOf(scene, [['hold', '2026-12-01']])).toContain('お待ちいただき');
    expect(textOf(scene, undefined)).not.toContain('お待ちいただき');
  });

  test('what was said on the phone is known by its line', () => {
    const today = day('2026-12-03');
    const decline = { purpose: 'decline', day: today };
    for (const line of ['2026/12/3(木) 電話で内定の辞退', 'Thu 2026-12-03 declined the offer by phone'])
      expect(sentScenes([line], today)).toEqual([{ ...decline, byPhone: true }]);
    expect(sentScenes(['2026/12/3(木) メールで内定の辞退'], today)).toEqual([decline]);
  });

  test('a line that says more than one thing counts for each', () => {
    const on = (line: string) => sentScenes([line], day('2026-12-03'));
    const of = (line: string) => on(line).map(({ purpose }) => purpose);
    expect(on('2026/12/3(木) 電話で内定の辞退（お礼も）')).toContainEqual({
      purpose: 'decline',
      day: day('2026-12-03'),
      byPhone: true,
    });
    expect(of('2026/12/3(木) メールでお礼と日程の返信')).toEqual(['thanks', 'dates']);
    expect(of('2026/12/3(木) 電話で選考の辞退とお礼')).toEqual(['thanks', 'withdraw']);
  });

  test('the day that was asked for is read from the record', () => {
    const today = day('2026-12-03');
    const ja = ['2026/12/1(火) メールで12/16(水)まで返事を待ってもらうお願い（今の期限 12/9）'];
    const en = ['Tue 2026-12-01 asked for time until Wed 12/16 (deadline now Wed 12/9) by email'];
    expect(wishedLimit(ja, today)).toBe(day('2026-12-16'));
    // As older lines have it.
    const older = ['2026/12/1(火) メールで12/16(水)までの返事をお願い（今の期限 12/9(水)）'];
    expect(wishedLimit(older, today)).toBe(day('2026-12-16'));
    expect(sentScenes(older, today)).toEqual([{ purpose: 'hold', day: day('2026-12-01') }]);
    expect(wishedLimit(en, today)).toBe(day('2026-12-16'));
    expect(wishedLimit([...en, '2026/12/2(水) 電話で12/18(金)まで返事を待ってもらうお願い'], today)).toBe(
      day('2026-12-18'),
    );
    expect(wishedLimit(['2026/12/1(火) メールで12/9(水)までに返事をすると連絡'], today)).toBeUndefined();
  });

  test('that they agreed is a line of the record that counts as time given', () => {
    for (const language of ['ja', 'en'] as const) {
      const line = `2026/12/3(木) ${wordsOf(language).scenes.record.agreed('12/16(水)')}`;
      expect(sentScenes([line], day('2026-12-03'))).toEqual([{ purpose: 'hold', day: day('2026-12-03') }]);
    }
  });
});

describe('what follows when it was sent', () => {
  const after = (one: SceneCase) => afterSending(one.scene, answersOf(one.answers), contextOf(one));

  test('only the inquiry because of another limit counts as one', () => {
    for (const scene of sceneIds) {
      expect(after(caseOf(scene, { notes: [upcoming] })).isInquiry).toBe(scene === 'mail-other-limit');
    }
  });

  test('the limit that is valid now is kept, never the one that was wished for', () => {
    const answers = { presentLimit: '2026-12-04', wishedLimit: '2026-12-11' };
    expect(after(caseOf('mail-hold', { notes: [offered], answers })).askOn).toBe(day('2026-12-04'));
    expect(
      after(caseOf('mail-hold', { notes: [offered], answers: { wishedLimit: '2026-12-11' } })).askOn,
    ).toBeUndefined();
  });

  test.each([
    ['2026-11-30', undefined],
    ['2026-12-04', '2026-12-04'],
  ])('the limit is in the form, a day before the offer is not: %s', (planned, limit) => {
    expect(presentLimitOf({ ...offered, 問い合わせ予定日: planned })).toBe(limit && day(limit));
  });

  test('the day on which one means to ask is no limit of an offer that is not logged', () => {
    expect(presentLimitOf({ ...firm, 問い合わせ予定日: '2026-12-04' })).toBeUndefined();
  });

  function presentLimitOf(note: NoteProperties): unknown {
    const one = caseOf('mail-hold', { notes: [note] });
    const fields = sceneFields(one.scene, answersOf({}), contextOf(one));
    return fields.find(({ id }) => id === 'presentLimit')?.prefill;
  }

  test('an answer takes the limit away', () => {
    const notes = [{ ...offered, 問い合わせ予定日: '2026-12-04' }];
    expect(after(caseOf('mail-accept', { notes })).askOn).toBe('remove');
    expect(after(caseOf('mail-accept', { notes: [offered] })).askOn).toBeUndefined();
  });

  test('a withdrawal is offered for the note of the round that runs', () => {
    const one = caseOf('mail-withdraw', {
      notes: [{ ...firm, 返信日: '2026-11-27', 結果: '通過' }, upcoming],
    });
    expect(after(one).result).toMatchObject({ kind: 'withdrawn', path: '面接/1.md' });
    expect(after(caseOf('phone-decline')).result?.kind).toBe('withdrawn');
    expect(after(caseOf('phone-decline', { notes: [offered] })).result?.kind).toBe('declined');
  });

  test('an offer in words that no letter can use is declined, not a withdrawal', () => {
    const one = caseOf('phone-decline', { notes: [{ ...offered, 結果: 'Offer' }] });
    expect(after(one)).toMatchObject({ result: { kind: 'declined' }, next: 'mail-decline' });
    expect(sceneRecord('phone-decline', {}, contextOf(one), 'ja')).toBe('内定の辞退');
    expect(sceneFields('phone-decline', {}, contextOf(one)).map(({ id }) => id)).toContain('offerWord');
    expect(writeScene(one).text).toContain('採用のお話をいただき');
  });

  test('the mail that confirms a refusal knows the offer when the result is logged', () => {
    const one = caseOf('mail-decline', { notes: [{ ...offered, 結果: '内々定辞退' }] });
    expect(after(one).result).toMatchObject({ kind: 'declined', offer: '内々定' });
    expect(writeScene(one).text).toContain('内々定');
    const remarks = remarksOf(one);
    expect(remarks.map(({ code }) => code)).not.toContain('log-offer-first');
  });

  test.each([
    ['内定', '内定承諾'],
    ['内々定', '内々定承諾'],
    ['採用', '採用内定承諾'],
    ['採用内定', '採用内定承諾'],
  ])('the result that is offered after accepting %s is %s', (word, expected) => {
    const { result } = after(caseOf('mail-accept', { notes: [{ ...offered, 結果: word }] }));
    expect(wordsOf('ja').scenes.results.accepted(result?.offer ?? '')).toBe(expected);
    const withdrawn = after(caseOf('mail-withdraw')).result;
    expect(wordsOf('ja').scenes.results.withdrawn()).toBe(withdrawn && '辞退');
  });

  test('one slot of theirs is a day that is set; several are not, nor are my own', () => {
    const answers = (datesCase: string, ...days: string[]) => ({
      datesCase,
      round: '二次面接',
      slots: days.map((date) => [date, '14:00'] as const),
    });
    const set = after(caseOf('mail-dates', { answers: answers('offered', '2026-12-08') }));
    expect(set.isRoundSet).toBe(true);
    const several = after(caseOf('mail-dates', { answers: answers('offered', '2026-12-08', '2026-12-09') }));
    expect(several).toMatchObject({ isRoundSet: false });
    expect(after(caseOf('mail-dates', { answers: answers('asked', '2026-12-08') }))).toMatchObject({
      isRoundSet: false,
    });
  });

  test.each(['mail-accept', 'mail-hold'] as const)(
    '%s answers a mail unless the offer came otherwise',
    (id) => {
      const answers = (how: string, changed: object = {}): boolean => {
        const one = caseOf(id, {
          notes: [{ ...offered, ...changed }],
          answers: { how, wishedLimit: '2026-12-16' },
        });
        return answersMail(scenes[id].purpose, writeScene(one).text);
      };
      expect(answers('mail')).toBe(true);
      expect(answers('mail', { 応募経路: '転職エージェント' })).toBe(true);
      for (const how of ['phone', 'letter', 'meeting', 'portal']) {
        expect(answers(how), how).toBe(false);
        expect(answers(how, { 応募経路: '転職エージェント' }), how).toBe(false);
      }
    },
  );

  test.each([
    [['phone'], false],
    [['phone', 'mail'], true],
    [['portal'], true],
    [[], true],
  ] as const)('a company that gets in touch by %j may have sent a mail: %j', (contact, may) => {
    expect(answersMail('dates', '本文', contact)).toBe(may);
  });

  test('what was said on the phone before does not keep a letter from being an answer', () => {
    expect(answersMail('reschedule', 'お電話でも申し上げましたが、')).toBe(true);
  });

  const agreed = { datesCase: 'fixed', round: '二次面接', slots: [['2026-12-08', '14:00']] } as const;
  const atCompany = { ...upcoming, 会社: '株式会社みなと精機' };
  test.each<[why: string, notes: SceneCase['notes'], isOffered: boolean, answers?: SceneCase['answers']]>([
    ['this note is of that day', [upcoming], false],
    ['this note is of that day, the app does not know which round', [{ ...upcoming, 選考段階: '' }], false],
    ['another note of the company is', [firm, upcoming], false],
    ['it is among the rounds of a note', [firm, { ...upcoming, 最終面接日: '2026-12-20' }], false],
    ['this note is of that round, on another day to come', [{ ...upcoming, 面接日: '2026-12-04' }], false],
    [
      'its round is not named',
      [{ ...upcoming, 面接日: '2026-12-04' }],
      false,
      { datesCase: 'fixed', slots: agreed.slots },
    ],
    ['no note is of it', [firm], true],
    ['the note of another company is', [firm, atCompany], true],
    ['what is to come is before it', [{ ...firm, 面接日: '2026-12-04', 選考段階: '説明会' }], true],
  ])('the next round is offered unless it is in the notes: %s', (_, notes, isOffered, answers = agreed) => {
    expect(after(caseOf('mail-dates', { notes, answers })).isRoundSet).toBe(isOffered);
  });

  test.each([
    [caseOf('mail-reschedule', { notes: [upcoming] }), true],
    [caseOf('phone-late', { notes: [upcoming], answers: { absence: 'absent' } }), true],
    [caseOf('phone-late', { notes: [upcoming], answers: { absence: 'late' } }), false],
    [caseOf('mail-dates', { answers: { datesCase: 'asked' } }), false],
  ])('$0.scene: whether the day is to be moved', (one, expected) => {
    expect(after(one).isBeingMoved).toBe(expected);
  });

  const records: readonly (readonly [SceneCase, string, string])[] = [
    [caseOf('mail-thanks'), 'お礼', 'thanks'],
    [
      caseOf('mail-dates', { answers: { datesCase: 'asked', slots: [['2026-12-10'], ['2026-12-08']] } }),
      '日程の返信（12/8, 12/10）',
      'dates',
    ],
    [caseOf('mail-reschedule', { notes: [upcoming] }), '日程変更のお願い（12/8）', 'reschedule'],
    [
      caseOf('phone-late', {
        notes: [upcoming],
        today: '2026-12-08',
        answers: { absence: 'late', arrival: '14:20' },
      }),
      '遅刻の連絡（14:20着）',
      'absence',
    ],
    [caseOf('mail-withdraw'), '選考の辞退', 'withdraw'],
    [caseOf('mail-accept', { notes: [offered] }), '内定の承諾', 'accept'],
    [
      caseOf('mail-hold', {
        notes: [offered],
        answers: { presentLimit: '2026-12-04', wishedLimit: '2026-12-11' },
      }),
      '12/11(金)まで返事を待ってもらうお願い（今の期限 12/4）',
      'hold',
    ],
    [caseOf('mail-decline', { notes: [offered] }), '内定の辞退', 'decline'],
  ];
  test.each(records)('%#: the record line is written, and read again', (one, text, purpose) => {
    const context = contextOf(one);
    for (const language of ['ja', 'en'] as const) {
      const what = sceneRecord(one.scene, answersOf(one.answers), context, language);
      if (language === 'ja') expect(what).toBe(text);
      const words = wordsOf(language);
      const line = words.scenes.record.line(
        language === 'ja' ? '12/1(火)' : 'Tue 12/1',
        words.capture.contacts.mail,
        what,
      );
      const note = `---\n会社: 若葉商事\n---\n\n## ${words.log.recordHeading}\n\n- ${line}\n`;
      expect(sentScenes(recordLines(note), day('2026-12-01'))).toEqual([{ purpose, day: day('2026-12-01') }]);
    }
  });

  test('an inquiry that was logged is no scene', () => {
    const note = '## 連絡の記録\n\n- 12/1(火) メールで問い合わせ\n';
    expect(sentScenes(recordLines(note), day('2026-12-01'))).toEqual([]);
  });

  test('the note gets one line, and the limit', () => {
    const note = '---\n会社: 若葉商事\n結果: 内定\n---\n';
    const entry = sceneEntry(
      (field) => (field === 'ask-on' ? '問い合わせ予定日' : '問い合わせ日'),
      { isInquiry: false, askOn: day('2026-12-04') },
      day('2026-12-01'),
      { headings: ['連絡の記録'], texts: ['12/1(火) メールで12/11までの返事をお願い'] },
    );
    const plan = logPlan(note, entry);
    if ('problem' in plan) throw new Error(plan.problem);
    const text = applyEdits(note, plan.edits);
    expect(text).toContain('問い合わせ予定日: 2026-12-04');
    expect(text).toContain('- 12/1(火) メールで12/11までの返事をお願い');
    expect(text).not.toContain('問い合わせ日:');
  });

  test('the decision is written along in the same step', () => {
    const note = '---\n問い合わせ予定日: 2026-12-04\n結果: 内定\n---\n';
    const entry = sceneEntry(
      () => '問い合わせ予定日',
      { isInquiry: false, askOn: 'remove', result: { key: '結果', value: '内定辞退' } },
      day('2026-12-01'),
      { headings: ['連絡の記録'], texts: ['12/1(火) メールで内定の辞退'] },
    );
    const plan = logPlan(note, entry);
    if ('problem' in plan) throw new Error(plan.problem);
    const text = applyEdits(note, plan.edits);
    expect(text).toContain('---\n問い合わせ予定日:\n結果: 内定辞退\n---\n');
    expect(text).toContain('- 12/1(火) メールで内定の辞退');
  });
});

test('nothing is said that the note and the answers do not hold', () => {
  for (const scene of sceneIds) {
    const { gaps } = writeScene(caseOf(scene, { notes: [upcoming], answers: {} }));
    for (const { label } of gaps) expect(label).not.toMatch(/^scene\./);
  }
});

describe('what no one said is in no letter', () => {
  const how = (one: SceneCase, offerBy?: string) => {
    const context = { ...contextOf(one), offerBy };
    return sceneFields(one.scene, {}, context).find(({ id }) => id === 'how')?.prefill;
  };

  test('how they reply to interviews is not how they told of the offer', () => {
    const byMail = caseOf('mail-hold', { notes: [{ ...offered, 連絡方法: 'メール' }] });
    expect(how(byMail)).toBeUndefined();
    expect(how(byMail, 'phone')).toBe('phone');
  });
});

test('who is late reads no gap but what is unknown to everyone', () => {
  const one = caseOf('phone-late', {
    notes: [upcoming],
    today: '2026-12-08',
    profile: { ...student, name: '', university: '', phone: '' },
    answers: { arrival: '14:20' },
  });
  const { text } = writeScene(one);
  expect(text).not.toContain('【未入力: 氏名');
  expect(text).toContain('〔氏名〕と申します。');
  expect(text).toContain('〔自分の番号〕');
});
