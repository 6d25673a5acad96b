const FORM = '(?:株式|有限|合同|合資|合名|相互)会社|[(](?:株|有|同|合|資|名|相)[)]';
const ENGLISH_FORM = String.raw`(?:,\s*|\s+)(?:inc|co\.?,?\s*ltd|ltd|llc|corp|corporation|k\.?k)\.?`;
const START = new RegExp(`^(?:${FORM})`);
const END = new RegExp(`(?:${FORM}|${ENGLISH_FORM})$`, 'i');

/** A company's name in NFKC without its legal form: 青葉 for 株式会社青葉 and for 青葉㈱; empty where it is nothing else. */
export function bareCompany(name: string): string {
  const plain = name.normalize('NFKC').trim();
  return plain.replace(START, '').trim().replace(END, '').trim();
}

/** How far a legal form reaches that stands right before `from` or behind `to` in a flat text; 0 when there is none. */
export function formsAround(
  flat: string,
  from: number,
  to: number,
): { readonly before: number; readonly behind: number } {
  const before = new RegExp(`(?:${FORM})$`).exec(flat.slice(Math.max(0, from - 4), from));
  const behind = START.exec(flat.slice(to, to + 4));
  return { before: before?.[0].length ?? 0, behind: behind?.[0].length ?? 0 };
}
