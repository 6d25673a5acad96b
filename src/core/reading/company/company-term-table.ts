import { lazy } from '../../base/text/lazy';
import { hospitalEnding } from './hospital';

/** What one calls a company when writing to it and when speaking to it. */
export interface CompanyTerms {
  readonly written: string;
  readonly spoken: string;
  /** How the spoken word is read, where not everyone has heard it. */
  readonly reading?: string;
}

type TermsByEnding = readonly (readonly [ending: RegExp, terms: CompanyTerms])[];

/** By its name in NFKC without the legal form, nearly always by its end; the first that fits. */
export const companyTermsByEnding = lazy((): TermsByEnding => [
  [/銀行$|^日銀$/, { written: '貴行', spoken: '御行', reading: 'おんこう' }],
  [/(?:金庫|信金|労金)$/, { written: '貴庫', spoken: '御庫', reading: 'おんこ' }],
  [
    /(?:組合|信組|農協|漁協|生協|共済)$|^(?:生活|農業|漁業)協同組合|^JA(?![A-Za-z])/,
    { written: '貴組合', spoken: '御組合', reading: 'おんくみあい' },
  ],
  [
    /(?:施設|老人ホーム|グループホーム|デイサービス(?:センター)?|ケアホーム|ケアハウス|児童館|養護園)$|^(?:特別養護|介護付|有料|養護)\S{0,6}老人ホーム|^(?:デイサービス|グループホーム|介護老人保健施設|児童養護施設|障害者支援施設)/,
    { written: '貴施設', spoken: '御施設' },
  ],
  [hospitalEnding, { written: '貴院', spoken: '御院', reading: 'おんいん' }],
  [/研究所$/, { written: '貴研究所', spoken: '御研究所' }],
  [/(?:大学|大学院|短大|高専|高等専門学校)$/, { written: '貴学', spoken: '御校', reading: 'おんこう' }],
  [
    /(?:保育|幼稚|こども|子ども|学童|託児)園$|保育室$|^認定こども園/,
    { written: '貴園', spoken: '御園', reading: 'おんえん' },
  ],
  [
    /(?:美術|博物|図書|水族|文学|資料|科学|公民)館$/,
    { written: '貴館', spoken: '御館', reading: 'おんかん' },
  ],
  [/学園$/, { written: '貴学園', spoken: '御学園', reading: 'おんがくえん' }],
  [/学院$/, { written: '貴学院', spoken: '御学院', reading: 'おんがくいん' }],
  [/(?:学校|高校|中学|予備校|分校)$/, { written: '貴校', spoken: '御校', reading: 'おんこう' }],
  [/機構$/, { written: '貴機構', spoken: '御機構' }],
  [/財団$/, { written: '貴財団', spoken: '御財団' }],
  [/会議所$/, { written: '貴会議所', spoken: '御会議所' }],
  [/連盟$/, { written: '貴連盟', spoken: '御連盟' }],
  [/(?:警察|消防)本部$/, { written: '貴本部', spoken: '御本部' }],
  [/県警(?:察)?$/, { written: '貴県警', spoken: '御県警', reading: 'おんけんけい' }],
  [/府警(?:察)?$/, { written: '貴府警', spoken: '御府警', reading: 'おんふけい' }],
  [/道警(?:察)?$/, { written: '貴道警', spoken: '御道警', reading: 'おんどうけい' }],
  [/^(?:人事院|会計検査院|衆議院|参議院)$/, { written: '貴院', spoken: '御院', reading: 'おんいん' }],
  [/協会$/, { written: '貴協会', spoken: '御協会' }],
  [/塾$/, { written: '貴塾', spoken: '御塾', reading: 'おんじゅく' }],
  [/事務所$/, { written: '貴事務所', spoken: '御事務所' }],
  [/(?:庁|役所|役場)$/, { written: '貴庁', spoken: '御庁', reading: 'おんちょう' }],
  [/省$/, { written: '貴省', spoken: '御省', reading: 'おんしょう' }],
]);

/** The same for offices, associations and communities, whose terms are short enough to be parts of other words: 御都合. */
export const officeTermsByEnding = lazy((): TermsByEnding => [
  [/(?:裁判所|保健所|保育所)$/, { written: '貴所', spoken: '御所', reading: 'おんしょ' }],
  [/(?:協議会|連合会|委員会)$/, { written: '貴会', spoken: '御会', reading: 'おんかい' }],
  [/局$/, { written: '貴局', spoken: '御局', reading: 'おんきょく' }],
  [/(?:自衛|消防|警備|レスキュー|協力)隊$|^自衛隊/, { written: '貴隊', spoken: '御隊', reading: 'おんたい' }],
  [/署$/, { written: '貴署', spoken: '御署', reading: 'おんしょ' }],
  [/^東京都$/, { written: '貴都', spoken: '御都', reading: 'おんと' }],
  [/^北海道$/, { written: '貴道', spoken: '御道', reading: 'おんどう' }],
  [/^(?:大阪府|京都府|内閣府)$/, { written: '貴府', spoken: '御府', reading: 'おんふ' }],
  [/県$/, { written: '貴県', spoken: '御県', reading: 'おんけん' }],
  [/市$/, { written: '貴市', spoken: '御市', reading: 'おんし' }],
  [/区$/, { written: '貴区', spoken: '御区', reading: 'おんく' }],
  // Names of families end like villages, but are shorter: 木村.
  [/\S{2}町$/, { written: '貴町', spoken: '御町', reading: 'おんちょう' }],
  [/\S{2}村$/, { written: '貴村', spoken: '御村', reading: 'おんそん' }],
]);

/** By the beginning of its name: 財団法人, 医療法人, 学校法人 … */
export const corporationTerms: CompanyTerms = {
  written: '貴法人',
  spoken: '御法人',
  reading: 'おんほうじん',
};

/** For all others. */
export const usualCompanyTerms: CompanyTerms = { written: '貴社', spoken: '御社' };
