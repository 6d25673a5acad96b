import type { Settings } from '../../base/settings/settings';
import { companyAddress, mailLink, type LinkDevice } from './mail-links';
import type { MessageBlock } from './message-block';
import { companyPhone } from './phone-links';

/** What happens when a message is opened. */
export type Opening =
  /** `isPasted`: the text does not fit into the link, and is copied in the same click; `isAddressed`: an address is known. */
  | { readonly how: 'mail'; readonly link: string; readonly isPasted: boolean; readonly isAddressed: boolean }
  | { readonly how: 'call'; readonly link: string; readonly number: string }
  /** A job site has a form of its own, for which the text is copied. */
  | { readonly how: 'portal' }
  | { readonly how: 'no-number' };

/** How a message is opened. No address or number is guessed. */
export function openingOf(
  block: MessageBlock,
  { openMailWith, profile }: Pick<Settings, 'openMailWith' | 'profile'>,
  device: LinkDevice,
): Opening {
  switch (block.kind) {
    case 'mail': {
      const { to, subject, text } = block;
      const address = companyAddress(to, profile.mail);
      const { link, hasText } = mailLink(openMailWith, device, { address, subject, text });
      return { how: 'mail', link, isPasted: !hasText, isAddressed: address !== undefined };
    }
    case 'portal':
      return { how: 'portal' };
    case 'phone': {
      const number = companyPhone(block, profile.phone);
      if (!number) return { how: 'no-number' };
      return { how: 'call', link: number.link, number: number.written };
    }
  }
}
