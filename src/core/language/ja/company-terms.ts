/** What one calls a company when writing to it and when speaking to it. */
export interface CompanyTerms {
  readonly written: string;
  readonly spoken: string;
}

/** By its name in NFKC without the legal form, nearly always by its end; the first that fits. */
export const companyTermsByEnding: readonly (readonly [ending: RegExp, terms: CompanyTerms])[] = [
  [/銀行$/, { written: '貴行', spoken: '御行' }],
  [/金庫$/, { written: '貴庫', spoken: '御庫' }],
  [/組合$|^(?:生活|農業|漁業)協同組合|^JA(?![A-Za-z])/, { written: '貴組合', spoken: '御組合' }],
  [/(?:病院|医院|クリニック)$/, { written: '貴院', spoken: '御院' }],
  [/大学$/, { written: '貴学', spoken: '御校' }],
  [/(?:保育|幼稚|こども|子ども)園$/, { written: '貴園', spoken: '御園' }],
  [/(?:美術|博物|図書|水族)館$/, { written: '貴館', spoken: '御館' }],
  [/学園$/, { written: '貴学園', spoken: '御学園' }],
  [/学院$/, { written: '貴学院', spoken: '御学院' }],
  [/(?:学校|高校)$/, { written: '貴校', spoken: '御校' }],
  [/協会$/, { written: '貴協会', spoken: '御協会' }],
  [/事務所$/, { written: '貴事務所', spoken: '御事務所' }],
  [/(?:庁|役所|役場)$/, { written: '貴庁', spoken: '御庁' }],
  [/省$/, { written: '貴省', spoken: '御省' }],
];

/** By the beginning of its name: 財団法人, 医療法人, 学校法人 … */
export const corporationTerms: CompanyTerms = { written: '貴法人', spoken: '御法人' };

export const usualCompanyTerms: CompanyTerms = { written: '貴社', spoken: '御社' };
