import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findMessageBlocks } from '../../../../src/core/letters/messages/find-message-blocks';
import { purposes } from '../../../../src/core/letters/messages/purpose';
import {
  isInquiryBlock,
  readMessageBlock,
  writeMessageBlock,
  type MessageBlock,
} from '../../../../src/core/letters/messages/message-block';
import { day } from '../../base/calendar/day';

const today = day('2026-12-01');
const block: MessageBlock = {
  kind: 'mail',
  to: '株式会社若葉商事 人事部 若葉 花子様',
  subject: '一次面接の結果についてのお問い合わせ（青葉大学 青葉 太郎）',
  text: '株式会社若葉商事\n\nお世話になっております。\n',
};

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), oddText());
const anyBlock = fc
  .record({
    kind: fc.constantFrom('mail' as const, 'portal' as const, 'phone' as const),
    purpose: fc.constantFrom(undefined, ...purposes.filter((purpose) => purpose !== 'inquiry')),
    to: anyText,
    subject: anyText,
    sendFrom: fc.option(fc.integer({ min: 0, max: day('2099-12-31') }), { nil: undefined }),
    text: fc.array(anyText).map((lines) => lines.join('\n').replace(/\r/g, '')),
    minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
  })
  .map(({ minute, ...any }) => ({
    ...any,
    callFrom: any.kind === 'phone' && any.sendFrom !== undefined ? minute : undefined,
  }));

function oddText(): fc.Arbitrary<string> {
  const pieces = ['---', '```', '````henji-message', '> ', '- ', 'kind: phone', '"', "'", '\\', ' #', ': ', '【未入力: 氏名】', 'null', '１２', '12/1']; // prettier-ignore
  return fc.array(fc.constantFrom(...pieces)).map((chosen) => chosen.join(''));
}

/** What is between the fences, by the lines. */
function sourceOf(written: string): string {
  return written.split('\n').slice(1, -1).join('\n');
}

describe('what a block is for', () => {
  test('stands in its head, unless it is an inquiry', () => {
    expect(writeMessageBlock({ ...block, purpose: 'withdraw' }).text).toContain(
      'kind: mail\npurpose: withdraw\nto:',
    );
    expect(writeMessageBlock({ ...block, purpose: 'inquiry' }).text).not.toContain('purpose');
  });

  test.each([
    ['purpose: thanks\n', 'thanks', false],
    ['Purpose：  "Decline"\n', 'decline', false],
    ['purpose: inquiry\n', 'inquiry', true],
    ['purpose:\n', undefined, true],
    ['', undefined, true],
  ])('%j', (line, purpose, isInquiry) => {
    const read = readMessageBlock(`${line}kind: mail\n---\na`, today);
    if ('problem' in read) throw new Error(read.problem.code);
    expect(read.purpose).toBe(purpose);
    expect(isInquiryBlock(read)).toBe(isInquiry);
  });

  test('of no known kind is a problem that names the word', () => {
    expect(readMessageBlock('kind: mail\npurpose: お礼\n---\na', today)).toMatchObject({
      problem: { code: 'unknown-purpose', found: 'お礼' },
    });
  });
});

