import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../../../src/core/base/settings/profile';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { messageIds } from '../../../../src/core/letters/messages/message-ids';
import {
  hasOnlyProfileGaps,
  isProfileEnough,
  missingParts,
  profileGapEdits,
} from '../../../../src/core/letters/messages/profile-gaps';
import { day } from '../../base/calendar/day';
import { builtInMessage } from './built-in-message';
import { profile, situation } from './situations';

test.each([
  [{}, false],
  [{ name: '見本 花子' }, false],
  [{ name: '見本 花子', mail: 'a@example.jp' }, true],
  [{ name: '見本 花子', phone: '080-0000-0000' }, true],
  [{ mail: 'a@example.jp' }, false],
  [{ name: '  ', mail: 'a@example.jp' }, false],
])('a profile with %j is enough for a letter: %s', (known, expected) => {
  expect(isProfileEnough({ ...emptyProfile, ...known })).toBe(expected);
});

test.each([
  ['【未入力: 氏名】です', true],
  ['【未入力: 大学名】の【未入力: 氏名】', true],
  ['【未入力: 氏名】と【未入力: 面接日】', false],
  ['【未入力】', false],
  ['【未入力: 電話番号】', true],
  ['【未入力: 会社の電話番号】', false],
  ['何も欠けていません', false],
])('%s lacks only what the profile says: %s', (text, expected) => {
  expect(hasOnlyProfileGaps(text)).toBe(expected);
});

test.each([
  ['電話番号は、【未入力: 電話番号】です。', { mail: 'a@example.jp' }, ['phone']],
  ['電話番号は、【未入力: 電話番号】です。', { phone: '080-0000-0000' }, []],
  ['名前\n電話：【未入力: 電話番号】\n──', { mail: 'a@example.jp' }, []],
  ['【未入力: 大学名】の【未入力: 氏名】', {}, ['name', 'university']],
  ['【未入力: 大学名】の【未入力: 氏名】', { name: '見本 花子' }, []],
  ['【未入力: 面接日】', {}, []],
])('of %s a profile with %j lacks %j', (text, known, expected) => {
  expect(missingParts(text, { ...emptyProfile, ...known })).toEqual(expected);
});

describe('a message that was written without a profile', () => {
  const fill = (text: string, by: typeof profile): string =>
    applyEdits(text, profileGapEdits(text, { from: 0, to: text.length }, by));

  test.each(messageIds)('%s says the same, filled in later, as with the profile', (id) => {
    const { reply } = situation({ promised: '3営業日以内' });
    const without = { reply, profile: emptyProfile, today: day('2026-12-01') };
    const short = { ...profile, faculty: '', reading: '' };
    const { text, subject } = builtInMessage(id, without);
    const later = builtInMessage(id, { ...without, profile: short });
    expect(fill(subject, short)).toBe(later.subject);
    expect(fill(text, short)).toBe(later.text);
  });

  test('of who changes jobs names no university', () => {
    const changer = { ...profile, university: '', faculty: '' };
    expect(fill('件名（【未入力: 大学名】 【未入力: 氏名】）', changer)).toBe('件名（青葉 太郎）');
    expect(fill('【未入力: 大学名】の【未入力: 氏名】と申します。', changer)).toBe('青葉 太郎と申します。');
  });

  test('with one of mail and phone has no line for the other', () => {
    const text = '氏名\nメール：【未入力: メールアドレス】\n電話：【未入力: 電話番号】\n──\n';
    const contact = (mail: string, phone: string): string => fill(text, { ...profile, mail, phone });
    expect(contact('a@example.jp', '')).toBe('氏名\nメール：a@example.jp\n──\n');
    expect(contact('', '080-0000-0000')).toBe('氏名\n電話：080-0000-0000\n──\n');
    expect(contact('', '')).toBe(text);
    expect(fill('電話は【未入力: 電話番号】です。\n', { ...profile, phone: '' })).toBe(
      '電話は【未入力: 電話番号】です。\n',
    );
  });

  test('keeps the marks of what is not known, and everything around its own part', () => {
    const text = '【未入力: 氏名】 | 【未入力: 氏名】【未入力: 電話番号】【未入力: 面接日】';
    const from = text.indexOf('|');
    const by = { ...profile, phone: '' };
    expect(applyEdits(text, profileGapEdits(text, { from, to: text.length }, by))).toBe(
      '【未入力: 氏名】 | 青葉 太郎【未入力: 電話番号】【未入力: 面接日】',
    );
  });
});
