import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/core/base/steps/steps';
import type { Field } from '../../../src/core/base/properties/fields';
import { nameSynonyms, synonymFields } from '../../../src/core/base/properties/name-synonyms';
import { roundNames } from '../../../src/core/base/properties/round-names';
import { defaultSettings as settings } from '../../../src/core/base/settings/default-settings';
import { proposeAdoption } from '../../../src/core/flows/adoption/propose-adoption';
import { existingValues } from '../../../src/core/flows/capture/existing-values';
import { formFields } from '../../../src/core/flows/capture/form-values';
import { noteFindings } from '../../../src/core/flows/doctor/note-findings';
import { readInterview } from '../../../src/core/reading/interview/read-note';
import { day } from '../base/calendar/day';

const today = day('2026-12-01');

/** A value that each field can have. */
const values: Readonly<Partial<Record<Field, string>>> = {
  company: '青葉',
  date: '2026-11-20',
  promised: '1週間以内',
  contact: 'メール',
  hours: '9:00-18:00',
  inquired: '2026-11-27',
  replied: '2026-11-27',
  'ask-on': '2026-12-10',
};

/** A note in which only that name is another one than those that are read. */
function noteWith(name: string, field: Field): Record<string, string> {
  const usual = { 会社: '青葉', 面接日: '2026-11-20' };
  const others = Object.entries(usual).filter(
    ([key]) => !(field === 'company' && key === '会社') && !(field === 'date' && key === '面接日'),
  );
  return { ...Object.fromEntries(others), [name]: values[field] ?? '総合職' };
}

const names = (Object.entries(nameSynonyms) as [Field, readonly string[]][]).flatMap(([field, all]) =>
  all.map((name) => [name, field] as const),
);

describe('the doctor, the form for a note and the search for notes know the same names', () => {
  test.each(names)('%s for %s', (name, field) => {
    const frontmatter = noteWith(name, field);
    const note = { path: '就活/ノート.md', frontmatter, tags: [] };
    const near = noteFindings(note, settings, today).flatMap(({ issue }) =>
      issue.kind === 'near-name' ? [issue] : [],
    );
    const meant = near.flatMap((issue) => [issue.field, ...(issue.or ? [issue.or.field] : [])]);
    expect(meant).toContain(field);
    if (synonymFields(name).length > 1) return;
    const { choices } = atOnce(proposeAdoption([note], settings, today));
    expect(choices).toContainEqual({ kind: 'name', field, name, notes: 1 });
    const { renames } = existingValues('ノート', frontmatter, settings, today);
    const isAsked = formFields.some((asked) => asked === field);
    expect(renames.map(({ key }) => key)).toEqual(isAsked ? [name] : []);
  });

  test.each(roundNames().filter(({ field }) => field === 'date'))(
    '$name is read by all',
    ({ name, stage }) => {
      const frontmatter = { 会社: '青葉', [name]: '2026-11-20' };
      const note = { path: '就活/ノート.md', frontmatter, tags: [] };
      expect(readInterview(note, settings, today)).toMatchObject({ date: day('2026-11-20'), stage });
      expect(noteFindings(note, settings, today)).toEqual([]);
      expect(atOnce(proposeAdoption([note], settings, today)).choices).toEqual([]);
      const { values: form, fixed } = existingValues('ノート', { [name]: '2026-11-20' }, settings, today);
      expect([form.date, fixed.has('date')]).toEqual(['2026-11-20', true]);
    },
  );
});
