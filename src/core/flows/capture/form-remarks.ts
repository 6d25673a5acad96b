import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { baseName } from '../../base/text/base-name';
import { companyIdentity } from '../../reading/company/same-company';
import type { Interview } from '../../reading/interview/interview';
import { roundOf } from '../../reading/interview/round-order';
import { interviewDay, type FormValues } from './form-values';

/** Further apart than this, two interviews are of two selections. */
const oneSelection = 180;

/** A remark on an interview day that is in another year, or longer ago than anyone asks about; else `undefined`. */
export function dayRemark(
  values: Pick<FormValues, 'date'>,
  longAgoDays: number,
  today: EpochDay,
  language: Language,
): string | undefined {
  const day = interviewDay(values, today);
  if (day === undefined) return undefined;
  const words = wordsOf(language).capture.form;
  // In January most interviews are those of December.
  const isNear = Math.abs(day - today) <= longAgoDays;
  if (!isNear && dateParts(day).year !== dateParts(today).year)
    return words.otherYear(formatDayWithYear(day, language));
  return today - day > longAgoDays ? words.longAgo(formatDayWithYear(day, language)) : undefined;
}

/** A note that says the same already. */
export interface SameRound {
  readonly path: string;
  readonly text: string;
}

/**
 * The note of an interview with the company in the form on the same day, or else of the same stage within half a year;
 * `undefined` where there is none. Bare and full names are one company, two full names are not.
 */
export function sameRound(
  values: FormValues,
  interviews: Iterable<Interview>,
  today: EpochDay,
  language: Language,
): SameRound | undefined {
  const company = companyIdentity(values.company);
  const day = interviewDay(values, today);
  const stage = comparable(values.stage);
  if (company.bare === '' || day === undefined) return undefined;
  let ofStage: Interview | undefined;
  for (const interview of interviews) {
    if (interview.date === undefined || !isSame(company, interview.company)) continue;
    if (interview.date === day) return remark(interview, 'sameDay', language);
    const isOfStage = stage !== '' && comparable(interview.stage ?? '') === stage;
    if (isOfStage && Math.abs(interview.date - day) <= oneSelection) ofStage ??= interview;
  }
  return ofStage && remark(ofStage, 'sameStage', language);
}

function isSame({ bare, full }: ReturnType<typeof companyIdentity>, other: string | undefined): boolean {
  if (other === undefined) return false;
  const one = companyIdentity(other);
  return one.bare === bare && (one.full === full || one.full === one.bare || full === bare);
}

/** The round that a stage names, however it is written (1次, 一次面接（オンライン）); else its words. */
function comparable(stage: string): string {
  const round = roundOf(stage);
  if (round !== undefined) return String(round);
  return stage
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|面接|選考|interview|round/g, '');
}

function remark({ path }: Interview, kind: 'sameDay' | 'sameStage', language: Language): SameRound {
  return { path, text: wordsOf(language).capture.form[kind](baseName(path)) };
}