describe('a block as it is written', () => {
  test('is readable without the plugin', () => {
    expect(writeMessageBlock({ ...block, sendFrom: today, text: 'お世話になっております。' }).text).toBe(
      [
        '```henji-message',
        'kind: mail',
        'to: 株式会社若葉商事 人事部 若葉 花子様',
        'subject: 一次面接の結果についてのお問い合わせ（青葉大学 青葉 太郎）',
        'draft: 2026/12/1(火)以降に送る',
        '---',
        'お世話になっております。',
        '```',
      ].join('\n'),
    );
  });

  test('says of a call when to call', () => {
    const call = { ...block, kind: 'phone' as const, sendFrom: today };
    expect(writeMessageBlock(call).text).toContain('\ndraft: 2026/12/1(火)以降に電話する\n');
    const atTwo = writeMessageBlock({ ...call, callFrom: 14 * 60 }).text;
    expect(atTwo).toContain('\ndraft: 2026/12/1(火) 14:00以降に電話する\n');
  });

  test('has no line for what is not there', () => {
    const { text } = writeMessageBlock({ kind: 'mail', to: '', subject: '', text: 'a' });
    expect(text).toBe('```henji-message\nkind: mail\n---\na\n```');
  });

  test.each([
    ['no fence', 'a `b` c', '```'],
    ['a fence', '```js\n1\n```', '````'],
    ['a long fence in a line', 'a ````` b', '``````'],
  ])('has a fence longer than %s in it', (_, text, fence) => {
    const lines = writeMessageBlock({ ...block, text }).text.split('\n');
    expect([lines[0], lines.at(-1)]).toEqual([`${fence}henji-message`, fence]);
  });

  test('tells where its gaps are, in the head and in the text', () => {
    const { text, gaps } = writeMessageBlock({
      ...block,
      to: '【未入力: 会社名】 "A"',
      text: 'a\n【未入力: 氏名】と【未入力】と【 未入力：面接日 】と【重要】',
    });
    expect(gaps.map(({ from, to }) => text.slice(from, to))).toEqual([
      '【未入力: 会社名】',
      '【未入力: 氏名】',
      '【未入力】',
      '【 未入力：面接日 】',
    ]);
  });

  test('is read as it was, whatever it says', () => {
    fc.assert(
      fc.property(anyBlock, (any) => {
        expect(readMessageBlock(sourceOf(writeMessageBlock(any).text), today)).toEqual(any);
      }),
    );
  });

  test('is found in a note as it was, and whatever is around it', () => {
    const around = fc.constantFrom('', 'a\n', '# b\n\n- c\n', '```\n```henji-message\n```\n', '> d\n');
    fc.assert(
      fc.property(anyBlock, around, around, (any, before, after) => {
        const { text } = writeMessageBlock(any);
        const note = `${before}${text}\n${after}`;
        const [found, ...others] = findMessageBlocks(note);
        expect(others).toEqual([]);
        expect(note.slice(found!.from, found!.to)).toBe(text);
        expect(readMessageBlock(found!.source, today)).toEqual(any);
      }),
    );
  });

  test('has a head that YAML reads as the same', () => {
    fc.assert(
      fc.property(anyBlock, (any) => {
        const source = sourceOf(writeMessageBlock(any).text);
        const head = parse(source.slice(0, source.indexOf('\n---\n'))) as Record<string, unknown>;
        const { kind, to, subject, sendFrom } = any;
        expect({ to: '', subject: '', ...head }).toMatchObject({ kind, to, subject });
        expect('draft' in head).toBe(sendFrom !== undefined);
      }),
    );
  });

  test('has lines that end alike', () => {
    const { text } = writeMessageBlock({ ...block, text: 'a\r\nb\rc\n' });
    expect(readMessageBlock(sourceOf(text), today)).toMatchObject({ text: 'a\nb\nc\n' });
  });
});

