/**
 * The properties of an interview note (README.md, "An interview note"): the accepted names of each field. The first
 * name of a language is the one written. Keys are compared after NFKC, case folding and removal of spaces, `-` and `_`.
 */
export const fieldNames = {
  company: { en: ['company'], ja: ['会社', '会社名', '企業', '企業名'] },
  date: { en: ['date', 'interview-date'], ja: ['面接日'] },
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
  result: { en: ['result'], ja: ['結果'] },
} as const satisfies Record<string, { readonly en: readonly string[]; readonly ja: readonly string[] }>;

/** A field of an interview note, by its first English name. */
export type Field = keyof typeof fieldNames;
