import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { closedReasonText } from '../../base/language/closed-reason-text';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { DateStep, PromiseReading } from '../../reading/promise/promise';

/** More closed days than these are only counted. */
const mostDaysNamed = 4;

/** How the deadline of a promise came about, in part of a sentence; empty where the promise has none. */
export function deadlineText(promise: PromiseReading, company: BusinessDays, language: Language): string {
  const step = promise.times.map(({ latest }) => latest).find((latest) => latest?.day === promise.latest);
  return step ? stepText(step, company, language) : '';
}

function stepText(step: DateStep, company: BusinessDays, language: Language): string {
  const { preview } = wordsOf(language).capture;
  const day = (each: EpochDay): string => formatDay(each, language);
  switch (step.how) {
    case 'business-days':
      return preview.countedDays(step.count, skippedDays(step.from, step.day, company, language));
    case 'calendar':
      return rolled(preview.after[step.unit](step.count), step, company, language);
    case 'named-day':
      return rolled(preview.named, step, company, language);
    case 'period-end':
    case 'period-start': {
      const text = step.day > step.last ? preview.periodOver : preview.periodEnd;
      return text(day(step.first), day(step.last));
    }
  }
}

/** The closed days strictly after `from` and before `to`. */
function skippedDays(from: EpochDay, to: EpochDay, company: BusinessDays, language: Language): string {
  const { preview } = wordsOf(language).capture;
  const days = Array.from({ length: to - from }, (_, index) => from + 1 + index);
  const closed = days.filter((day) => !company.isOpen(day));
  if (closed.length > mostDaysNamed) return preview.skippedDays(closed.length);
  return closed.map((day) => formatDay(day, language)).join(preview.between);
}

/** How a day was named, and why it is another one if that one is closed (promise-rules C3). */
function rolled(
  how: string,
  { landed, day }: { readonly landed: EpochDay; readonly day: EpochDay },
  company: BusinessDays,
  language: Language,
): string {
  const reason = landed === day ? undefined : company.closedReason(landed);
  if (!reason) return how;
  const text = closedReasonText(reason, landed, language);
  return wordsOf(language).capture.preview.rolled(how, formatDay(landed, language), text);
}
