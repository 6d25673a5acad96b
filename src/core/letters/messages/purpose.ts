import type { ContactMethod } from '../../reading/interview/interview';

/** What a message is for, by the word in its head; absent is an inquiry (docs/message-block.md). */
export const purposes = [
  'inquiry',
  'thanks',
  'dates',
  'reschedule',
  'absence',
  'withdraw',
  'accept',
  'hold',
  'decline',
] as const;
/** What a message is for. Only an inquiry asks the guard rail and counts as having asked. */
export type Purpose = (typeof purposes)[number];

/** The purpose a head names, in any case; nothing is an inquiry, and `undefined` any other word. */
export function purposeOf(value: string): Purpose | undefined {
  const word = value.trim().toLowerCase();
  return word === '' ? 'inquiry' : purposes.find((purpose) => purpose === word);
}

/** Which messages answer a mail of the company, and go out best in its thread. */
const answers: readonly Purpose[] = ['dates', 'reschedule', 'accept', 'hold'];

/** How a letter says that the offer came otherwise: there is no mail to reply to. */
const CAME_OTHERWISE = /(?:お電話|書面|面接の場|マイページ)で、|を拝受しました/;

/**
 * Whether a message answers a mail of the company: a link that opens a new mail cannot do that. `contact` is how the note
 * says that they get in touch; where that is the phone alone, no mail is known of.
 */
export function answersMail(
  purpose: Purpose = 'inquiry',
  text: string,
  contact: readonly ContactMethod[] = [],
): boolean {
  const isByPhone = contact.length > 0 && contact.every((method) => method === 'phone');
  return answers.includes(purpose) && !isByPhone && !CAME_OTHERWISE.test(text);
}
