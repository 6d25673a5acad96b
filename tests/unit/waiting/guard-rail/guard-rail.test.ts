import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import {
  callFrom,
  guardRail,
  untilMoved,
  waitsForHours,
} from '../../../../src/core/waiting/guard-rail/guard-rail';
import { guardRailText, sendingHint } from '../../../../src/core/waiting/guard-rail/guard-rail-text';
import type { ContactMethod } from '../../../../src/core/reading/interview/interview';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { formatDay } from '../../../../src/core/base/language/format-day';
import { wordsOf } from '../../../../src/core/base/language/words';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../status/interview';

const three = { promised: '3営業日以内' };
const passOnly = { promised: '合格者のみ1週間以内に' };
const minutes = { early: 7 * 60, morning: 10 * 60, noon: 12 * 60 + 30, evening: 20 * 60 };

/** The verdict and its day on a day, for a letter and for a call at ten. */
function decided(
  said: Said,
  today: string,
  purpose: ContactMethod = 'mail',
  minute = minutes.morning,
): string {
  const reply = pendingReply(interview(said), defaultSettings.policy, day(today));
  const { verdict, from } = guardRail(reply, day(today), minute, purpose);
  return from === undefined ? verdict : `${verdict} ${formatIsoDay(from).slice(5)}`;
}

describe('words about the reply in the text of the note, and none in the properties', () => {
  const heldBack = (said: Said, today: string, told: string | undefined, purpose: ContactMethod = 'mail') => {
    const reply = pendingReply(interview(said), defaultSettings.policy, day(today));
    const rail = untilMoved(guardRail(reply, day(today), minutes.morning, purpose), told);
    return { verdict: rail.verdict, from: rail.from, text: guardRailText(rail, reply, day(today), 'ja') };
  };

  test('hold back what would be fine, with the words, and no day: none is known', () => {
    const { verdict, from, text } = heldBack({}, '2026-12-01', '2週間以内');
    expect([verdict, from]).toEqual(['told-in-text', undefined]);
    expect(text?.reason).toContain('「2週間以内」');
    expect(heldBack({}, '2026-12-05', '2週間以内', 'phone').verdict).toBe('told-in-text');
  });

  test('take the place of no other reason, and of nothing where there are none', () => {
    expect(heldBack({}, '2026-11-26', '2週間以内').verdict).toBe('too-early');
    expect(heldBack({ rest: { answered: true } }, '2026-12-01', '2週間以内').verdict).toBe('closed');
    expect(heldBack({}, '2026-12-01', undefined).verdict).toBe('allow');
  });
});

describe('a note that names two companies or two people to write to', () => {
  const rest = (field: 'company' | 'mail' | 'hours') => ({
    problems: [
      { field, key: '会社', code: 'different-values' as const, found: '会社: 青葉 / company: みどり' },
    ],
  });

  test('holds back what would be fine until it is clear to whom it goes', () => {
    const said: Said = { ...three, rest: rest('company') };
    expect(decided(said, '2026-12-01')).toBe('unread');
    const reply = pendingReply(interview(said), defaultSettings.policy, day('2026-12-01'));
    const rail = guardRail(reply, day('2026-12-01'), minutes.morning, 'mail');
    expect(guardRailText(rail, reply, day('2026-12-01'), 'ja')).toMatchObject({
      reason: expect.stringContaining('会社: 青葉 / company: みどり') as string,
      instead: wordsOf('ja').guardRail.whichAddressee,
    });
  });

  test('takes the place of no other reason, and what no letter goes to holds nothing back', () => {
    expect(decided({ ...three, rest: rest('mail') }, '2026-11-27')).toBe('too-early 12-01');
    expect(decided({ ...three, rest: rest('hours') }, '2026-12-01')).toBe('allow 12-01');
  });
});

describe('status-rules §5: worked examples (interview Fri 2026-11-20)', () => {
  test.each<[Said, string, mail: string, phone: string]>([
    [three, '2026-11-26', 'too-early 12-01', 'too-early 12-01'],
    [three, '2026-11-27', 'too-early 12-01', 'too-early 12-01'],
    [three, '2026-12-01', 'allow 12-01', 'allow 12-01'],
    [three, '2026-12-05', 'allow 12-07', 'outside-hours 12-07'],
    [{ ...three, inquired: ['2026-12-01'] }, '2026-12-07', 'already-asked 12-08', 'already-asked 12-08'],
    [{ ...three, inquired: ['2026-12-01'] }, '2026-12-08', 'allow 12-08', 'allow 12-08'],
    [{ ...three, inquired: ['2026-12-01', '2026-12-08'] }, '2026-12-09', 'asked-twice', 'asked-twice'],
    [{}, '2026-11-26', 'too-early 11-30', 'too-early 11-30'],
    [{}, '2026-11-27', 'too-early 11-30', 'too-early 11-30'],
    [{}, '2026-11-30', 'allow 11-30', 'allow 11-30'],
    [{ selecting: '2026-12-02' }, '2026-12-10', 'too-early 12-16', 'too-early 12-16'],
    [passOnly, '2026-11-24', 'pass-only', 'pass-only'],
    [passOnly, '2026-11-30', 'pass-only', 'pass-only'],
    [passOnly, '2026-12-02', 'pass-only', 'pass-only'],
    [{ ...passOnly, inquired: ['2026-12-01'] }, '2026-12-07', 'pass-only', 'pass-only'],
    [{ promised: '大型連休明けくらい' }, '2026-12-01', 'unread', 'unread'],
    [{ date: '2026-12-10' }, '2026-12-01', 'upcoming', 'upcoming'],
    [{ ...three, rest: { answered: true } }, '2026-12-01', 'closed', 'closed'],
    [{ ...three, rest: { laterRound: '面接/二次.md' } }, '2026-12-01', 'closed', 'closed'],
  ])('%j on %s', (said, today, mail, phone) => {
    expect([
      decided(said, today, 'mail'),
      decided(said, today, 'portal'),
      decided(said, today, 'phone'),
    ]).toEqual([mail, mail, phone]);
  });
});

