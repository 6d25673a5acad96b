import { describe, expect, test } from 'vitest';
import { addressedCompany } from '../../../../src/core/letters/japanese/addressed-company';
import { companyTerms } from '../../../../src/core/letters/japanese/company-terms';

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

describe('what a company is called, whatever stands behind its name', () => {
  test.each([
    ['青空銀行 東京支店', '貴行', '御行'],
    ['青空銀行東京支店', '貴行', '御行'],
    ['青空銀行（東京）', '貴行', '御行'],
    ['株式会社青空銀行 本店', '貴行', '御行'],
    ['青空信金', '貴庫', '御庫'],
    ['青空信組', '貴組合', '御組合'],
    ['青空労金', '貴庫', '御庫'],
    ['青空県庁（行政）', '貴庁', '御庁'],
    ['青空大学（事務職員）', '貴学', '御校'],
    ['特別養護老人ホーム青空', '貴施設', '御施設'],
    ['社会福祉法人青空会 特別養護老人ホーム青空苑', '貴法人', '御法人'],
    ['デイサービスあおぞら', '貴施設', '御施設'],
    ['青空障害者支援施設', '貴施設', '御施設'],
    ['株式会社青空デイサービス', '貴社', '御社'],
    ['株式会社青空 大阪支社', '貴社', '御社'],
    ['青空商事株式会社（東京）', '貴社', '御社'],
    ['税理士法人青空', '貴法人', '御法人'],
    ['青空消防隊', '貴隊', '御隊'],
    ['青空塾', '貴塾', '御塾'],
    ['青空整骨院', '貴院', '御院'],
    ['青空商事', '貴社', '御社'],
  ])('%s: %s, %s', (company, written, spoken) => {
    expect(companyTerms(company)).toMatchObject({ written, spoken });
  });

  test('a word that is rarely heard has its reading', () => {
    expect(companyTerms('青空信金').reading).toBe('おんこ');
    expect(companyTerms('青空商事').reading).toBeUndefined();
  });
});
