import { describe, expect, test } from 'vitest';
import {
  bareCompany,
  comparableCompany,
  companyInFull,
} from '../../../../src/core/reading/company/company-name';

describe('a company in an address', () => {
  test.each([
    ['㈱若葉', '株式会社若葉'],
    ['若葉（株）', '若葉株式会社'],
    ['(有)若葉', '有限会社若葉'],
    ['株式会社ﾜｶﾊﾞ', '株式会社ワカバ'],
    ['若葉デザイン事務所㈱', '若葉デザイン事務所株式会社'],
    ['株式会社若葉', '株式会社若葉'],
    ['若葉株式会社', '若葉株式会社'],
  ])('%s', (name, inFull) => {
    expect(companyInFull(name)).toBe(inFull);
  });
});

describe('a legal form', () => {
  test.each([
    ['㈱若葉', '株式会社若葉', '株式会社若葉', '若葉'],
    ['若葉（同）', '若葉合同会社', '若葉合同会社', '若葉'],
    ['(合同)若葉', '合同会社若葉', '合同会社若葉', '若葉'],
    ['(合) 若葉', '(合) 若葉', '合同会社若葉', '若葉'],
    ['（財）若葉', '（財）若葉', '財団法人若葉', '(財)若葉'],
    ['若葉（東）', '若葉（東）', '若葉(東)', '若葉(東)'],
    ['Wakaba Trading Co., Ltd.', 'Wakaba Trading Co., Ltd.', 'wakabatradingco.,ltd.', 'Wakaba Trading'],
    ['株式会社', '株式会社', '株式会社', ''],
  ])('%s: in an address %s, compared as %s, bare %s', (name, inFull, compared, bare) => {
    expect(companyInFull(name)).toBe(inFull);
    expect(comparableCompany(name)).toBe(compared);
    expect(bareCompany(name)).toBe(bare);
  });
});
