import { contactMethods, type ContactMethod } from '../../reading/interview/interview';

const named: Readonly<Record<ContactMethod, RegExp>> = {
  mail: /メール|\be-?mails?\b|\bmail\b/i,
  phone: /電話|\b(?:phone|telephone|call)\b/i,
  portal: /マイページ|就活サイト|採用サイト|リクナビ|マイナビ|\b(?:portal|my ?page)\b/i,
};

/** The ways of contact that the words of a promise name: 1週間以内にメールで. None where they are turned down. */
export function contactInWords(words: string): readonly ContactMethod[] {
  const plain = words.normalize('NFKC');
  if (/(?:ではなく|でなく|以外|\bnot\b)/i.test(plain)) return [];
  return contactMethods.filter((method) => named[method].test(plain));
}
