import type { Settings } from '../settings/settings';
import { addressIn, mailLink } from './mail-links';
import type { MessageBlock } from './message-block';
import { companyPhone } from './phone-links';

/** What happens when a message is opened: a link, or its text is copied, and why. */
export type Opening =
  | { readonly how: 'mail'; readonly link: string }
  | { readonly how: 'call'; readonly link: string; readonly number: string }
  /** Too long for a link; `withoutText` opens a mail into which the text can be pasted. */
  | { readonly how: 'copy'; readonly why: 'too-long'; readonly withoutText: string | undefined }
  /** A job site has a form of its own; a script without a number can only be read aloud. */
  | { readonly how: 'copy'; readonly why: 'portal' | 'no-number' };

/** How a message is opened (product: Commands, open-message). No address or number is guessed. */
export function openingOf(
  block: MessageBlock,
  { openMailWith, profile }: Pick<Settings, 'openMailWith' | 'profile'>,
): Opening {
  switch (block.kind) {
    case 'mail':
      return openingOfMail(block, openMailWith);
    case 'portal':
      return { how: 'copy', why: 'portal' };
    case 'phone': {
      const number = companyPhone(block, profile.phone);
      if (!number) return { how: 'copy', why: 'no-number' };
      return { how: 'call', link: number.link, number: number.written };
    }
  }
}

function openingOfMail({ to, subject, text }: MessageBlock, program: Settings['openMailWith']): Opening {
  const mail = { address: addressIn(to), subject, text };
  const link = mailLink(program, mail);
  if (link !== undefined) return { how: 'mail', link };
  return { how: 'copy', why: 'too-long', withoutText: mailLink(program, { ...mail, text: '' }) };
}
