import { describe, expect, test } from 'vitest';
import { bareCompany, comparableCompany, companyInFull } from '../../src/core/company/company-name';
import { companyTerms } from '../../src/core/company/company-terms';

describe('a company in an address, and what one calls it', () => {
  test.each([
    ['株式会社若葉', '株式会社若葉', '貴社', '御社'],
    ['若葉株式会社', '若葉株式会社', '貴社', '御社'],
    ['㈱若葉', '株式会社若葉', '貴社', '御社'],
    ['若葉（株）', '若葉株式会社', '貴社', '御社'],
    ['(有)若葉', '有限会社若葉', '貴社', '御社'],
    ['A&B <若葉>', 'A&B <若葉>', '貴社', '御社'],
    ['株式会社若葉銀行', '株式会社若葉銀行', '貴行', '御行'],
    ['若葉銀行システム株式会社', '若葉銀行システム株式会社', '貴社', '御社'],
    ['若葉信用金庫', '若葉信用金庫', '貴庫', '御庫'],
    ['医療法人若葉会 若葉病院', '医療法人若葉会 若葉病院', '貴院', '御院'],
    ['社会福祉法人若葉会', '社会福祉法人若葉会', '貴法人', '御法人'],
    ['公益財団法人若葉協会', '公益財団法人若葉協会', '貴協会', '御協会'],
    ['社会福祉法人若葉会 若葉保育園', '社会福祉法人若葉会 若葉保育園', '貴園', '御園'],
    ['株式会社若葉園', '株式会社若葉園', '貴社', '御社'],
    ['若葉大学', '若葉大学', '貴学', '御校'],
    ['株式会社若葉学院', '株式会社若葉学院', '貴社', '御社'],
    ['若葉デザイン事務所㈱', '若葉デザイン事務所株式会社', '貴社', '御社'],
    ['若葉法律事務所', '若葉法律事務所', '貴事務所', '御事務所'],
    ['生活協同組合コープ若葉', '生活協同組合コープ若葉', '貴組合', '御組合'],
    ['ＪＡ若葉', 'ＪＡ若葉', '貴組合', '御組合'],
    ['JAZZ若葉', 'JAZZ若葉', '貴社', '御社'],
    ['若葉市役所', '若葉市役所', '貴庁', '御庁'],
  ])('%s', (name, inFull, written, spoken) => {
    expect(companyInFull(name)).toBe(inFull);
    expect(companyTerms(name)).toEqual({ written, spoken });
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
