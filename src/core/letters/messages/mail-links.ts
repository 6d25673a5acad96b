import type { MailProgram } from '../../base/settings/settings';
import { percentEncoded } from '../../base/text/encoding';

/** A mail to be opened for sending. */
export interface Mail {
  /** `undefined` where none is known: it is then left to be filled in. */
  readonly address: string | undefined;
  readonly subject: string;
  readonly text: string;
}

/** Mail programs and browsers cut longer links, some of them without a word. */
export const longestLink = 1800;

/** Where each program opens a new mail, and what it calls its parts. */
const programs: Readonly<Record<MailProgram, (mail: EncodedMail) => string>> = {
  mailto: ({ address, subject, text }) => `mailto:${address}?subject=${subject}&body=${text}`,
  gmail: ({ address, subject, text }) =>
    `https://mail.google.com/mail/?view=cm&fs=1&to=${address}&su=${subject}&body=${text}`,
  outlook: ({ address, subject, text }) =>
    `https://outlook.office.com/mail/deeplink/compose?to=${address}&subject=${subject}&body=${text}`,
};

type EncodedMail = Readonly<Record<keyof Mail, string>>;

/**
 * The link that opens a mail in a program (RFC 6068: UTF-8, lines that end with CRLF); `undefined` when it would be
 * longer than 1,800 characters. Halves of characters, which no link can hold, become `�`.
 */
export function mailLink(program: MailProgram, { address = '', subject, text }: Mail): string | undefined {
  const link = programs[program]({
    // The @ between name and host stands as it is.
    address: percentEncoded(address).replace('%40', '@'),
    // A head has one line: behind a break the rest would be another head.
    subject: percentEncoded(subject.replace(/[\r\n]+/g, ' ')),
    text: percentEncoded(text.replace(/\r\n?|\n/g, '\r\n')),
  });
  return link.length <= longestLink ? link : undefined;
}

/** With the lengths of RFC 5321, so that a long line costs no more than its length. */
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi;
const ENDS_IN_NAME = /[\w.!#$%&'*+/=?^`{|}~-]$/;

/** The mail address in a line such as `採用担当 <a@example.jp>`; `undefined` where there is none, or more than one. */
export function addressIn(line: string): string | undefined {
  const text = line.normalize('NFKC');
  if (!text.includes('@')) return undefined;
  const found = [...text.matchAll(ADDRESS)].filter(({ index }) => !ENDS_IN_NAME.test(text.charAt(index - 1)));
  const addresses = new Set(found.map(([address]) => address));
  return addresses.size === 1 ? [...addresses][0] : undefined;
}
