import { dateParts } from '../../../src/core/base/calendar/epoch-day';
import { iso } from '../demo-days';
import { interviewBody, type DemoNotes } from '../demo-note';

/** Notes that Henji can't read yet, each for another reason. */
export const toMend: DemoNotes = [
  (days) => ({
    path: '面接/株式会社かすみ工務 一次.md',
    properties: [
      '会社: 株式会社かすみ工務',
      `面接日: ${dateParts(days.today).year}-02-30`,
      '選考段階: 一次',
      '連絡予定: 1週間以内',
      '連絡方法: メール',
      '業界: 建設',
    ],
    body: interviewBody(['現場を見たことがあるか', '図面は読めるか'], '面接日を書きまちがえているようだ。'),
  }),
  (days) => ({
    path: '面接/わかくさ台信用組合 二次.md',
    properties: [
      '会社: わかくさ台信用組合',
      `面接日: ${iso(days.businessDaysAgo(6))}`,
      '選考段階: 二次',
      '連絡予定: 大型連休明けに連絡します',
      '連絡方法: 電話',
      '業界: 金融',
    ],
    body: interviewBody(
      ['地域の課題を一つ挙げる', '数字に強いか'],
      '「大型連休明け」がどの日なのかは聞いていない。',
    ),
  }),
  (days) => ({
    path: '面接/株式会社とねりこ商会 一次.md',
    properties: [
      '会社: 株式会社とねりこ商会',
      `面接日: ${iso(days.businessDaysAgo(4))}`,
      '選考段階: 一次',
      '連絡予定: 全員の面接が終わってから1週間以内にご連絡します',
      '連絡方法: メール',
      '業界: 商社',
    ],
    body: interviewBody(
      ['扱ってみたい商品', '語学の勉強法'],
      '最後の面接がいつなのかは聞いていない。わかったら日付で書く。',
    ),
  }),
];
