import type { TextEdit } from '../../editing/frontmatter/text-edit';
import { letter } from '../japanese/letter';
import { lineBefore, separatorOf, type MessageBlockPlace } from './find-message-blocks';
import type { MessageBlock } from './message-block';

/**
 * Three groups, each in one piece, with at most two signs between: what follows a number (hours, a date, an extension) is
 * not drawn into it. What comes before or after a hyphen belongs to a longer number.
 */
const NUMBER =
  /(?:^|[^\d+-]|[^\d]-)((?:\+81[-() ]{0,2}(?:0[) ]{0,2})?\d{1,4}|\(0\d{1,4}\)|0\d{1,4})[-() ]{0,2}\d{1,4}[-() ]{0,2}\d{3,4})(?!-?\d)/g;
/** The length of every number in Japan: a wrong one is worse than none. */
const COMPLETE = /^0(?:[5-9]0\d{8}|(?![5-9]0)\d{9})$/;
/** A line that says whose number it is by itself: 電話: 03-…, TEL 03-…, （番号は 03-…） */
const LABELLED =
  /^[ \t]*(?:\((?:電話)?番号は|(?:お?電話(?:番号)?|tel|phone|☎)[ \t]*[:.]?[ \t]*(?=[+(0]))[^\n]*$/gim;
const HYPHENS = /[\u2010-\u2015\u2212ー]/g;

/** A phone number as it is written, and as a link dials it. */
export interface PhoneNumber {
  readonly written: string;
  readonly link: string;
}

/**
 * The company's number that someone wrote into a phone script: in its `to`, or else in a line of its text that begins
 * with 電話, TEL or （番号は. `undefined` where there is none or more than one, and for the user's own number.
 */
export function companyPhone(
  { to, text }: Pick<MessageBlock, 'to' | 'text'>,
  ownNumber: string,
): PhoneNumber | undefined {
  const own = inJapan(dialled(plain(ownNumber)));
  const labelled = plain(text).match(LABELLED)?.join('\n') ?? '';
  return onlyNumber(plain(to), own) ?? onlyNumber(labelled, own);
}

/** The edits that write a number at the beginning of a script, in the place of the direction that says where to find it. */
export function numberEdits(note: string, place: MessageBlockPlace, number: string): readonly TextEdit[] {
  const lines = place.source.split('\n');
  const first = separatorOf(lines) + 1;
  const at = place.lineStarts[first];
  if (first === 0 || at === undefined) return [];
  const line = letter.numberIs(number);
  const known = lines[first] ?? '';
  return [
    known.startsWith('（番号は')
      ? { from: at, to: at + known.length, insert: line }
      : lineBefore(note, at, line),
  ];
}

function onlyNumber(line: string, own: string): PhoneNumber | undefined {
  const numbers = new Map<string, string>();
  for (const [, written = ''] of line.matchAll(NUMBER)) {
    const number = inJapan(dialled(written));
    if (COMPLETE.test(number)) numbers.set(number, written);
  }
  numbers.delete(own);
  const [written, ...others] = numbers.values();
  if (written === undefined || others.length > 0) return undefined;
  return { written, link: `tel:${dialled(written)}` };
}

/** What is dialled: the digits alone, after the +81 of a number from abroad (RFC 3966), behind which no 0 follows. */
function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^\+810/, '+81');
}

/** The same number has the same form, whether it is written for Japan or for abroad. */
function inJapan(number: string): string {
  return number.replace(/^\+81/, '0');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(HYPHENS, '-');
}
