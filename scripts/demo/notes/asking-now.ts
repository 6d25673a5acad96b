import { iso, kanji, monthDay, short, slashed } from '../demo-days';
import { interviewBody, type DemoNotes } from '../demo-note';

/** Replies about which asking is polite on any day: by mail, phone and portal, for the first time and once more. */
export const askingNow: DemoNotes = [
  (days) => ({
    path: '面接/株式会社青葉 一次.md',
    properties: [
      '会社: "[[企業/株式会社青葉|青葉]]"',
      `面接日: ${iso(days.businessDaysAgo(8))}`,
      '選考段階: 一次',
      '職種: 総合職',
      '連絡予定: 3営業日以内',
      '連絡方法: メール',
      '担当者: 採用担当 様',
      '業界: IT',
      '企業規模: 大手',
      '確認済み: [迷惑メール, 着信]',
    ],
    body: interviewBody(
      ['学生時代に力を入れたこと', '当社のサービスで改善したい点', '逆質問（配属の決まり方を聞いた）'],
      '最後に「3営業日以内にメールで」と言われた。おだやかな雰囲気だった。',
    ),
  }),
  (days) => ({
    path: '面接/みなと精機株式会社 二次.md',
    properties: [
      '会社名: みなと精機(株)',
      `面接日: ${slashed(days.businessDaysAgo(11))}`,
      '選考段階: 二次',
      '職種: 生産技術',
      '連絡予定: 1週間程度でお電話します',
      '連絡方法: 電話',
      '部署: 人事課',
      '営業時間: 8:30-17:15',
      '業界: 製造',
    ],
    body: interviewBody(
      ['卒業研究の内容と自分の役割', '工場勤務に抵抗はないか'],
      '技術の方が二名。研究の話を楽しそうに聞いてくれた。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社ほしのは広告 最終.md',
    properties: [
      '企業: 株式会社ほしのは広告',
      `面接日: ${kanji(days.daysAgo(22))}`,
      '選考段階: 最終',
      '連絡方法: マイページ',
      '応募経路: 就活サイト',
      '業界: 広告',
    ],
    body: interviewBody(
      ['十年後に何をしていたいか', '他社の選考状況'],
      '結果の時期を聞きそびれた。次からは最後に必ず聞く。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社うみねこ運輸 二次.md',
    properties: [
      '会社: 株式会社うみねこ運輸',
      `面接日: ${short(days.businessDaysAgo(24))}`,
      '選考段階: 二次',
      '職種: 総合職',
      `連絡予定: ${monthDay(days.businessDaysAgo(19))}までに`,
      '連絡方法: [メール, 電話]',
      `問い合わせ日: ${iso(days.businessDaysAgo(7))}`,
      '業界: 物流',
    ],
    body: interviewBody(
      ['志望動機', '体力に自信はあるか', '車の免許の有無'],
      '一度メールで確認したが、まだ返事がない。',
    ),
  }),
  (days) => ({
    path: '面接/Kaede Softworks first.md',
    properties: [
      'company: Kaede Softworks KK',
      `date: ${iso(days.daysAgo(46))}`,
      'stage: first',
      'role: frontend engineer',
      'promised: within 2 weeks',
      'contact: mail',
      `selecting: ${iso(days.daysAgo(27))}`,
      'industry: IT',
    ],
    body: interviewBody(
      ['Tell us about a project you are proud of', 'A small coding exercise on a whiteboard'],
      '英語での面接。「まだ選考中です」と返事をもらってから二週間以上たった。',
    ),
  }),
];
