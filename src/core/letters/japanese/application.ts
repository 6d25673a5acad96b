import type { CompanyTerms } from '../../reading/company/company-term-table';
import { letter } from './letter';
import { isOfficeTerm } from '../../reading/company/places-of-work';
import { statedWord } from './stated-word';

/** What people note beside the position: the place it has among their wishes, the year, that they are not sure. */
const BESIDE: readonly RegExp[] = [
  /^第[1-9１-９一二三四]志望\s*[:：]?\s*/u,
  /^(?:20)?\d\d卒\s*/u,
  /^(?:新卒|中途|キャリア)採用\s*(?=\S)/u,
  /\s*[?？!！]+$/u,
  /\s*[(（](?:[^()（）]*(?:志望|未定|不明|仮|たぶん|予定|\d\d卒)[^()（）]*)[)）]$/u,
  /(?:志望|希望|志願)$/u,
];
const IN_BRACKETS = /^[(（【［[「]([^()（）【】［\]「」[]*)[)）】］\]」]$/u;
/** What is no position, but the way by which all apply. */
const NO_POSITION = /^(?:新卒|既卒|中途|キャリア)?(?:採用|選考|応募|総合)?$|^(?:オープン|総合)コース$/u;
const rounds = 3;

/** Reads 職種 of a note as 〜に応募しております has it: 第1志望: 営業職志望? is 営業職; `undefined` where there is no position. */
export function appliedPosition(position: string | undefined): string | undefined {
  let now = statedWord(position) ?? '';
  for (let round = 0; round < rounds; round += 1) {
    for (const beside of BESIDE) now = now.replace(beside, '').trim();
    now = IN_BRACKETS.exec(now)?.[1]?.trim() ?? now;
  }
  return NO_POSITION.test(now) ? undefined : statedWord(now);
}

/** What one can apply for as it is: 総合職, 事務系コース, 総合職（営業）. Others are a 募集: 看護師の募集. */
const APPLIED_FOR = /(?:職|コース|枠|採用|募集|区分|ポジション|求人|系|部門)(?:[（(][^（）()]*[）)])?$/;

/** 貴社の総合職に応募しております; complete also for the many who have no position. */
export function application(
  terms: Pick<CompanyTerms, 'written' | 'spoken'>,
  form: 'written' | 'spoken',
  position: string | undefined,
  student: boolean,
): string {
  const company = terms[form];
  if (isOfficeTerm(terms.written)) return letter.candidateFor(company, examOf(terms.written), position);
  if (position === undefined) return letter.appliedFor(company, student ? letter.graduates : letter.vacancy);
  return letter.appliedFor(company, APPLIED_FOR.test(position) ? position : letter.vacancyOf(position));
}

/** The police, the fire brigade and the forces do not call whom they look for 職員. */
function examOf(written: string): string {
  return /^貴(?:庁|省|県|市|区|町|村|都|道|府)$/.test(written) ? letter.staffExam : letter.officeExam;
}
