import type { Settings } from '../../base/settings/settings';
import { addressIn, mailLink } from './mail-links';
import type { MessageBlock } from './message-block';
import { companyPhone } from './phone-links';

/** What happens when a message is opened. */
export type Opening =
  | { readonly how: 'mail'; readonly link: string }
  | { readonly how: 'call'; readonly link: string; readonly number: string }
  /** Too long for a link: the text is copied; `withoutText` opens a mail into which it can be pasted. */
  | { readonly how: 'too-long'; readonly withoutText: string | undefined }
  /** A job site has a form of its own, for which the text is copied. */
  | { readonly how: 'portal' }
  | { readonly how: 'no-number' };

/** How a message is opened. No address or number is guessed. */
export function openingOf(
  block: MessageBlock,
  { openMailWith, profile }: Pick<Settings, 'openMailWith' | 'profile'>,
): Opening {
  switch (block.kind) {
    case 'mail':
      return openingOfMail(block, openMailWith);
    case 'portal':
      return { how: 'portal' };
    case 'phone': {
      const number = companyPhone(block, profile.phone);
      if (!number) return { how: 'no-number' };
      return { how: 'call', link: number.link, number: number.written };
    }
  }
}

function openingOfMail({ to, subject, text }: MessageBlock, program: Settings['openMailWith']): Opening {
  const mail = { address: addressIn(to), subject, text };
  const link = mailLink(program, mail);
  if (link !== undefined) return { how: 'mail', link };
  return { how: 'too-long', withoutText: mailLink(program, { ...mail, text: '' }) };
}
