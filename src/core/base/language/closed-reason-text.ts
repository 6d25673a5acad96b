import type { ClosedReason } from '../calendar/business-days';
import type { EpochDay } from '../calendar/epoch-day';
import { publicHolidayEnglishName } from '../calendar/holidays';
import type { Language } from './language';
import { wordsOf } from './words';

/** Why a company is closed on `day`, in words: the holiday's name, a closure's own label, or 週末, 定休日 … */
export function closedReasonText(reason: ClosedReason, day: EpochDay, language: Language): string {
  const words = wordsOf(language).explanation.closedReasons;
  switch (reason.kind) {
    case 'publicHoliday':
      return language === 'ja' ? reason.name : (publicHolidayEnglishName(day) ?? reason.name);
    case 'closure':
      return reason.label ?? words.closure;
    default:
      return words[reason.kind];
  }
}
