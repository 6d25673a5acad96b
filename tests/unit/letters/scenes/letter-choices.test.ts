import { expect, test } from 'vitest';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { offeredScenes } from '../../../../src/core/letters/scenes/offered-scenes';
import { sceneRemarks } from '../../../../src/core/letters/scenes/scene-remarks';
import { letterChoices } from '../../../../src/core/letters/scenes/letter-choices';
import { messageIds } from '../../../../src/core/letters/messages/message-ids';
import { sceneIds } from '../../../../src/core/letters/scenes/scene-ids';
import { statuses } from '../../../../src/core/waiting/status/assessment';
import { named, ofStatus, reply, today } from '../../views/report/replies';

/** Noon. */
const minute = 12 * 60;

test.each(statuses)('in %s every message can be chosen once, group by group', (status) => {
  const { choices } = letterChoices({ reply: reply(ofStatus[status]), today, minute }, 'ja');
  const ids = choices.map(({ letter }) => letter.id);
  expect([...ids].sort()).toEqual([...messageIds, ...sceneIds].sort());
  const changes = choices.filter(({ group }, at) => group !== choices[at - 1]?.group);
  expect(changes).toHaveLength(3);
  expect(choices.filter(({ isRecommended }) => isRecommended).length).toBeLessThanOrEqual(1);
  const recommended = choices.findIndex(({ isRecommended }) => isRecommended);
  expect(recommended).toBeLessThanOrEqual(0);
});

test('while it is time to ask, the inquiries come first, with why', () => {
  const { choices, none } = letterChoices({ reply: reply(ofStatus.inquire), today, minute }, 'ja');
  expect(choices[0]).toMatchObject({ letter: { is: 'inquiry', id: 'mail-polite' }, isRecommended: true });
  expect(none).toBeUndefined();
});

test('after an offer the answers to it come first, and why no inquiry fits is not said', () => {
  const offered = reply({ rest: { result: '内定', answered: true } });
  const { choices, none } = letterChoices({ reply: offered, today, minute }, 'en');
  expect(choices[0]).toMatchObject({ letter: { is: 'scene', id: 'mail-accept' }, group: 'decision' });
  expect(none).toBeUndefined();
});

test('another company’s limit comes first among the inquiries, unless it is time for one', () => {
  const one = named('若草銀行', { rest: { result: '内定', answered: true, askOn: today + 4 } });
  const firstOf = (said: Parameters<typeof reply>[0], others = [one]) => {
    const { choices } = letterChoices({ reply: reply(said), today, minute, others }, 'ja');
    return choices.find(({ group }) => group === 'inquiry')?.letter.id;
  };
  expect(firstOf(ofStatus.waiting)).toBe('mail-other-limit');
  expect(firstOf(ofStatus.waiting, [])).not.toBe('mail-other-limit');
  expect(firstOf(ofStatus.inquire)).toBe('mail-polite');
});

test.each([
  ['after an offer', { rest: { result: '内定', answered: true } }, []],
  ['before an interview', { date: '2026-12-05' }, []],
  ['after a pass', { rest: { result: '通過', answered: true } }, ['mail-dates']],
  ['on the evening of the interview', { date: '2026-11-30' }, ['mail-thanks']],
])('%s no decision is recommended', (_, said, expected) => {
  const { choices } = letterChoices({ reply: reply(said), today, minute }, 'ja');
  const recommended = choices.filter(({ isRecommended }) => isRecommended);
  expect(recommended.map(({ letter }) => letter.id)).toEqual(expected);
});

test.each<[to: string, rest: Partial<Interview>, isOffered: boolean]>([
  ['no one knows', {}, true],
  ['a site', { contact: ['portal'] }, false],
  ['a site, whoever is there', { contact: ['portal'], person: '佐藤様' }, false],
  ['a site or an address', { contact: ['portal', 'mail'] }, true],
  ['a person’s own address', { contact: ['portal'], mail: 'sato@aoba.example' }, true],
  ['a box of many', { mail: 'saiyo2027@aoba.example' }, false],
  ['a box of many, no one in it', { mail: 'info@aoba.example', person: '採用担当者様' }, false],
  ['a box of many, for someone', { mail: 'info@aoba.example', person: '人事部 佐藤様' }, true],
  ['someone with such a name', { mail: 'hrita@aoba.example' }, true],
])('thanks to %s are offered: %s', (_, rest, isOffered) => {
  const one = reply({ date: '2026-11-30', rest });
  expect(offeredScenes({ reply: one, today, minute }).includes('mail-thanks')).toBe(isOffered);
  // All the same they can be chosen, and say why not.
  const { choices } = letterChoices({ reply: one, today, minute }, 'ja');
  expect(choices.some(({ letter }) => letter.id === 'mail-thanks')).toBe(true);
  const context = { reply: one, others: [], sent: [], profile: defaultSettings.profile, today, minute };
  const codes = sceneRemarks('mail-thanks', {}, context).map(({ code }) => code);
  expect(codes.includes('thanks-unusual')).toBe(!isOffered);
});
