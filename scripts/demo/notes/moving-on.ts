import { iso, short, slashed } from '../demo-days';
import { interviewBody, type DemoNotes } from '../demo-note';

/** Replies no longer waited for, and interviews still to come. */
export const movingOn: DemoNotes = [
  (days) => ({
    path: '面接/株式会社やまびこ舎 二次.md',
    properties: [
      '会社: 株式会社やまびこ舎',
      `面接日: ${iso(days.businessDaysAgo(24))}`,
      '選考段階: 二次',
      '連絡予定: 1週間以内',
      '連絡方法: メール',
      `問い合わせ日: [${iso(days.businessDaysAgo(13))}, ${iso(days.businessDaysAgo(7))}]`,
      '業界: 教育',
    ],
    body: interviewBody(
      ['教えた経験', '苦手な生徒とどう向き合うか'],
      '二度確認した。ここからはほかの選考に力を使う。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社むぎぶえ 一次.md',
    properties: [
      '会社: 株式会社むぎぶえ',
      `面接日: ${iso(days.daysAgo(40))}`,
      '選考段階: 一次',
      '合格者のみ連絡: true',
      '連絡方法: マイページ',
      '業界: 外食',
    ],
    body: interviewBody(
      ['アルバイトで工夫したこと', '店長になったら何をするか'],
      '採用ページに「合格者のみ連絡」とあった。',
    ),
  }),
  (days) => ({
    path: '面接/みなと精機株式会社 一次.md',
    properties: [
      '会社: みなと精機株式会社',
      `面接日: ${slashed(days.businessDaysAgo(24))}`,
      '選考段階: 一次',
      '職種: 生産技術',
      '連絡予定: 1週間程度',
      '連絡方法: 電話',
    ],
    body: interviewBody(
      ['自己紹介', '志望動機'],
      '電話で通過の連絡があり、二次へ進んだ。結果は書き忘れている。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社ことり玩具 最終.md',
    properties: [
      '会社: 株式会社ことり玩具',
      `面接日: ${iso(days.daysAgo(20))}`,
      '選考段階: 最終',
      '連絡予定: 1週間以内',
      `返信日: ${iso(days.daysAgo(13))}`,
      '結果: 内定',
      '業界: 玩具',
    ],
    body: interviewBody(['子どものころ好きだった遊び', '入社の意思'], '約束どおりの日に電話をいただいた。'),
  }),
  (days) => ({
    path: '面接/株式会社うすらい硝子 一次.md',
    properties: [
      '会社: 株式会社うすらい硝子',
      `面接日: ${iso(days.daysAgo(33))}`,
      '選考段階: 一次',
      '連絡予定: 10日以内',
      `返信日: ${short(days.daysAgo(21))}`,
      '結果: 見送り',
    ],
    body: interviewBody(
      ['ガラスの性質を説明する', '当社の製品を見たことがあるか'],
      '準備した話はできた。次に生かす。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社はなれ島酒造 一次.md',
    properties: [
      '会社: 株式会社はなれ島酒造',
      `面接日: ${iso(days.businessDaysAhead(2))}`,
      '選考段階: 一次',
      '業界: 酒類',
    ],
    body: ['## 準備', '', '- 志望動機を一分で話せるように', '- 最後に、結果はいつ、どの方法で届くのかを聞く'],
  }),
  (days) => ({
    path: '面接/しののめ観測株式会社 二次.md',
    properties: [
      'company: しののめ観測株式会社',
      `interview-date: ${iso(days.businessDaysAhead(6))}`,
      'stage: 二次',
      'position: データ分析',
      'contact: mail',
    ],
    body: ['## 準備', '', '- 一次で聞かれたことの見直し', '- 観測データを使った作品をまとめる'],
  }),
];
