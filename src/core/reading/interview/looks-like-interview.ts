import type { Field } from '../../base/properties/fields';

/** What only notes of interviews say; a note of a company has none of it. */
const telling: ReadonlySet<Field> = new Set([
  'promised',
  'promised-on',
  'stage',
  'pass-only',
  'inquired',
  'selecting',
  'replied',
]);

/** Whether the fields of a note are a company with an interview day, or one of both with something else of an interview. */
export function looksLikeInterview(fields: ReadonlySet<Field>): boolean {
  const hasCompany = fields.has('company');
  const hasDate = fields.has('date');
  if (hasCompany && hasDate) return true;
  return (hasCompany || hasDate) && [...fields].some((field) => telling.has(field));
}
