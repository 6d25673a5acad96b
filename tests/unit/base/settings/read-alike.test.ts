import { expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { readAlike } from '../../../../src/core/base/settings/read-alike';
import type { Settings } from '../../../../src/core/base/settings/settings';

/** A value other than the default one for every setting, and whether notes read alike by it. */
const others = {
  profile: [{ ...defaultSettings.profile, name: '山田 花子' }, true],
  noteFolders: [['面接'], false],
  noteTags: [['面接'], false],
  newNotesFolder: ['新しいノート', true],
  propertyNames: [{ company: ['応募先'] }, false],
  closedWeekdays: [[3], false],
  yearEnd: [{ ...defaultSettings.yearEnd, enabled: !defaultSettings.yearEnd.enabled }, false],
  obon: [{ ...defaultSettings.obon, to: { month: 8, day: 20 } }, false],
  closures: [[{ from: 20_000, to: 20_001 }], false],
  policy: [{ ...defaultSettings.policy, graceBusinessDays: 2 }, false],
  templateFolder: ['テンプレート', false],
  openMailWith: ['gmail', true],
  dailyDigest: [!defaultSettings.dailyDigest, true],
  language: ['en', true],
  clock: ['device', false],
} as const satisfies { readonly [Key in keyof Settings]: readonly [Settings[Key], boolean] };

test.each(Object.entries(others))('another %s', (key, [value, alike]) => {
  expect(readAlike(defaultSettings, { ...defaultSettings, [key]: value })).toBe(alike);
});

test('the same settings, read again', () => {
  expect(readAlike(defaultSettings, structuredClone(defaultSettings))).toBe(true);
});
