import { expect, test } from 'vitest';
import { isOneEditApart } from '../../../../src/core/reading/interview/is-one-edit-apart';

test.each<[written: string, meant: string, expected: boolean]>([
  // One letter more, one less, two in turned order.
  ['companyy', 'company', true],
  ['ccompany', 'company', true],
  ['compny', 'company', true],
  ['ompany', 'company', true],
  ['compan', 'company', true],
  ['compnay', 'company', true],
  ['ocmpany', 'company', true],
  ['comapyn', 'company', false],
  ['companyyy', 'company', false],
  ['compa', 'company', false],
  ['companies', 'company', false],
  ['company', 'company', false],
  // A wrong letter only in a Latin word of seven letters or more.
  ['compamy', 'company', true],
  ['xompany', 'company', true],
  ['compamx', 'company', false],
  ['promixed', 'promised', true],
  ['state', 'stage', false],
  ['persom', 'person', false],
  ['面接官', '面接日', false],
  ['連絡希望を聞いた日', '連絡予定を聞いた日', false],
  ['連絡予足を聞いた日', '連絡予定を聞いた日', false],
  // Short names: a letter more or less makes another word.
  ['stages', 'stage', true],
  ['dates', 'date', false],
  ['dat', 'date', false],
  ['会社名', '会社', false],
  ['会社員名', '会社名', true],
  ['会名社', '会社名', true],
  ['社名', '会社名', true],
  ['会', '会社', false],
  ['', 'stage', false],
])('%s for %s: %s', (written, meant, expected) => {
  expect(isOneEditApart(written, meant)).toBe(expected);
});
