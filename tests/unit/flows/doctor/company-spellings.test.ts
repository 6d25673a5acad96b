import { expect, test } from 'vitest';
import { atOnce, stepSize } from '../../../../src/core/base/steps/steps';
import { companySpellings } from '../../../../src/core/flows/doctor/company-spellings';

test.each<[label: string, names: readonly string[], found: readonly string[]]>([
  ['a legal form left out is the same company', ['株式会社青葉', '青葉'], []],
  [
    'forms before and behind are two',
    ['株式会社青葉', '株式会社青葉', '青葉株式会社'],
    ['青葉株式会社 → 株式会社青葉'],
  ],
  ['a branch', ['青葉', '青葉', '青葉大阪支社'], ['青葉大阪支社 → 青葉']],
  ['a branch of no town', ['青葉', '青葉', '青葉支社'], ['青葉支社 → 青葉']],
  ['a country', ['ABC', 'ABC', 'ABC Japan'], ['ABC Japan → ABC']],
  [
    'a bare name between two full ones',
    ['株式会社青葉', '青葉株式会社', '青葉株式会社', '青葉'],
    ['株式会社青葉 → 青葉株式会社', '青葉 → 青葉株式会社'],
  ],
  ['an office of no town', ['青葉', '青葉', '青葉オフィス'], ['青葉オフィス → 青葉']],
  ['a country first', ['青葉', '日本青葉', '青葉本店街'], []],
  ['what is left is a single sign', ['A', 'A', 'A Japan'], []],
  ['what is left is two', ['AB', 'AB', 'AB Japan'], ['AB Japan → AB']],
  ['other companies', ['青葉', '若葉', '日本', 'グループ'], []],
  ['the same name with other signs', ['㈱みなと', '(株)みなと', '株式会社 みなと'], []],
])('%s', (_, names, found) => {
  const notes = names.map((company, at) => ({ path: `${at}.md`, company }));
  const spellings = [...atOnce(companySpellings(notes)).values()].map(
    ({ name, other }) => `${name} → ${other}`,
  );
  expect(spellings).toEqual(found);
});

test('a long list is looked through in steps', () => {
  const notes = Array.from({ length: 2 * stepSize + 1 }, (_, at) => ({
    path: `${at}.md`,
    company: `会社${at}`,
  }));
  expect(Array.from(companySpellings(notes))).toHaveLength(4);
});
