import type { MessageBlock } from './message-block';

/** Ten digits or eleven after a 0, or up to thirteen after a +, in groups with at most two signs between. */
const NUMBER = /(?:^|[^\d+])((?:\+[1-9]|0\d)(?:[-() ]{0,2}\d){8,12})(?!\d)/g;
/** A line that says whose number it is by itself: 電話: 03-…, TEL 03-… */
const LABELLED = /^[ \t]*(?:お?電話(?:番号)?|tel|phone|☎)[ \t]*[:.]?[ \t]*(?=[+(0])[^\n]*$/gim;
const HYPHENS = /[\u2010-\u2015\u2212ー]/g;

/** A phone number as it is written, and as a link dials it. */
export interface PhoneNumber {
  readonly written: string;
  readonly link: string;
}

/**
 * The company's number that somebody wrote into a phone script: in its `to`, or else in a line of its text that begins
 * with 電話 or TEL. `undefined` where there is none or more than one, and for the user's own number.
 */
export function companyPhone(
  { to, text }: Pick<MessageBlock, 'to' | 'text'>,
  ownNumber: string,
): PhoneNumber | undefined {
  const own = inJapan(dialled(plain(ownNumber)));
  const labelled = plain(text).match(LABELLED)?.join('\n') ?? '';
  return onlyNumber(plain(to), own) ?? onlyNumber(labelled, own);
}

function onlyNumber(line: string, own: string): PhoneNumber | undefined {
  const numbers = new Map<string, string>();
  for (const [, written = ''] of line.matchAll(NUMBER)) numbers.set(inJapan(dialled(written)), written);
  numbers.delete(own);
  const [written, ...others] = numbers.values();
  if (written === undefined || others.length > 0) return undefined;
  return { written, link: `tel:${dialled(written)}` };
}

/** What is dialled: the digits alone, after the + of a number from abroad (RFC 3966). */
function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}

/** The same number has the same form, whether it is written for Japan or for abroad. */
function inJapan(number: string): string {
  return number.replace(/^\+810?/, '0');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(HYPHENS, '-');
}
