import { stepSize, type Steps } from '../../base/steps/steps';
import { byCompany, companyIdentity } from '../../reading/company/same-company';

/** A note and the company it names. */
export interface CompanyNote {
  readonly path: string;
  readonly company: string;
}

/** A name of a company that may be another one's in other words; only the user knows. */
export interface CompanySpelling {
  readonly kind: 'same-company';
  readonly name: string;
  /** The name that more notes have. */
  readonly other: string;
}

/** What follows the name of a company and may be left out: a place, a country, a group. */
const endings =
  /(?:本社|本店|(?:東京|大阪|名古屋|福岡|札幌|仙台|広島|関西|関東)?(?:支社|支店|営業所|オフィス)|ジャパン|日本|ホールディングス|グループ|hd|japan|holdings|group)$/;

/** By path, the notes whose company other notes seem to write in another way, each with the more frequent way. */
export function* companySpellings(notes: Iterable<CompanyNote>): Steps<ReadonlyMap<string, CompanySpelling>> {
  const found = new Map<string, CompanySpelling>();
  let looked = 0;
  for (const alike of (yield* byRoot(notes)).values()) {
    if (++looked % stepSize === 0) yield;
    const [most, ...others] = byCompany(alike, ({ company }) => company).sort((a, b) => b.length - a.length);
    const other = most?.[0]?.company;
    if (other === undefined) continue;
    for (const { path, company: name } of others.flat())
      found.set(path, { kind: 'same-company', name, other });
  }
  return found;
}

function* byRoot(notes: Iterable<CompanyNote>): Steps<Map<string, CompanyNote[]>> {
  const roots = new Map<string, CompanyNote[]>();
  let looked = 0;
  for (const note of notes) {
    if (++looked % stepSize === 0) yield;
    const { bare } = companyIdentity(note.company);
    const short = bare.replace(endings, '');
    const root = short.length > 1 ? short : bare;
    const alike = roots.get(root);
    if (alike) alike.push(note);
    else roots.set(root, [note]);
  }
  return roots;
}