describe('the hours of the day, on which asking is polite', () => {
  test.each<[keyof typeof minutes, mail: string, phone: string]>([
    ['early', 'allow 12-01', 'outside-hours 12-01'],
    ['morning', 'allow 12-01', 'allow 12-01'],
    ['noon', 'allow 12-01', 'outside-hours 12-01'],
    ['evening', 'allow 12-02', 'outside-hours 12-02'],
  ])('%s: a letter is only dated, a call held back', (hour, mail, phone) => {
    expect(decided(three, '2026-12-01', 'mail', minutes[hour])).toBe(mail);
    expect(decided(three, '2026-12-01', 'phone', minutes[hour])).toBe(phone);
  });

  test('an agency is called in the usual hours, and its days off are not the company’s', () => {
    const note = interview(three);
    const rest = {
      hours: { from: 17 * 60, to: 22 * 60 },
      calendar: { ...note.calendar, closedWeekdays: [2] as const },
    };
    const asked = (via: string) => {
      const reply = pendingReply({ ...note, ...rest, via }, defaultSettings.policy, day('2026-12-08'));
      return guardRail(reply, day('2026-12-08'), minutes.morning, 'phone').verdict;
    };
    expect([asked('見本エージェント'), asked('就活サイト')]).toEqual(['allow', 'outside-hours']);
  });

  test('without an hour only the day counts', () => {
    const reply = pendingReply(interview(three), defaultSettings.policy, day('2026-12-05'));
    const at = (today: string) => guardRail(reply, day(today), undefined, 'phone').verdict;
    expect([at('2026-12-04'), at('2026-12-05')]).toEqual(['allow', 'outside-hours']);
  });

  test('too early is said before outside the hours', () => {
    expect(decided(three, '2026-11-28', 'phone', minutes.evening)).toBe('too-early 12-01');
  });
});

describe('the hour of a call that is put off', () => {
  test.each([
    ['before hours', '2026-12-01', minutes.early, 10 * 60],
    ['at lunch', '2026-12-01', minutes.noon, 14 * 60],
    ['in the evening', '2026-12-01', minutes.evening, 10 * 60],
    ['too early', '2026-11-27', minutes.noon, 10 * 60],
  ])('%s', (_, today, minute, expected) => {
    const reply = pendingReply(interview(three), defaultSettings.policy, day(today));
    expect(callFrom(guardRail(reply, day(today), minute, 'phone'), reply)).toBe(expected);
  });

  test('is not known where no day is', () => {
    const reply = pendingReply(interview(passOnly), defaultSettings.policy, day('2026-12-01'));
    expect(callFrom(guardRail(reply, day('2026-12-01'), 600, 'phone'), reply)).toBeUndefined();
  });
});

const someIso = fc.integer({ min: day('2026-11-20'), max: day('2027-01-20') }).map(formatIsoDay);
const someSaid: fc.Arbitrary<Said> = fc.record(
  {
    promised: fc.constantFrom(
      '3営業日以内',
      '来週中',
      '合格者のみご連絡',
      '未定',
      '大型連休明けくらい',
      '12/1以降',
    ),
    inquired: fc.array(someIso, { maxLength: 3 }).map((days) => [...new Set(days)].sort()),
    selecting: someIso,
    rest: fc.record({ answered: fc.boolean(), passOnly: fc.boolean() }),
  },
  { requiredKeys: [] },
);

