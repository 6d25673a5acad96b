/**
 * The properties of an interview note (docs/reference.md, "Properties"): the accepted names of each field. The first
 * name of a language is the one written. Keys are compared after NFKC, case folding and removal of spaces, `-` and `_`.
 */
export const fieldNames = {
  company: { en: ['company'], ja: ['会社', '会社名', '企業', '企業名'] },
  date: { en: ['date', 'interview-date'], ja: ['面接日', '日付'] },
  promised: { en: ['promised', 'reply-by'], ja: ['連絡予定', '連絡予定日', '結果連絡'] },
  'promised-on': { en: ['promised-on'], ja: ['連絡予定を聞いた日'] },
  contact: { en: ['contact', 'contact-method', 'method'], ja: ['連絡方法'] },
  stage: { en: ['stage'], ja: ['選考段階', '選考'] },
  position: { en: ['position', 'role'], ja: ['職種', '応募職種'] },
  person: { en: ['person'], ja: ['担当者'] },
  department: { en: ['department'], ja: ['部署'] },
  size: { en: ['size'], ja: ['企業規模'] },
  industry: { en: ['industry'], ja: ['業界'] },
  via: { en: ['via'], ja: ['応募経路'] },
  'closed-weekdays': { en: ['closed-weekdays'], ja: ['定休日'] },
  'open-weekdays': { en: ['open-weekdays'], ja: ['営業曜日'] },
  closures: { en: ['closures'], ja: ['休業日', '休業期間'] },
  hours: { en: ['hours'], ja: ['営業時間'] },
  'pass-only': { en: ['pass-only'], ja: ['合格者のみ連絡'] },
  checked: { en: ['checked'], ja: ['確認済み'] },
  inquired: { en: ['inquired'], ja: ['問い合わせ日'] },
  selecting: { en: ['selecting'], ja: ['選考中連絡'] },
  replied: { en: ['replied'], ja: ['返信日'] },
  result: { en: ['result'], ja: ['結果', '合否', '選考結果', '面接結果'] },
  state: {
    en: ['status', 'state', 'phase'],
    ja: ['ステータス', '選考ステータス', '選考状況', '進捗', '状態', 'フェーズ'],
  },
  mail: { en: ['mail', 'email'], ja: ['メール', 'メールアドレス', '連絡先メール'] },
  place: { en: ['place'], ja: ['場所', '会場', '面接URL'] },
  time: { en: ['time'], ja: ['時間', '面接時間'] },
  'ask-on': { en: ['ask-on'], ja: ['問い合わせ予定日'] },
} as const satisfies Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>;

/** A field of an interview note, by its first English name. */
export type Field = keyof typeof fieldNames;

/** The built-in names of a field in every language, the strongest first. */
export function builtInNames(field: Field): readonly string[] {
  return Object.values<readonly string[]>(fieldNames[field]).flat();
}
