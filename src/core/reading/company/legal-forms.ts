/** A legal form and its abbreviation. */
interface LegalForm {
  /** As it looks after NFKC, which makes （株） and ㈱ the same. */
  readonly short: string;
  readonly long: string;
  /** Whether it may be written out in an address: (合) may be one of three, and (財) is no longer all of a name. */
  readonly sure: boolean;
}

const legalForms: readonly LegalForm[] = [
  { short: '(株)', long: '株式会社', sure: true },
  { short: '(有)', long: '有限会社', sure: true },
  { short: '(合同)', long: '合同会社', sure: true },
  { short: '(同)', long: '合同会社', sure: true },
  { short: '(合)', long: '合同会社', sure: false },
  { short: '(資)', long: '合資会社', sure: true },
  { short: '(名)', long: '合名会社', sure: true },
  { short: '(相)', long: '相互会社', sure: true },
  { short: '(財)', long: '財団法人', sure: false },
  { short: '(社)', long: '社団法人', sure: false },
];

const mayHoldShort = /[(（\u3220-\u3243]/;

const byShort = new Map(legalForms.map((form) => [form.short, form]));

/** The text with the abbreviations of legal forms written out, all of them or only the sure ones. */
export function withLongForms(text: string, which: 'all' | 'sure'): string {
  // Hardly any name has one, and to see that is much cheaper than looking for kanji in brackets.
  if (!mayHoldShort.test(text)) return text;
  return text.replace(/[(（]\p{Script=Han}{1,2}[)）]|[\u3220-\u3243]/gu, (written) => {
    const form = byShort.get(written.normalize('NFKC'));
    return form && (form.sure || which === 'all') ? form.long : written;
  });
}

const companyForms = legalForms.filter(({ long }) => long.endsWith('会社'));

/** The source of a pattern for the legal form of a company, long or short, in a text after NFKC. */
export const companyForm = [
  ...new Set(companyForms.map(({ long }) => long)),
  ...companyForms.map(({ short }) => String.raw`\(${short.slice(1, -1)}\)`),
].join('|');
