import { describe, expect, test } from 'vitest';
import { byCompany, companyIdentity } from '../../../../src/core/reading/company/same-company';

/** The names of one company each, as notes with these names are parted. */
function companies(...names: string[]): string[][] {
  return byCompany(names, (name) => name);
}

describe('notes of one company', () => {
  test.each<[label: string, one: string, other: string]>([
    ['abbreviated', '株式会社青葉', '(株)青葉'],
    ['abbreviated in one sign', '株式会社青葉', '㈱青葉'],
    ['a space behind the form', '株式会社青葉', '株式会社　青葉'],
    ['as a link', '株式会社青葉', '[[企業/株式会社青葉]]'],
    ['without its legal form', '株式会社青葉', '青葉'],
    ['case and width', 'Kaede', 'ＫＡＥＤＥ'],
    ['an English form with and without its stop', 'Kaede Inc.', 'kaede, inc'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(companies(one, other)).toEqual([[one, other]]);
  });
});

describe('notes of different companies', () => {
  test.each<[label: string, one: string, other: string]>([
    ['another name', '株式会社青葉', '株式会社みなと'],
    ['the form before and behind', '株式会社青葉', '青葉株式会社'],
    ['another form', '株式会社青葉', '合同会社青葉'],
    ['a branch', '株式会社青葉', '株式会社青葉 大阪支店'],
    ['a form that is part of the name', 'Zinc', 'Z'],
  ])('%s: %s, %s', (_, one, other) => {
    const parts = byCompany([one, other], (name) => name).length;
    const isOneName = companyIdentity(one).bare === companyIdentity(other).bare;
    expect(isOneName && parts === 1).toBe(false);
  });
});

test('a bare name belongs to the one full name there is, and to none of several', () => {
  expect(companies('青葉', '株式会社青葉')).toEqual([['青葉', '株式会社青葉']]);
  expect(companies('青葉', '株式会社青葉', '青葉株式会社')).toEqual([
    ['青葉'],
    ['株式会社青葉'],
    ['青葉株式会社'],
  ]);
});
