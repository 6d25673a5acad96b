import type { Interview } from '../../reading/interview/interview';
import { letter } from '../japanese/letter';
import type { CompanyTerms } from '../japanese/company-term-table';

const minutesOfHour = 60;
/** When somebody is most likely to have time, from hour to hour. */
const bestHours: readonly (readonly [from: number, to: number])[] = [
  [10, 12],
  [14, 16],
];
const noon = 12;
/** A hospital has its hands full until the afternoon. */
const hospital = '貴院';

/** When to call, by the company's hours: 10時〜12時、14時〜16時. */
export function callingHint({ hours }: Pick<Interview, 'hours'>, { written }: CompanyTerms): string {
  const stretches = bestHours
    .map(
      ([from, to]) =>
        [Math.max(from, hours.from / minutesOfHour), Math.min(to, hours.to / minutesOfHour)] as const,
    )
    .filter(([from, to]) => from < to && !(written === hospital && from < noon))
    .map(([from, to]) => letter.stretch(hourText(from), hourText(to)));
  return stretches.join('、');
}

function hourText(hour: number): string {
  const whole = Math.floor(hour);
  return letter.time(whole, Math.round((hour - whole) * minutesOfHour));
}