describe('a block that was edited by hand', () => {
  test.each([
    ['keys in another order, in capitals', 'Subject: b\nTO: a\nKind: mail\n---\ntext'],
    ['full-width colons and spaces', 'kind：mail\n to : a\nsubject：  b\n---\ntext'],
    ['Windows line endings', 'kind: mail\r\nto: a\r\nsubject: b\r\n---\r\ntext'],
    ['quotes of either sort, a comment', `kind: "Mail" # x\nto: 'a'\nsubject: "\\u0062"\n--- \ntext`],
    ['a line of its own', 'kind: mail\nmemo: x\nto: a\n\nsubject: b\n---\ntext'],
  ])('%s', (_, source) => {
    expect(readMessageBlock(source, today)).toEqual({ kind: 'mail', to: 'a', subject: 'b', text: 'text' });
  });

  test.each([
    ['without a text', 'kind: mail\n---', { to: '', subject: '', text: '' }],
    ['quotes that are not quotes', 'kind: mail\nsubject: "a" b\n---\n', { subject: '"a" b' }],
    ['escapes that only YAML knows', 'kind: mail\nsubject: "\\x41"\n---\n', { subject: '"\\x41"' }],
    ['a draft’s date alone', 'kind: mail\ndraft: 2027-01-05\n---\n', { sendFrom: day('2027-01-05') }],
    [
      'a draft’s day without a year',
      'kind: mail\ndraft: 1/5(火)以降\n---\n',
      { sendFrom: day('2027-01-05') },
    ],
    [
      'the hour of a call',
      'kind: phone\ndraft: 12/1(火) １４：３０以降\n---\n',
      { sendFrom: today, callFrom: 870 },
    ],
    ['no hour of a day', 'kind: phone\ndraft: 12/1 25:00\n---\n', { sendFrom: today, callFrom: undefined }],
    ['no hour of a mail', 'kind: mail\ndraft: 12/1 14:00\n---\n', { sendFrom: today, callFrom: undefined }],
    ['a draft no more', 'kind: mail\ndraft:\n---\n', { sendFrom: undefined }],
  ])('%s', (_, source, expected) => {
    expect(readMessageBlock(source, today)).toMatchObject(expected);
  });

  test.each([
    ['お世話になっております。\nto: a', 'no-head', ''],
    ['', 'no-head', ''],
    ['to: a\n---\ntext', 'no-kind', ''],
    ['kind:\n---\ntext', 'no-kind', ''],
    ['kind: fax\n---\ntext', 'unknown-kind', 'fax'],
    ['kind: mail\ndraft: あとで\n---\ntext', 'unreadable-draft', 'あとで'],
    ['kind: mail\ndraft: 2026/2/30\n---\ntext', 'unreadable-draft', '2026/2/30'],
  ])('%j is a problem, and nothing of it is lost', (source, code, found) => {
    expect(readMessageBlock(source, today)).toEqual({ problem: { code, found }, text: source });
  });
});

test('a block is read up to 20,000 characters; a longer one is a problem, and nothing of it is lost', () => {
  const head = 'kind: mail\n---\n';
  const longest = head + 'あ'.repeat(20_000 - head.length);
  expect(readMessageBlock(longest, today)).toMatchObject({ kind: 'mail' });
  const source = `${longest}い`;
  expect(readMessageBlock(source, today)).toEqual({ problem: { code: 'too-long', found: '' }, text: source });
});

describe('blocks in a note', () => {
  const source = 'kind: mail\n---\n  a';
  const quoted = (sign: string): string =>
    ['```henji-message', ...source.split('\n'), '```'].map((line) => sign + line).join('\n');
  test.each([
    ['plain', quoted('')],
    ['in a callout', `> [!note] a\n${quoted('> ')}\nb`],
    ['in a quote in a quote, without a space', quoted('>>')],
    ['in a list', `- ${quoted('  ').trimStart()}\n- b`],
    ['in a callout in a list', `- ${quoted('  > ').trimStart()}\n- b`],
    ['in a list in a callout', `> 1. ${quoted('>    ').slice(5)}`],
    ['with Windows line endings', `a\n${quoted('')}\n`.replaceAll('\n', '\r\n')],
    ['without an end, in a callout', `${quoted('> ').slice(0, -6)}\nb\n`],
    ['without an end', quoted('').slice(0, -4)],
    ['with tildes', quoted('').replaceAll('```', '~~~~')],
  ])('%s', (_, note) => {
    const found = findMessageBlocks(note);
    expect(found.map((place) => place.source)).toEqual([source]);
    const { from, to, lineStarts } = found[0]!;
    expect(note.slice(from)).toMatch(/^(?:```|~~~~)henji-message/);
    expect(note.slice(0, to)).toMatch(/(?:```|~~~~| {2}a)$/);
    expect(lineStarts.map((start, at) => note.startsWith(source.split('\n')[at]!, start))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['in another fence', `~~~\n${quoted('')}\n~~~`],
    ['among the properties', `---\na: |\n${quoted('  ').slice(0, -6)}\n---\n`],
    ['of another language', '```henji-messages\n```\n```henji\n```'],
    ['in a line', 'a ```henji-message b```'],
  ])('none %s', (_, note) => {
    expect(findMessageBlocks(note)).toEqual([]);
  });

  test('all of them, in order', () => {
    const note = `${quoted('')}\n${quoted('')}\n\n${quoted('> ')}`;
    expect(findMessageBlocks(note).map(({ from }) => from)).toEqual([
      0,
      quoted('').length + 1,
      2 * quoted('').length + 5,
    ]);
  });
});
