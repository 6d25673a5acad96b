import { companyForm, withLongForms } from './legal-forms';

/** Plain kana and kanji, small letters, digits. */
const plainName = /^[a-z0-9ぁ-ゖァ-ヺー々一-鿿]*$/;

/** Whether comparing leaves a name as it is: most names are so, and to see that is much cheaper than to normalise them. */
export function isPlainName(name: string): boolean {
  return plainName.test(name);
}

/** The form in which names of companies and positions are compared: NFKC, case folded, no spaces, legal forms written out. */
export function comparableCompany(name: string): string {
  if (isPlainName(name)) return name;
  return withLongForms(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ''), 'all');
}

/** A company's name as it is in an address: the legal form written out, before or after as it was, and no half-width kana. */
export function companyInFull(name: string): string {
  const fullWidth = name.replace(/[\uFF66-\uFF9F]+/g, (kana) => kana.normalize('NFKC'));
  return withLongForms(fullWidth, 'sure');
}

const englishForm = String.raw`(?:,\s*|\s+)(?:inc|co\.?,?\s*ltd|ltd|llc|corp|corporation|k\.?k)\.?`;
const formBefore = new RegExp(`^(?:${companyForm})`);
const formBehind = new RegExp(`(?:(?:${companyForm})|${englishForm})$`, 'i');

/** A company's name in NFKC without its legal form: 青葉 for 株式会社青葉 and for 青葉㈱; empty where it is nothing else. */
export function bareCompany(name: string): string {
  const plain = name.normalize('NFKC').trim();
  return plain.replace(formBefore, '').trim().replace(formBehind, '').trim();
}
