import { describe, expect, test } from 'vitest';
import { chosenBlock } from '../../../../src/core/letters/messages/chosen-block';
import type { MessageBlock } from '../../../../src/core/letters/messages/message-block';
import { openingOf } from '../../../../src/core/letters/messages/opening';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { profile } from './situations';

const settings = { ...defaultSettings, profile };
const mail: MessageBlock = { kind: 'mail', to: '若葉商事 <a@example.jp>', subject: 's', text: 'b' };
const long = { ...mail, text: '御社'.repeat(200) };

describe('what opening a message does', () => {
  test.each<[string, MessageBlock, object]>([
    ['a mail', mail, { how: 'mail', link: 'mailto:a@example.jp?subject=s&body=b' }],
    ['a long mail', long, { how: 'too-long', withoutText: 'mailto:a@example.jp?subject=s&body=' }],
    [
      'a mail with a long subject',
      { ...long, subject: long.text },
      { how: 'too-long', withoutText: undefined },
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
    expect(openingOf(block, settings)).toEqual(opening);
  });

  test('goes to the program of the settings', () => {
    expect(openingOf(mail, { ...settings, openMailWith: 'gmail' })).toMatchObject({
      link: 'https://mail.google.com/mail/?view=cm&fs=1&to=a@example.jp&su=s&body=b',
    });
  });
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
