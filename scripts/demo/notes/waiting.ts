import { weekdayName } from '../../../src/core/base/language/format-day';
import { iso, kanji, reiwa, short, shortWithWeekday, slashed } from '../demo-days';
import { interviewBody, type DemoNotes } from '../demo-note';

/** Replies to wait for on any day: before their deadline, a little past it, asked already, and "still in selection". */
export const waiting: DemoNotes = [
  (days) => ({
    path: '面接/株式会社ゆうなぎ商事 一次.md',
    properties: [
      '会社: 株式会社ゆうなぎ商事',
      `面接日: "${slashed(days.businessDaysAgo(2))}（${weekdayName(days.businessDaysAgo(2), 'ja')}）"`,
      '選考段階: 一次',
      `連絡予定: ${shortWithWeekday(days.businessDaysAhead(4))}まで`,
      '連絡方法: メール',
      '業界: 商社',
    ],
    body: interviewBody(
      ['自己紹介を1分で', '海外で働くことをどう思うか'],
      '日付をはっきり言ってくれたので安心。',
    ),
  }),
  (days) => ({
    path: '面接/しらなみ製紙株式会社 一次.md',
    properties: [
      '会社: しらなみ製紙株式会社',
      `面接日: ${reiwa(days.businessDaysAgo(1))}`,
      '選考段階: 一次',
      '連絡予定: "2〜3営業日でご連絡します"',
      '連絡方法: 電話',
      '業界: 製造',
    ],
    body: interviewBody(['なぜ製紙業界なのか', '長所と短所'], '工場見学の話が出た。'),
  }),
  (days) => ({
    path: '面接/株式会社すずらん薬品 二次.md',
    properties: [
      '会社: [[企業/株式会社すずらん薬品]]',
      `面接日: [[${iso(days.businessDaysAgo(4))}]]`,
      '選考段階: 二次',
      '職種: 研究開発',
      `連絡予定: ${short(days.today)}`,
      '連絡方法: マイページ',
      '業界: 化学',
    ],
    body: interviewBody(
      ['研究テーマを文系の人に説明する', '失敗からどう立て直したか'],
      '今日が連絡予定の日。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社こだま通信 一次.md',
    properties: [
      '会社: 株式会社こだま通信',
      `面接日: ${iso(days.businessDaysAgo(4))}`,
      '選考段階: 一次',
      '連絡予定: 3日以内',
      '連絡方法: メール',
      '業界: IT',
    ],
    body: interviewBody(
      ['チームで意見が割れたときどうしたか', '使ったことのある言語'],
      '「3日以内」が暦の3日か営業日の3日か、聞けばよかった。',
    ),
  }),
  (days) => ({
    path: '面接/みずたま市役所 一次.md',
    properties: [
      '会社名: みずたま市役所',
      `面接日: ${iso(days.today - 8)}`,
      '選考段階: 一次',
      '職種: 行政',
      '連絡方法: メール',
      '企業規模: 公的機関',
    ],
    body: interviewBody(['市の総合計画で関心のある分野', '苦情への向き合い方'], '時期の話はなかった。'),
  }),
  (days) => ({
    path: '面接/株式会社あかねや印刷 二次.md',
    properties: [
      '会社: 株式会社あかねや印刷',
      `面接日: ${kanji(days.businessDaysAgo(12))}`,
      '選考段階: 二次',
      '連絡予定: 3営業日以内',
      '連絡方法: メール',
      '問い合わせ日:',
      `  - ${iso(days.businessDaysAgo(2))}`,
      '業界: 印刷',
    ],
    body: interviewBody(['紙の本は好きか', '繁忙期の働き方'], '先日、ていねいに確認のメールを送った。'),
  }),
  (days) => ({
    path: '面接/株式会社つきかげ堂 最終.md',
    properties: [
      '会社: 株式会社つきかげ堂',
      `面接日: ${iso(days.daysAgo(30))}`,
      '選考段階: 最終',
      '連絡予定: 2週間以内',
      '連絡方法: [電話, メール]',
      `問い合わせ日: ${iso(days.businessDaysAgo(5))}`,
      `選考中連絡: ${iso(days.businessDaysAgo(3))}`,
      '業界: 出版',
    ],
    body: interviewBody(
      ['いちばん影響を受けた一冊', '入社後にやりたい企画'],
      '「選考中です」と電話をもらった。',
    ),
  }),
  (days) => ({
    path: '面接/有限会社こもれび工房 一次.md',
    properties: [
      '会社: 有限会社こもれび工房',
      `面接日: ${iso(days.businessDaysAgo(1))}T13:30:00+09:00`,
      '選考段階: 一次',
      '連絡予定: 合格者のみ1週間以内に連絡',
      '連絡方法: 電話',
      '企業規模: 小規模',
      '業界: 製造',
    ],
    body: interviewBody(['ものづくりの経験', '木工の道具を使えるか'], '通った人にだけ電話があるとのこと。'),
  }),
];
