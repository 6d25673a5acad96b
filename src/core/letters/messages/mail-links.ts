import type { MailProgram } from '../../base/settings/settings';
import { percentEncoded } from '../../base/text/encoding';

/** A mail to be opened for sending. */
export interface Mail {
  /** `undefined` where none is known: it is then left to fill in. */
  readonly address: string | undefined;
  readonly subject: string;
  readonly text: string;
}

/** A device, as far as links that open a program are concerned. */
export type LinkDevice = 'windows' | 'other';

/**
 * How long a link may be, in characters of the encoded link (docs/message-block.md has the evidence). Windows hands no
 * longer one to any program, whatever it is. A webmail that first asks for the password carries the link along with its
 * signs encoded once more.
 */
const longest: Readonly<Record<LinkDevice, Readonly<Record<MailProgram, number>>>> = {
  windows: { mailto: 2000, gmail: 2000, outlook: 2000 },
  other: { mailto: 8000, gmail: 3600, outlook: 3600 },
};

/** The length above which a program may cut a link on a device. */
export function longestLink(program: MailProgram, device: LinkDevice): number {
  return longest[device][program];
}

/** Where each program opens a new mail, and what it calls its parts. */
const programs: Readonly<Record<MailProgram, (mail: EncodedMail) => string>> = {
  mailto: ({ address, subject, text }) => `mailto:${address}?subject=${subject}&body=${text}`,
  gmail: ({ address, subject, text }) =>
    `https://mail.google.com/mail/?view=cm&fs=1&to=${address}&su=${subject}&body=${text}`,
  outlook: ({ address, subject, text }) =>
    `https://outlook.office.com/mail/deeplink/compose?to=${address}&subject=${subject}&body=${text}`,
};

type EncodedMail = Readonly<Record<keyof Mail, string>>;

/** A link that opens a mail, and whether the mail's text is in it. */
export interface MailLink {
  readonly link: string;
  readonly hasText: boolean;
}

/**
 * The link that opens a mail in a program (RFC 6068: UTF-8, lines that end with CRLF). A text that does not fit is left
 * out whole, never cut; so is a subject that does not fit alone. Halves of characters, which no link can hold, become `�`.
 */
export function mailLink(program: MailProgram, device: LinkDevice, mail: Mail): MailLink {
  const fits = (link: string): boolean => link.length <= longestLink(program, device);
  const whole = written(program, mail);
  if (fits(whole)) return { link: whole, hasText: true };
  const subject = written(program, { ...mail, text: '' });
  return {
    link: fits(subject) ? subject : written(program, { ...mail, subject: '', text: '' }),
    hasText: false,
  };
}

function written(program: MailProgram, { address = '', subject, text }: Mail): string {
  return programs[program]({
    // The @ between name and host is as it is.
    address: percentEncoded(address).replace('%40', '@'),
    // A head has one line: after a break the rest would be another head.
    subject: percentEncoded(subject.replace(/[\r\n]+/g, ' ')),
    text: percentEncoded(text.replace(/\r\n?|\n/g, '\r\n')),
  });
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

/** Names before the @ behind which no one reads. */
const NOBODY =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer[._-]?daemon|postmaster|bounces?|auto(?:matic|reply)?|soshin[._-]?senyo)(?:[._+-]|\d|$)|[._+-](?:no[._-]?reply|donotreply)$/i;

/**
 * The address in a line to which a mail may go; `undefined` where there is none, or more than one, where no one reads
 * (no-reply), and for the user's own.
 */
export function companyAddress(line: string, own: string): string | undefined {
  const address = addressIn(line);
  if (address === undefined || NOBODY.test(address.slice(0, address.indexOf('@')))) return undefined;
  return address.toLowerCase() === own.normalize('NFKC').trim().toLowerCase() ? undefined : address;
}
