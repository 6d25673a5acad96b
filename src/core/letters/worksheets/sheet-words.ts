import type { CheckItem, ContactMethod } from '../../reading/interview/interview';
import type { WorksheetId } from './worksheet';

/** The heading under which a sheet stands in a note. */
const headings: Readonly<Record<WorksheetId, string>> = {
  'review-sheet': '面接の振り返り',
  checklist: '確認前チェックリスト',
  'waiting-plan': '待つあいだの予定',
  'next-interview-card': '次の面接で聞くこと',
  'self-analysis': '自己分析',
  motivation: '志望動機',
};

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

/** What is ticked, behind that word. */
const checks: Readonly<Record<CheckItem, string>> = {
  heard: '言われた言葉をもう一度確かめた（土日や祝日も数えるのか）',
  spam: '迷惑メールのフォルダーと、すべての受信箱を見た',
  calls: '着信履歴、留守番電話、着信拒否、通知の設定を見た',
  portal: '就活サイトやマイページのメッセージを見た',
  calendar: '定休日や長い休みにあたっていないか、会社のサイトで確かめた',
  reports: 'ほかの応募者の様子を見た（参考まで。決め手にはしない）',
};

/** The words that are put into worksheets: Japanese in every language of the interface, as their templates are. */
export const sheetWords = { headings, contact, contactSeparator: '・', checkWords, checks };
