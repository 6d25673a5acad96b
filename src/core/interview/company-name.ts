/** The legal forms that are abbreviated, as they look after NFKC (㈱ becomes (株)). */
const legalForms: readonly (readonly [short: string, long: string])[] = [
  ['(株)', '株式会社'],
  ['(有)', '有限会社'],
  ['(合)', '合同会社'],
  ['(同)', '合同会社'],
  ['(資)', '合資会社'],
  ['(名)', '合名会社'],
  ['(財)', '財団法人'],
  ['(社)', '社団法人'],
];

/** Names that comparing leaves as they are: plain kana and kanji, small letters, digits. */
const plainName = /^[a-z0-9ぁ-ゖァ-ヺー々一-鿿]*$/;

/** The form in which names of companies and positions are compared: NFKC, case folded, no spaces, legal forms written out. */
export function comparableCompany(name: string): string {
  if (plainName.test(name)) return name;
  const plain = name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (!plain.includes('(')) return plain;
  return legalForms.reduce((text, [short, long]) => text.replaceAll(short, long), plain);
}
