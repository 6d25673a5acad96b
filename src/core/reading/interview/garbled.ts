import { parseIsoDay } from '../../base/calendar/epoch-day';

/** What is in place of bytes that are no UTF-8: a note in Shift_JIS is full of it. */
const replacement = '\uFFFD';

/** Whether a text holds characters that were lost when it was read. */
export function isGarbled(value: unknown): boolean {
  return typeof value === 'string' && value.includes(replacement);
}

/**
 * Whether properties have names that were lost when the note was read, and could be those of an interview: a day is
 * among them.
 */
export function hasGarbledNames(frontmatter: Readonly<Record<string, unknown>>): boolean {
  const lost = Object.keys(frontmatter).filter(isGarbled);
  return lost.length > 0 && Object.values(frontmatter).some(isDay);
}

function isDay(value: unknown): boolean {
  return (
    typeof value === 'string' && parseIsoDay(value.trim().slice(0, 10).replaceAll('/', '-')) !== undefined
  );
}
