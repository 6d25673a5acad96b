import { describe, expect, test } from 'vitest';
import { addressedCompany } from '../../../../src/core/letters/japanese/addressed-company';

describe('a company in an address', () => {
  test.each([
    ['株式会社青空商事', '株式会社青空商事'],
    ['青空商事㈱', '青空商事株式会社'],
    ['青空商事（株）', '青空商事株式会社'],
    ['青空商事さん', '青空商事'],
    ['青空商事 御中', '青空商事'],
    ['株式会社青空商事（インターン）', '株式会社青空商事'],
    ['株式会社青空商事（27卒）', '株式会社青空商事'],
    ['株式会社青空商事（本命）', '株式会社青空商事'],
    ['青空商事◎', '青空商事'],
    ['★青空商事', '青空商事'],
    ['⭐️ 青空商事', '青空商事'],
    ['【本命】青空商事', '青空商事'],
    ['★【第一志望】青空商事㈱（27卒）さん', '青空商事株式会社'],
    ['青空商事 新卒', '青空商事'],
    ['青空商事 27卒 本選考', '青空商事'],
    ['青空県庁（行政）', '青空県庁'],
    ['青空大学（事務職員）', '青空大学'],
    ['青空銀行 東京支店', '青空銀行 東京支店'],
    [`青空${'\u3000'.repeat(1900)}商事`, '青空\u3000商事'],
    ['A社', undefined],
    ['Ｘ社', undefined],
    ['○○社', undefined],
    ['未定', undefined],
    ['－', undefined],
    [undefined, undefined],
  ])('%s: %s', (company, name) => {
    expect(addressedCompany(company).name).toBe(name);
  });

  test.each([
    ['株式会社青空商事 人事部', '株式会社青空商事', '人事部'],
    ['株式会社青空商事 人事部 採用課', '株式会社青空商事', '人事部 採用課'],
    ['医療法人青空会 青空病院', '医療法人青空会 青空病院', undefined],
    ['青空消防本部', '青空消防本部', undefined],
  ])('%s: its department', (company, name, unit) => {
    expect(addressedCompany(company)).toEqual({ name, unit });
  });
});
