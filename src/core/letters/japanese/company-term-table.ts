/** What one calls a company when writing to it and when speaking to it. */
export interface CompanyTerms {
  readonly written: string;
  readonly spoken: string;
}

/** By its name in NFKC without the legal form, nearly always by its end; the first that fits. */
export const companyTermsByEnding: readonly (readonly [ending: RegExp, terms: CompanyTerms])[] = [
  [/銀行$/, { written: '貴行', spoken: '御行' }],
  [/金庫$/, { written: '貴庫', spoken: '御庫' }],
  [
    /(?:組合|農協|漁協|生協)$|^(?:生活|農業|漁業)協同組合|^JA(?![A-Za-z])/,
    { written: '貴組合', spoken: '御組合' },
  ],
  [/(?:病院|医院|クリニック|診療所|歯科|医療センター)$/, { written: '貴院', spoken: '御院' }],
  [/研究所$/, { written: '貴研究所', spoken: '御研究所' }],
  [/大学$/, { written: '貴学', spoken: '御校' }],
  [/(?:保育|幼稚|こども|子ども)園$|^認定こども園/, { written: '貴園', spoken: '御園' }],
  [/(?:美術|博物|図書|水族)館$/, { written: '貴館', spoken: '御館' }],
  [/学園$/, { written: '貴学園', spoken: '御学園' }],
  [/学院$/, { written: '貴学院', spoken: '御学院' }],
  [/(?:学校|高校)$/, { written: '貴校', spoken: '御校' }],
  [/機構$/, { written: '貴機構', spoken: '御機構' }],
  [/財団$/, { written: '貴財団', spoken: '御財団' }],
  [/会議所$/, { written: '貴会議所', spoken: '御会議所' }],
  [/連盟$/, { written: '貴連盟', spoken: '御連盟' }],
  [/(?:警察|消防)本部$/, { written: '貴本部', spoken: '御本部' }],
  [/県警(?:察)?$/, { written: '貴県警', spoken: '御県警' }],
  [/府警(?:察)?$/, { written: '貴府警', spoken: '御府警' }],
  [/道警(?:察)?$/, { written: '貴道警', spoken: '御道警' }],
  [/^(?:人事院|会計検査院|衆議院|参議院)$/, { written: '貴院', spoken: '御院' }],
  [/協会$/, { written: '貴協会', spoken: '御協会' }],
  [/事務所$/, { written: '貴事務所', spoken: '御事務所' }],
  [/(?:庁|役所|役場)$/, { written: '貴庁', spoken: '御庁' }],
  [/省$/, { written: '貴省', spoken: '御省' }],
];

/** The same for offices, associations and communities, whose terms are short enough to be parts of other words: 御都合. */
export const officeTermsByEnding: typeof companyTermsByEnding = [
  [/(?:裁判所|保健所|保育所)$/, { written: '貴所', spoken: '御所' }],
  [/(?:協議会|連合会|委員会)$/, { written: '貴会', spoken: '御会' }],
  [/局$/, { written: '貴局', spoken: '御局' }],
  [/署$/, { written: '貴署', spoken: '御署' }],
  [/^東京都$/, { written: '貴都', spoken: '御都' }],
  [/^北海道$/, { written: '貴道', spoken: '御道' }],
  [/^(?:大阪府|京都府|内閣府)$/, { written: '貴府', spoken: '御府' }],
  [/県$/, { written: '貴県', spoken: '御県' }],
  [/市$/, { written: '貴市', spoken: '御市' }],
  [/区$/, { written: '貴区', spoken: '御区' }],
  // Names of families end like villages, but are shorter: 木村.
  [/\S{2}町$/, { written: '貴町', spoken: '御町' }],
  [/\S{2}村$/, { written: '貴村', spoken: '御村' }],
];

/** By the beginning of its name: 財団法人, 医療法人, 学校法人 … */
export const corporationTerms: CompanyTerms = { written: '貴法人', spoken: '御法人' };

/** For all others. */
export const usualCompanyTerms: CompanyTerms = { written: '貴社', spoken: '御社' };
