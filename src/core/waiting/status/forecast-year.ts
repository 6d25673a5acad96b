import { dateParts } from '../../base/calendar/epoch-day';
import { isForecastYear } from '../../base/calendar/holidays';
import type { Assessment } from './assessment';

/**
 * The year whose public holidays are still a forecast among the dates of an assessment; `undefined` when all its dates
 * lie in years the Cabinet Office has announced.
 */
export function forecastYear({ deadline, inquireFrom, nextActionOn }: Assessment): number | undefined {
  return [deadline, inquireFrom, nextActionOn]
    .flatMap((day) => (day === undefined ? [] : dateParts(day).year))
    .find(isForecastYear);
}
