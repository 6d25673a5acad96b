import { describe, expect, test } from 'vitest';
import { chosenBlock } from '../../../../src/core/letters/messages/chosen-block';
import type { MessageBlock } from '../../../../src/core/letters/messages/message-block';
import { openingOf } from '../../../../src/core/letters/messages/opening';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { profile } from './situations';

const settings = { ...defaultSettings, profile };
const mail: MessageBlock = { kind: 'mail', to: '若葉商事 <a@example.jp>', subject: 's', text: 'b' };
const long = { ...mail, text: '御社'.repeat(500) };
const link = 'mailto:a@example.jp?subject=s&body=';

describe('what opening a message does', () => {
  test.each<[string, MessageBlock, object]>([
    ['a mail', mail, { how: 'mail', link: `${link}b`, isPasted: false, isAddressed: true }],
    ['a long mail', long, { how: 'mail', link, isPasted: true, isAddressed: true }],
    [
      'a mail with a long subject',
      { ...long, subject: long.text },
      { how: 'mail', link: 'mailto:a@example.jp?subject=&body=', isPasted: true, isAddressed: true },
    ],
    [
      'a mail to nobody who reads it',
      { ...mail, to: '若葉商事 <no-reply@example.jp>' },
      { how: 'mail', link: 'mailto:?subject=s&body=b', isPasted: false, isAddressed: false },
    ],
    [
      'a mail to oneself',
      { ...mail, to: `若葉商事 <${profile.mail.toUpperCase()}>` },
      { how: 'mail', link: 'mailto:?subject=s&body=b', isPasted: false, isAddressed: false },
    ],
    ['a message through a job site', { ...mail, kind: 'portal' }, { how: 'portal' }],
    [
      'a phone script with the company’s number',
      { ...mail, kind: 'phone', to: '若葉商事 03-0000-0001' },
      { how: 'call', link: 'tel:0300000001', number: '03-0000-0001' },
    ],
    [
      'a phone script with the own number only',
      { ...mail, kind: 'phone', to: '若葉商事', text: `電話：${profile.phone}` },
      { how: 'no-number' },
    ],
  ])('%s', (_, block, opening) => {
    expect(openingOf(block, settings, 'other')).toEqual(opening);
  });

  test('goes to the program of the settings', () => {
    expect(openingOf(mail, { ...settings, openMailWith: 'gmail' }, 'other')).toMatchObject({
      link: 'https://mail.google.com/mail/?view=cm&fs=1&to=a@example.jp&su=s&body=b',
    });
  });
});

test('what fits elsewhere is copied on Windows', () => {
  const letter = { ...mail, text: '御社'.repeat(150) };
  expect(openingOf(letter, settings, 'other')).toMatchObject({ isPasted: false });
  expect(openingOf(letter, settings, 'windows')).toMatchObject({ link, isPasted: true });
});

describe('the block a command is about', () => {
  const one = '```henji-message\n1\n```';
  const two = '```henji-message\n2\n```';
  const note = `a\n${one}\n\n${two}\nb`;
  const at = note.indexOf(one);
  test.each([
    ['at the beginning of the first', at, '1'],
    ['at the end of the first', at + one.length, '1'],
    ['in the second', note.indexOf(two) + 5, '2'],
    ['before both', 0, '2'],
    ['between them', at + one.length + 1, '2'],
    ['nowhere', undefined, '2'],
  ])('with the cursor %s', (_, cursor, source) => {
    expect(chosenBlock(note, cursor)?.source).toBe(source);
  });

  test('is none in a note without', () => {
    expect(chosenBlock('a', 0)).toBeUndefined();
  });
});
