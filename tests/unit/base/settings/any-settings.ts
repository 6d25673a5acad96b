import fc from 'fast-check';
import { parseIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { languages } from '../../../../src/core/base/language/language';
import type { Field } from '../../../../src/core/base/properties/fields';
import { emptyProfile } from '../../../../src/core/base/settings/profile';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Settings } from '../../../../src/core/base/settings/settings';

const first = parseIsoDay('2026-01-01') ?? NaN;
const text = fc.constantFrom('', '山田', 'a@b.example', '090-0000-0000');
const name = fc.constantFrom('面接', '就活/面接', '返事', 'x');
const names = fc.array(name, { maxLength: 3 });
const days = fc.integer({ min: 0, max: 365 });
const profile = fc.record(Object.fromEntries(Object.keys(emptyProfile).map((key) => [key, text])));
const policy = fc.record(Object.fromEntries(Object.keys(defaultSettings.policy).map((key) => [key, days])));
const yearly = fc.record({
  enabled: fc.boolean(),
  from: fc.record({ month: fc.constant(12), day: fc.integer({ min: 20, max: 31 }) }),
  to: fc.record({ month: fc.constant(1), day: fc.integer({ min: 1, max: 9 }) }),
});
const span = fc.record({ start: fc.integer({ min: 0, max: 500 }), days: fc.integer({ min: 0, max: 9 }) });
const closure = fc
  .tuple(span, fc.option(name, { nil: undefined }))
  .map(([{ start, days: length }, label]) => ({
    from: first + start,
    to: first + start + length,
    ...(label !== undefined && { label }),
  }));
const field = fc.constantFrom<Field>('promised', 'company', 'closed-weekdays');

/** A value for every setting. */
const parts = {
  profile,
  noteFolders: names,
  noteTags: names,
  newNotesFolder: fc.oneof(fc.constant(''), name),
  propertyNames: fc.dictionary(field, names),
  doneMeans: fc.constantFrom('ask', 'over', 'open'),
  closedWeekdays: fc.subarray([0, 1, 3, 6]),
  yearEnd: yearly,
  obon: yearly,
  closures: fc.array(closure, { maxLength: 4 }),
  policy,
  templateFolder: fc.oneof(fc.constant(''), name),
  openMailWith: fc.constantFrom('mailto', 'gmail', 'outlook'),
  dailyDigest: fc.boolean(),
  language: fc.constantFrom('auto', ...languages),
  clock: fc.constantFrom('japan', 'device'),
} satisfies { readonly [Key in keyof Settings]: fc.Arbitrary<unknown> };

/** Valid settings of any kind, whose days leave business days. */
export const anySettings = fc.record(parts) as unknown as fc.Arbitrary<Settings>;
