import type { BusinessHours } from './interview';
import { singleItem } from '../../base/properties/property-items';
import { memoize } from '../../base/text/memoize';
import { comparableText } from './written-date';

/** Office hours where the note says nothing. */
export const defaultHours: BusinessHours = { from: 9 * 60, to: 18 * 60 };

const clockTime = (name: string): string =>
  `(?<${name}Hour>\\d{1,2})(?::(?<${name}Minute>\\d{2})|時(?:(?<${name}Minutes>\\d{1,2})分|(?<${name}Half>半))?)?`;
const hours = new RegExp(`^(?:平日)?${clockTime('from')}(?:[~〜–—-]|から|to)${clockTime('to')}(?:まで)?$`);
const maxLength = 40;

/** Hours such as `9:00-18:00` or `9時〜18時半`, in minutes after midnight; `undefined` for anything else. */
export const readHours = memoize((value): BusinessHours | undefined => {
  const text = singleItem(value);
  if (typeof text !== 'string' || text.length > maxLength) return undefined;
  const groups = hours.exec(comparableText(text).replaceAll(' ', ''))?.groups;
  if (!groups) return undefined;
  const from = minutesOf(groups, 'from');
  const to = minutesOf(groups, 'to');
  return from < to && to <= 24 * 60 ? { from, to } : undefined;
});

/** Minutes after midnight of one end; NaN, which fits no comparison, for a minute past 59. */
function minutesOf(groups: Readonly<Record<string, string | undefined>>, end: 'from' | 'to'): number {
  const minute = groups[`${end}Half`] ? 30 : Number(groups[`${end}Minute`] ?? groups[`${end}Minutes`] ?? 0);
  return minute < 60 ? Number(groups[`${end}Hour`]) * 60 + minute : NaN;
}
