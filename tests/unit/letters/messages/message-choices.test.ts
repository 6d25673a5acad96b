import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactMethod } from '../../../../src/core/reading/interview/interview';
import { messageIds } from '../../../../src/core/letters/messages/message-ids';
import {
  messageChoices,
  phoneChoices,
  recommendedMessage,
} from '../../../../src/core/letters/messages/message-choices';
import { fittingMessage, recommendMessage } from '../../../../src/core/letters/messages/recommend-message';
import { pendingReply, type PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { reportJson } from '../../../../src/core/views/report/report-json';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { statuses, type Status } from '../../../../src/core/waiting/status/assessment';
import { day } from '../../base/calendar/day';
import { ofStatus, reply, today } from '../../views/report/replies';
import { interview, type Said } from '../../waiting/status/interview';

const by = (said: Said, ...contact: ContactMethod[]): PendingReply =>
  reply({ ...said, rest: { ...said.rest, contact } });

describe('recommended, by status and contact method', () => {
  test.each<[Status, string | undefined, string | undefined]>([
    ['inquire', 'mail-polite', 'phone-basic'],
    ['followup', 'mail-follow-up', 'phone-soft'],
    ['invalid', undefined, undefined],
    ['waiting', undefined, undefined],
    ['grace', undefined, undefined],
    ['inquired', undefined, undefined],
    ['exhausted', undefined, undefined],
    ['upcoming', undefined, undefined],
    ['closed', undefined, undefined],
  ])('%s', (status, written, spoken) => {
    const said = ofStatus[status];
    const recommended = (...contact: ContactMethod[]) => recommendedMessage(by(said, ...contact), 'ja')?.id;
    expect(by(said).assessment.status).toBe(status);
    expect([recommended(), recommended('mail'), recommended('portal'), recommended('phone', 'mail')]).toEqual(
      Array(4).fill(written),
    );
    expect(recommended('phone')).toBe(spoken);
  });
});

test.each([
  ['OB訪問', {}, undefined],
  ['社員訪問', {}, undefined],
  ['OB訪問', { promised: '1週間以内' }, 'mail-polite'],
  ['OB訪問', { inquired: ['2026-12-01'] }, 'mail-follow-up'],
  ['カジュアル面談', {}, 'mail-soft'],
])('after %s with %j: %s, as nobody owes a word unless one was promised', (stage, said, expected) => {
  const note = interview({ ...said, rest: { stage } });
  const visit = pendingReply(note, defaultSettings.policy, day('2026-12-14'));
  expect(recommendedMessage(visit, 'ja')?.id).toBe(expected);
  const { none } = messageChoices(visit, day('2026-12-14'), 'ja');
  if (expected === undefined) expect(none).toContain('お礼だけ');
  else expect(none).toBeUndefined();
});

describe('what fits, for a draft or all the same, and why', () => {
  test.each<[string, Said, string, mail: string, phone: string]>([
    [
      'before the date',
      { promised: '12/4まで' },
      '2026-12-01',
      'mail-polite deadline-passed',
      'phone-basic by-phone',
    ],
    ['nothing promised', {}, '2026-12-01', 'mail-soft nothing-promised', 'phone-basic by-phone'],
    [
      'no date promised',
      { promised: '後日' },
      '2026-12-01',
      'mail-soft nothing-promised',
      'phone-basic by-phone',
    ],
    [
      'still in selection',
      { selecting: '2026-11-30' },
      '2026-12-14',
      'mail-status still-selecting',
      'phone-basic by-phone',
    ],
    [
      'asked',
      { promised: '3営業日以内', inquired: ['2026-12-01'] },
      '2026-12-02',
      'mail-follow-up no-answer',
      'phone-soft no-answer-by-phone',
    ],
    [
      'asked and answered',
      { inquired: ['2026-11-24'], selecting: '2026-11-25' },
      '2026-12-09',
      'mail-status still-selecting',
      'phone-basic by-phone',
    ],
    [
      'others have heard',
      { rest: { checked: ['reports'] } },
      '2026-12-01',
      'mail-soft nothing-promised',
      'phone-soft others-heard',
    ],
    [
      'pass-only',
      { promised: '合格者のみ1週間以内に' },
      '2026-12-01',
      'mail-soft nothing-promised',
      'phone-basic by-phone',
    ],
    [
      'not read',
      { promised: '大型連休明けくらい' },
      '2026-12-01',
      'mail-soft nothing-promised',
      'phone-basic by-phone',
    ],
  ])('%s', (_label, said, iso, mail, phone) => {
    const fitting = (...contact: ContactMethod[]): string => {
      const note = interview({ ...said, rest: { ...said.rest, contact } });
      const { id, why } = fittingMessage(
        note,
        pendingReply(note, defaultSettings.policy, day(iso)).assessment,
      );
      return `${id} ${why}`;
    };
    expect([fitting(), fitting('mail'), fitting('portal')]).toEqual([mail, mail, mail]);
    expect(fitting('phone')).toBe(phone);
  });
});

/** The chooser as someone reads it: recommended ones with a star. */
function listed(of: PendingReply, language: 'ja' | 'en'): string {
  const { choices, none } = messageChoices(of, today, language);
  const rows = choices.map(({ name, why, isRecommended }) => `${isRecommended ? '★' : ' '} ${name} | ${why}`);
  return [...(none === undefined ? [] : [none]), ...rows].join('\n');
}

describe('the list to choose from', () => {
  test.each(['ja', 'en'] as const)('for each status (%s)', async (language) => {
    const all = statuses.map((status) => `# ${status}\n${listed(by(ofStatus[status], 'mail'), language)}`);
    const byPhone = `# inquire by phone\n${listed(by(ofStatus.inquire, 'phone'), language)}`;
    await expect(`${[...all, byPhone].join('\n\n')}\n`).toMatchFileSnapshot(
      `../../../recorded/message-choices.${language}.txt`,
    );
  });

  test('has the four scripts for the phone, the fitting one first', () => {
    const ids = (said: Said) =>
      phoneChoices(by(said, 'mail'), 'ja').map(({ id, isRecommended }) => [id, isRecommended]);
    expect(ids(ofStatus.inquire)).toEqual([
      ['phone-basic', true],
      ['phone-soft', false],
      ['phone-message', false],
      ['phone-voicemail', false],
    ]);
    expect(ids(ofStatus.inquired).slice(0, 2)).toEqual([
      ['phone-soft', false],
      ['phone-basic', false],
    ]);
  });
});

const someReply = fc
  .tuple(fc.constantFrom(...statuses), fc.subarray<ContactMethod>(['mail', 'phone', 'portal']), fc.boolean())
  .map(([status, contact, heard]) => {
    const said = ofStatus[status];
    return reply({ ...said, rest: { ...said.rest, contact, checked: heard ? ['reports'] : [] } });
  });

test('law: all eight are offered, one is recommended or it is said why none, and everybody says the same', () => {
  fc.assert(
    fc.property(someReply, (of) => {
      const { choices, none } = messageChoices(of, today, 'ja');
      const recommended = choices.filter(({ isRecommended }) => isRecommended);
      const id = recommendMessage(of.interview, of.assessment);
      expect(choices.map((choice) => choice.id).sort()).toEqual([...messageIds].sort());
      expect(recommended.map((choice) => choice.id)).toEqual(id === undefined ? [] : [id]);
      expect(none === undefined).toBe(id !== undefined);
      expect(choices[0]?.id).toBe(fittingMessage(of.interview, of.assessment).id);
      expect(recommendedMessage(of, 'ja')).toEqual(recommended[0]);
      expect(reportJson([of], today, 'ja', { all: true }).notes[0]?.nextAction.template).toBe(id ?? null);
    }),
  );
});
