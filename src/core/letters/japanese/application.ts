import { letter } from './letter';

/** What one can apply for as it stands: 総合職, 事務系コース, 総合職（営業）. Others are a 募集: 看護師の募集. */
const APPLIED_FOR = /(?:職|コース|枠|採用|募集|区分|ポジション|求人|系|部門)(?:[（(][^（）()]*[）)])?$/;

/** 貴社の総合職に応募しております; complete also for the many who have no position. `company` is 貴社 or 御社. */
export function application(company: string, position: string | undefined, student: boolean): string {
  if (position === undefined) return letter.appliedFor(company, student ? letter.graduates : letter.vacancy);
  return letter.appliedFor(company, APPLIED_FOR.test(position) ? position : letter.vacancyOf(position));
}
