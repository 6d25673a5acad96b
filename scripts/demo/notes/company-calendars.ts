import { iso } from '../demo-days';
import { interviewBody, type DemoNotes } from '../demo-note';

/** Companies with days of their own: a weekly closed day, open Saturdays, a closure right now, one over New Year. */
export const companyCalendars: DemoNotes = [
  (days) => ({
    path: '面接/つきみ坂不動産株式会社 一次.md',
    properties: [
      '会社: つきみ坂不動産株式会社',
      `面接日: ${iso(days.businessDaysAgo(3))}`,
      '選考段階: 一次',
      '職種: 営業',
      '連絡予定: 5営業日以内',
      '連絡方法: 電話',
      '定休日: 水曜日',
      '営業曜日: [土]',
      '営業時間: 10時〜19時',
      '業界: 不動産',
    ],
    body: interviewBody(['土日の勤務は問題ないか', '最近感動した接客'], '水曜が休みで、土曜は開いている。'),
  }),
  (days) => ({
    path: '面接/株式会社ひだまり食品 二次.md',
    properties: [
      '会社: 株式会社ひだまり食品',
      `面接日: ${iso(days.businessDaysAgo(5))}`,
      '選考段階: 二次',
      '連絡予定: 5営業日以内',
      '連絡方法: メール',
      `休業日: ${iso(days.businessDaysAgo(3))}/${iso(days.businessDaysAhead(2))} 工場の改装`,
      '業界: 食品',
    ],
    body: interviewBody(
      ['好きな食べ物を売り込んでみる', '衛生管理で気をつけること'],
      '改装のため会社ごと休みになるそう。',
    ),
  }),
  (days) => ({
    path: '面接/かざはな旅行株式会社 一次.md',
    properties: [
      '会社: かざはな旅行株式会社',
      `面接日: ${iso(days.businessDaysAgo(5))}`,
      '選考段階: 一次',
      '連絡予定: 10営業日以内',
      '連絡方法: マイページ',
      '休業期間: 12/26〜1/5 冬季休業',
      '業界: 旅行',
    ],
    body: interviewBody(
      ['旅の計画を一つ提案する', '語学の勉強法'],
      '冬は長めに休む会社。年末年始をはさむと、営業日ではかなり先になる。',
    ),
  }),
];
