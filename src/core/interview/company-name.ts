/** The legal forms that are abbreviated, as they look after NFKC (㈱ becomes (株)). */
const abbreviations: readonly (readonly [string, string])[] = [
  ['(株)', '株式会社'],
  ['(有)', '有限会社'],
  ['(合)', '合同会社'],
  ['(同)', '合同会社'],
  ['(資)', '合資会社'],
  ['(名)', '合名会社'],
  ['(財)', '財団法人'],
  ['(社)', '社団法人'],
];

const remembered = new Map<string, string>();
const maxRemembered = 4096;

/** The form in which names of companies and positions are compared: NFKC, case folded, no spaces, legal forms written out. */
export function comparableCompany(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= maxRemembered) remembered.clear();
  const comparable = writtenOut(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));
  remembered.set(name, comparable);
  return comparable;
}

function writtenOut(name: string): string {
  if (!name.includes('(')) return name;
  return abbreviations.reduce((text, [short, long]) => text.replaceAll(short, long), name);
}
