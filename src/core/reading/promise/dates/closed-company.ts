import type { BusinessDays } from '../../../base/calendar/business-days';
import type { Closure } from '../../../base/calendar/company-calendar';
import type { EpochDay } from '../../../base/calendar/epoch-day';

/** Days after which no search goes on: no one promises anything for then (U6). */
const FURTHEST = 3000;

/** The business days of a company that is also closed on the days that a phrase names (promise-rules C8). */
export function companyDuring(company: BusinessDays, closures: readonly Closure[]): BusinessDays {
  // Apart, so that nothing is made for what nearly always has no closures.
  return closures.length === 0 ? company : closedDuring(company, closures);
}

function closedDuring(company: BusinessDays, closures: readonly Closure[]): BusinessDays {
  const closureOn = (day: EpochDay): Closure | undefined =>
    closures.find(({ from, to }) => from <= day && day <= to);
  const isOpen = (day: EpochDay): boolean => company.isOpen(day) && closureOn(day) === undefined;
  const roll = (day: EpochDay): EpochDay => {
    let at = company.roll(day);
    for (let closure = closureOn(at); closure; closure = closureOn(at)) at = company.roll(closure.to + 1);
    return at;
  };
  const count = (from: EpochDay, to: EpochDay): number => {
    let days = 0;
    for (let day = from + 1; day <= to; day += 1) if (isOpen(day)) days += 1;
    return days;
  };
  return {
    isOpen,
    roll,
    count,
    closedReason(day) {
      const closure = closureOn(day);
      if (!closure) return company.closedReason(day);
      return { kind: 'closure', ...(closure.label !== undefined && { label: closure.label }) };
    },
    add(day, many) {
      if (many < 1) return roll(day);
      let at = day;
      for (let left = Math.floor(many); left > 0 && at < day + FURTHEST; left -= 1) at = roll(at + 1);
      return at;
    },
    lastWithin(from, to) {
      for (let day = to; day >= from; day -= 1) if (isOpen(day)) return day;
      return undefined;
    },
  };
}
