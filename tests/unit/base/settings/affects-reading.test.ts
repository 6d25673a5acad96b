import { expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { type Settings, affectsReading } from '../../../../src/core/base/settings/settings';

/** A value other than the default one for every setting, and whether a note may read differently by it. */
const others = {
  profile: [{ ...defaultSettings.profile, name: '山田 花子' }, false],
  noteFolders: [['面接'], true],
  noteTags: [['面接'], true],
  newNotesFolder: ['新しいノート', false],
  propertyNames: [{ company: ['応募先'] }, true],
  doneMeans: ['over', true],
  closedWeekdays: [[3], true],
  yearEnd: [{ ...defaultSettings.yearEnd, enabled: !defaultSettings.yearEnd.enabled }, true],
  obon: [{ ...defaultSettings.obon, to: { month: 8, day: 20 } }, true],
  closures: [[{ from: 20_000, to: 20_001 }], true],
  policy: [{ ...defaultSettings.policy, graceBusinessDays: 2 }, true],
  templateFolder: ['テンプレート', true],
  openMailWith: ['gmail', false],
  dailyDigest: [!defaultSettings.dailyDigest, false],
  language: ['en', false],
  clock: ['device', true],
} as const satisfies { readonly [Key in keyof Settings]: readonly [Settings[Key], boolean] };

test.each(Object.entries(others))('another %s', (key, [value, affects]) => {
  expect(affectsReading(defaultSettings, { ...defaultSettings, [key]: value })).toBe(affects);
});

test('the same settings, read again', () => {
  expect(affectsReading(defaultSettings, structuredClone(defaultSettings))).toBe(false);
});