test('law: it allows only what the status allows, and calls only in business hours', () => {
  const someMinute = fc.integer({ min: 0, max: 1439 });
  const someKind = fc.constantFrom<ContactMethod>('mail', 'portal', 'phone');
  fc.assert(
    fc.property(someSaid, someIso, someMinute, someKind, (said, iso, minute, purpose) => {
      const today = day(iso);
      const reply = pendingReply(interview(said), defaultSettings.policy, today);
      const { verdict, from } = guardRail(reply, today, minute, purpose);
      const { status } = reply.assessment;
      const mayAsk = status === 'inquire' || status === 'followup';
      expect(verdict === 'allow' || verdict === 'outside-hours').toBe(mayAsk);
      if (purpose !== 'phone') expect(verdict).not.toBe('outside-hours');
      const company = businessDays(reply.interview.calendar);
      if (from !== undefined) expect(company.isOpen(from) && from >= today).toBe(true);
      if (verdict === 'allow' && purpose === 'phone') {
        expect(
          company.isOpen(today) && minute >= 540 && minute < 1080 && Math.floor(minute / 60) !== 12,
        ).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

/** The dialog as someone reads it from top to bottom. */
function dialog(
  said: Said,
  today: string,
  language: 'ja' | 'en',
  purpose: ContactMethod = 'mail',
  minute = minutes.morning,
  told?: string,
) {
  const reply = pendingReply(interview(said), defaultSettings.policy, day(today));
  const rail = untilMoved(guardRail(reply, day(today), minute, purpose), told);
  const text = guardRailText(rail, reply, day(today), language);
  return (
    text && [text.title, text.reason, text.from, text.instead].filter((line) => line !== undefined).join('\n')
  );
}

/** One dialog a row of status-rules. */
const held: Readonly<Record<string, [Said, string, ContactMethod?, number?, told?: string]>> = {
  'too early': [three, '2026-11-27'],
  'too early, nothing promised': [{}, '2026-11-27'],
  'too early, still in selection': [{ selecting: '2026-12-02' }, '2026-12-10'],
  'too early, not before a day': [{ promised: '12/1以降' }, '2026-12-03'],
  'already asked': [{ ...three, inquired: ['2026-12-01'] }, '2026-12-07'],
  'already asked, too early': [{ promised: '来月中', inquired: ['2026-11-24'] }, '2026-12-10'],
  'asked twice': [{ ...three, inquired: ['2026-12-01', '2026-12-08'] }, '2026-12-09'],
  'pass-only, still time': [passOnly, '2026-11-30'],
  'pass-only, over': [passOnly, '2026-12-02'],
  unread: [{ promised: '大型連休明けくらい' }, '2026-12-01'],
  'read, but not surely': [{ promised: '12/4までにゴニョゴニョ連絡' }, '2026-12-10'],
  'told in the text alone': [{}, '2026-12-01', 'mail', minutes.morning, '2週間以内'],
  upcoming: [{ date: '2026-12-10' }, '2026-12-01'],
  'closed by a result': [{ rest: { answered: true, result: '通過' } }, '2026-12-01'],
  'closed by a refusal': [{ rest: { answered: true, result: '見送り' } }, '2026-12-01'],
  'closed by an offer': [{ rest: { answered: true, result: '内定' } }, '2026-12-01'],
  'closed by a later round': [{ rest: { laterRound: '面接/二次.md' } }, '2026-12-01'],
  'calling on a holiday': [three, '2026-12-30', 'phone'],
  'calling at lunch': [three, '2026-12-01', 'phone', minutes.noon],
  'calling in the evening': [three, '2026-12-01', 'phone', minutes.evening],
};

describe('in words', () => {
  test.each(['ja', 'en'] as const)('every dialog (%s)', async (language) => {
    const all = Object.entries(held).map(([name, [said, today, purpose, minute, told]]) =>
      [`# ${name} (${today})`, dialog(said, today, language, purpose, minute, told)].join('\n'),
    );
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(`../../../recorded/guard-rail.${language}.txt`);
  });

  test('of two waits that end on one day only the first is given as the reason', () => {
    // 12/9 and three business days, 11/30 and two weeks: both end on Mon 12/14.
    const said = { promised: '12/9まで', selecting: '2026-11-30' };
    const [, reason] = dialog(said, '2026-12-10', 'ja')?.split('\n') ?? [];
    const { waits } = wordsOf('ja').guardRail;
    expect(reason).toBe(waits['after-deadline'](formatDay(day('2026-12-09'), 'ja'), 3));
  });

  test('nothing where asking is polite', () => {
    expect(dialog(three, '2026-12-01', 'ja')).toBeUndefined();
  });

  test.each([
    ['2026-12-01', minutes.morning, undefined],
    ['2026-12-01', minutes.noon, undefined],
    ['2026-12-01', minutes.early, '送るのは 12/1(火) の営業時間（9:00〜18:00）にしましょう'],
    ['2026-12-01', minutes.evening, '送るのは 12/2(水) の営業時間（9:00〜18:00）にしましょう'],
    ['2026-12-05', minutes.morning, '送るのは 12/7(月) の営業時間（9:00〜18:00）にしましょう'],
    ['2026-11-27', minutes.evening, undefined],
  ])('when to send what is written on %s at minute %d', (today, minute, expected) => {
    const reply = pendingReply(interview(three), defaultSettings.policy, day(today));
    const rail = guardRail(reply, day(today), minute, 'mail');
    expect(sendingHint(rail, reply, 'ja')).toBe(expected);
    expect(waitsForHours(rail)).toBe(expected !== undefined);
  });
});
