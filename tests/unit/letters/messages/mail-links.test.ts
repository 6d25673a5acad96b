import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressIn,
  companyAddress,
  longestLink,
  mailLink,
  type Mail,
} from '../../../../src/core/letters/messages/mail-links';

const linkTo = (program: 'mailto' | 'gmail' | 'outlook', said: Mail): string =>
  mailLink(program, 'other', said).link;

const mail = { address: undefined, subject: '件名', text: '一行目\n二行目' };
const subject = '%E4%BB%B6%E5%90%8D';
const text = '%E4%B8%80%E8%A1%8C%E7%9B%AE%0D%0A%E4%BA%8C%E8%A1%8C%E7%9B%AE';

describe('the link that opens a mail', () => {
  test.each([
    ['mailto', undefined, `mailto:?subject=${subject}&body=${text}`],
    ['mailto', 'a+b@example.jp', `mailto:a%2Bb@example.jp?subject=${subject}&body=${text}`],
    [
      'gmail',
      'a@example.jp',
      `https://mail.google.com/mail/?view=cm&fs=1&to=a@example.jp&su=${subject}&body=${text}`,
    ],
    [
      'outlook',
      undefined,
      `https://outlook.office.com/mail/deeplink/compose?to=&subject=${subject}&body=${text}`,
    ],
  ] as const)('of %s to %s', (program, address, link) => {
    expect(linkTo(program, { ...mail, address })).toBe(link);
  });

  test.each([
    ['every line ending', 'a\nb\r\nc\rd', 'a%0D%0Ab%0D%0Ac%0D%0Ad'],
    ['the signs of links', '100% A&B+C=D?#', '100%25%20A%26B%2BC%3DD%3F%23'],
    ['signs of HTML', '<b>"A"</b>', '%3Cb%3E%22A%22%3C%2Fb%3E'],
    ['emoji', '🍡', '%F0%9F%8D%A1'],
    ['half an emoji', 'a\uD83Cb', 'a%EF%BF%BDb'],
  ])('encodes %s', (_, written, encoded) => {
    expect(linkTo('mailto', { ...mail, text: written })).toBe(`mailto:?subject=${subject}&body=${encoded}`);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('\r\n', '\n', '\r', '%0A', '&body=', '+', ' ', '御社'))
      .map((parts) => parts.join('')),
  );
  const programs = fc.constantFrom('mailto' as const, 'gmail' as const, 'outlook' as const);

  test('says what the mail said, when it is read as a link', () => {
    fc.assert(
      fc.property(programs, anyText, anyText, (program, title, body) => {
        const said = { address: 'a@example.jp', subject: title, text: body };
        const { link, hasText } = mailLink(program, 'other', said);
        fc.pre(hasText);
        const { protocol, pathname, searchParams } = new URL(link);
        const read = (name: string): string => searchParams.get(name)!.replace(/\r\n/g, '\n');
        const whole = (said: string): string =>
          said.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n');
        const onOneLine = whole(title).replace(/\n+/g, ' ');
        expect(read(program === 'gmail' ? 'su' : 'subject')).toBe(onOneLine);
        expect(read('body')).toBe(whole(body));
        expect(protocol === 'mailto:' ? pathname : searchParams.get('to')).toBe('a@example.jp');
      }),
    );
  });

  const devices = ['windows', 'other'] as const;
  const limits = devices.flatMap((device) =>
    (['mailto', 'gmail', 'outlook'] as const).map((program) => [program, device] as const),
  );

  test.each(limits)('of %s on %s has its whole text, or none of it', (program, device) => {
    const limit = longestLink(program, device);
    const bare = mailLink(program, device, { ...mail, text: '' }).link;
    const fitting = mailLink(program, device, { ...mail, text: 'a'.repeat(limit - bare.length) });
    expect([fitting.link.length, fitting.hasText]).toEqual([limit, true]);
    const longer = mailLink(program, device, { ...mail, text: 'a'.repeat(limit - bare.length + 1) });
    expect(longer).toEqual({ link: bare, hasText: false });
  });

  test.each(limits)('of %s on %s opens also where the subject alone is too long', (program, device) => {
    const { link, hasText } = mailLink(program, device, {
      ...mail,
      subject: '件'.repeat(1000),
      address: 'a@b.jp',
    });
    expect(hasText).toBe(false);
    expect(link).toContain('a@b.jp');
    expect(link.length).toBeLessThanOrEqual(longestLink(program, device));
  });

  test('is within what Windows takes of any program', () => {
    for (const [program] of limits) expect(longestLink(program, 'windows')).toBeLessThan(2046);
  });
});

test.each([
  ['採用担当 <saiyo@example.jp>', 'saiyo@example.jp'],
  ['saiyo@example.co.jp', 'saiyo@example.co.jp'],
  ['株式会社若葉商事　採用ご担当者様＜ｓａｉｙｏ＠ｅｘａｍｐｌｅ．ｊｐ＞', 'saiyo@example.jp'],
  ['採用担当（first.last+new@mail.example.jp）', 'first.last+new@mail.example.jp'],
  ['a@example.jp <a@example.jp>', 'a@example.jp'],
  ['a@example.jp, b@example.jp', undefined],
  ['株式会社若葉商事 人事部 若葉 花子様', undefined],
  ['若葉@人事部', undefined],
  ['@example.jp', undefined],
  ['', undefined],
])('the address in %j is %s', (line, address) => {
  expect(addressIn(line)).toBe(address);
});

test('a subject is one line: nothing in it becomes a head of its own', () => {
  const link = linkTo('mailto', { address: 'a@b.jp', subject: 'x\r\nBcc: evil@x.jp', text: '' });
  expect(link).toBe('mailto:a@b.jp?subject=x%20Bcc%3A%20evil%40x.jp&body=');
});

test.each([
  ['a run without @', 'a'.repeat(100_000), undefined],
  ['a run before a broken host', `${'a'.repeat(100_000)}@`, undefined],
  ['a name that is too long for an address', `${'a'.repeat(100)}@b.jp`, undefined],
  ['an address behind a long run', `${'あ'.repeat(100_000)} <a@b.jp>`, 'a@b.jp'],
  ['a long run of hosts', `a@${'b'.repeat(50_000)}@${'b'.repeat(50_000)}`, undefined],
])('the address in %s', (_, line, address) => {
  expect(addressIn(line)).toBe(address);
});

test.each([
  ['株式会社若葉商事 <saiyo@example.jp>', 'saiyo@example.jp'],
  ['no-reply@example.jp', undefined],
  ['noreply@example.jp', undefined],
  ['No_Reply@example.jp', undefined],
  ['no.reply.2027@example.jp', undefined],
  ['noreply2027@example.jp', undefined],
  ['recruit-noreply@example.jp', undefined],
  ['do-not-reply@example.jp', undefined],
  ['ｎｏ－ｒｅｐｌｙ@example.jp', undefined],
  ['mailer-daemon@example.jp', undefined],
  ['若葉 <HANAKO@Wakakusa.example>', undefined],
  ['noriko@example.jp', 'noriko@example.jp'],
  ['nobunaga.reply@example.jp', 'nobunaga.reply@example.jp'],
  ['autumn@example.jp', 'autumn@example.jp'],
  ['', undefined],
])('of %j a mail goes to %s', (line, address) => {
  expect(companyAddress(line, ' hanako@wakakusa.example ')).toBe(address);
});
