import type { CheckItem, ContactMethod } from '../../reading/interview/interview';

/** The sheets that are put into a note to fill in (docs/worksheets.md), and the heading under which each is there. */
const headings = {
  'review-sheet': '面接の振り返り',
  checklist: '問い合わせ前チェックリスト',
  'waiting-plan': '待つあいだの予定',
  'next-interview-card': '次の面接で聞くこと',
  'self-analysis': '自己分析',
  motivation: '志望動機',
} as const;

/** One of the sheets; its template has this name. */
export type WorksheetId = keyof typeof headings;

/** The headings of the review sheet after what is no interview. */
const otherReviews = {
  documents: '応募書類の振り返り',
  test: 'テストの振り返り',
  video: '動画の振り返り',
  group: 'グループでの選考の振り返り',
  talk: '聞いた話の振り返り',
} as const;

const contact: Readonly<Record<ContactMethod, string>> = {
  mail: 'メール',
  phone: '電話',
  portal: '就活サイト',
};

/** The words in which a tick is written, in a property with a Japanese name and before the task. */
const checkWords: Readonly<Record<CheckItem, string>> = {
  heard: '予定日',
  spam: '迷惑メール',
  calls: '着信',
  portal: 'マイページ',
  calendar: '営業日',
  reports: '口コミ',
};

/** The words that are put into worksheets: Japanese in every language of the interface, as their templates are. */
export const sheetWords = { headings, otherReviews, contact, contactSeparator: '・', checkWords };
