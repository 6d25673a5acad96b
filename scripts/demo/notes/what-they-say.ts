import { dateParts } from '../../../src/core/base/calendar/epoch-day';
import { iso, monthDay, short, type DemoDays } from '../demo-days';
import { interviewBody, type DemoNotes } from '../demo-note';

/** One of those: a day after its interview, with the words that were said. */
function said(
  company: string,
  stage: string,
  wordsOn: (days: DemoDays) => string,
  rest: {
    readonly properties: readonly string[];
    readonly asked: readonly string[];
    readonly remark: string;
  },
): DemoNotes[number] {
  return (days) => ({
    path: `面接/${company} ${stage}.md`,
    properties: [
      `会社: ${company}`,
      `面接日: ${iso(days.businessDaysAgo(1))}`,
      `選考段階: ${stage}`,
      `連絡予定: ${wordsOn(days)}`,
      ...rest.properties,
    ],
    body: interviewBody([...rest.asked], rest.remark),
  });
}

/** From September on the turn of the year is what is spoken of; before that it is more than 180 days ahead. */
function aboutTheNewYear(days: DemoDays): string {
  return dateParts(days.businessDaysAgo(1)).month >= 9
    ? '年内は難しく、年明けにご連絡します'
    : '今月中は難しく、来月中旬以降にご連絡します';
}

/** What recruiters really say: words that turn a time, days off in the middle, and times of other things. */
export const whatTheySay: DemoNotes = [
  said('株式会社あけぼの文具', '一次', () => '来週中は難しいため、再来週にご連絡いたします', {
    properties: ['連絡方法: メール', '業界: 製造'],
    asked: ['好きな文房具とその理由', '店頭での売り方を考える'],
    remark: '来週ではなく、再来週になるとのこと。',
  }),
  said('株式会社かわせみ計器', '二次', () => '早くても2週間はかかります', {
    properties: ['連絡方法: 電話', '業界: 製造'],
    asked: ['測る仕事のどこに惹かれたか', '配属の希望'],
    remark: '期限ではなく、いちばん早い日を言われた。',
  }),
  said(
    'おおぞら保育サービス株式会社',
    '一次',
    (days) => `${short(days.businessDaysAhead(4))}まで面接があるので、その後にご連絡します`,
    {
      properties: ['連絡方法: 電話', '業界: 保育'],
      asked: ['子どもと接した経験', '保護者への説明で気をつけること'],
      remark: '日付は面接の終わる日で、連絡の日ではない。',
    },
  ),
  said(
    '株式会社しろつめ製菓',
    '一次',
    (days) =>
      `5営業日以内（${short(days.businessDaysAhead(1))}〜${short(days.businessDaysAhead(2))}は休業日です）`,
    {
      properties: ['連絡方法: メール', '業界: 食品'],
      asked: ['好きなお菓子の売れている理由', '早起きは得意か'],
      remark: '休業日は営業日に数えない。',
    },
  ),
  said('株式会社なぎさ海運', '二次', () => '2週間後の金曜にお電話します', {
    properties: ['連絡方法: 電話', '業界: 物流'],
    asked: ['船の仕事のどこに惹かれたか', '長い出張は平気か'],
    remark: '曜日まで言ってくれた。',
  }),
  said('株式会社ほおずき出版', '一次', (days) => `${monthDay(days.businessDaysAhead(6))}の週にご連絡します`, {
    properties: ['連絡方法: メール', '業界: 出版'],
    asked: ['最近読んだ本を人にすすめる', '校正の経験'],
    remark: '「の週」なので、その週の終わりまで待つ。',
  }),
  said('やまぼうし林業株式会社', '一次', () => '来週半ば以降、順次ご連絡します', {
    properties: ['連絡方法: 電話', '業界: 林業'],
    asked: ['山を歩いた経験', 'なぜ林業なのか'],
    remark: '終わりの日は聞いていない。',
  }),
  said('株式会社つむぎ繊維', '最終', aboutTheNewYear, {
    properties: ['連絡方法: [電話, メール]', '業界: 繊維'],
    asked: ['十年後の産地をどう見るか', '工場のある町に住めるか'],
    remark: '難しいと言われたほうの時期は、期限ではない。',
  }),
  said('株式会社せせらぎ設備', '一次', () => '社長の出張の都合もあり、来週中にはご連絡できるかと', {
    properties: ['連絡方法: 電話', '業界: 建設'],
    asked: ['資格の勉強は進んでいるか', '現場で困ったときどうするか'],
    remark: '都合しだいの言い方だった。読み方を確かめておく。',
  }),
  said(
    '株式会社まつかぜ計算センター',
    '二次',
    () => '入社日は4月1日です。選考結果は5営業日以内にご連絡します。',
    {
      properties: ['連絡方法: マイページ', '業界: IT'],
      asked: ['作ったプログラムの説明', '夜間の当番は平気か'],
      remark: '入社日の話も一緒に出た。',
    },
  ),
  said(
    '株式会社いちょう薬局',
    '一次',
    () => '2週間以内に連絡がない場合は、ご縁がなかったものとお考えください',
    {
      properties: ['連絡方法: メール', '業界: 小売'],
      asked: ['薬局を選んだ理由', '土曜の勤務について'],
      remark: '連絡がなければ見送り、という約束。',
    },
  ),
  said(
    '株式会社こはる住宅',
    '一次',
    (days) => `二次面接は${short(days.businessDaysAhead(9))}です。一次の結果は3営業日以内にご連絡します。`,
    {
      properties: ['選考状況: 一次選考終了', '連絡方法: メール', '業界: 不動産'],
      asked: ['家を建てるなら何を大事にするか', '車の運転はできるか'],
      remark: '通れば二次の日はもう決まっている。',
    },
  ),
];
