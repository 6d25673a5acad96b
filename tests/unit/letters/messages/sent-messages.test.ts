import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { findMessageBlocks } from '../../../../src/core/letters/messages/find-message-blocks';
import { readMessageBlock } from '../../../../src/core/letters/messages/message-block';
import { sentEdits, unsentMessages } from '../../../../src/core/letters/messages/sent-messages';
import { day } from '../../base/calendar/day';

const today = day('2026-12-08');
const block = (head: string, text: string): string => `\`\`\`henji-message\n${head}\n---\n${text}\n\`\`\`\n`;
const mail = block('kind: mail', '本日12月1日（火）現在、…');

describe('which messages have not gone out', () => {
  test.each([
    ['an inquiry', mail, [], { kind: 'mail' }, 1],
    ['two of them', mail + mail, [], { kind: 'mail' }, 2],
    ['one that says so', block('kind: mail\nsent: 2026/12/1(火)', '本文'), [], { kind: 'mail' }, 0],
    ['one logged on its day without its block', mail, ['2026-12-01'], { kind: 'mail' }, 0],
    ['one logged later', mail, ['2026-12-04'], { kind: 'mail' }, 0],
    ['one written after the last inquiry', mail, ['2026-11-27'], { kind: 'mail' }, 1],
    [
      'a draft for a day after the last inquiry',
      block('kind: mail\ndraft: 2026/12/9以降に送る', 'x'),
      ['2026-12-01'],
      { kind: 'mail' },
      1,
    ],
    [
      'a text for a job site, which is asked for as a mail',
      block('kind: portal', 'x'),
      [],
      { kind: 'mail' },
      1,
    ],
    ['a script is no mail', block('kind: phone', 'x'), [], { kind: 'mail' }, 0],
    ['thanks are no inquiry', block('kind: mail\npurpose: thanks', 'x'), [], { kind: 'mail' }, 0],
    [
      'thanks',
      block('kind: mail\npurpose: thanks', 'x'),
      ['2026-12-01'],
      { kind: 'mail', purpose: 'thanks' },
      1,
    ],
    ['a block that cannot be read', block('kind: fax', 'x'), [], { kind: 'mail' }, 0],
  ] as const)('%s', (_, note, inquired, wanted, count) => {
    const basis = { note, inquired: inquired.map(day), today };
    expect(unsentMessages(basis, wanted)).toHaveLength(count);
  });
});

describe('a message that went out says so', () => {
  const written = (note: string): string => {
    const [place] = findMessageBlocks(note);
    return place ? applyEdits(note, sentEdits(note, place, today)) : note;
  };

  test.each([
    ['plain', mail, '```henji-message\nkind: mail\nsent: 2026/12/8(火)\n---\n本日'],
    [
      'in a callout',
      `> [!note]\n> ${mail.trimEnd().replaceAll('\n', '\n> ')}\n`,
      '> kind: mail\n> sent: 2026/12/8(火)\n> ---\n',
    ],
    ['with \\r\\n', mail.replaceAll('\n', '\r\n'), 'kind: mail\r\nsent: 2026/12/8(火)\r\n---\r\n'],
    [
      'that said so before',
      block('kind: mail\nsent: 2026/12/1(火)', 'x'),
      'kind: mail\nsent: 2026/12/8(火)\n---\n',
    ],
  ])('%s', (_, note, part) => {
    const now = written(note);
    expect(now).toContain(part);
    const [place] = findMessageBlocks(now);
    expect(readMessageBlock(place?.source ?? '', today)).toMatchObject({ sentOn: today });
  });

  test('a rule inside the text is not taken for the head', () => {
    const now = written(block('kind: mail', 'a\n---\nb'));
    expect(now.match(/sent:/g)).toHaveLength(1);
    expect(now).toContain('sent: 2026/12/8(火)\n---\na\n---\nb');
  });
});
