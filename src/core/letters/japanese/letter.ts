/**
 * The words that are put into messages and notes. Messages go to companies in Japan, so they are Japanese in every
 * language of the interface.
 */
export const letter = {
  gap: (label: string) => `【未入力: ${label}】`,
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  day: (month: number, day: number, weekday: string) => `${month}月${day}日（${weekday}）`,
  longDay: (year: number, month: number, day: number, weekday: string) =>
    `${year}年${month}月${day}日（${weekday}）`,
  /** As one says it on the phone, with a breath. */
  spokenDay: (month: number, day: number, weekday: string) => `${month}月${day}日、${weekday}曜日`,
  /** Before a day of another year; `ahead` is how many years it is ahead. */
  yearBeside: (year: number, ahead: number) =>
    ({ '-1': '昨年', '0': '', '1': '来年' })[String(ahead)] ?? `${year}年`,
  shortDay: (month: number, day: number, weekday: string) => `${month}/${day}(${weekday})`,
  /** The note on a draft. */
  sendFrom: (day: string) => `${day}以降に送る`,
  callFrom: (time: string) => `${time}以降に電話する`,
  time: (hour: number, minute: number) => (minute === 0 ? `${hour}時` : `${hour}時${minute}分`),
  /** Stages of a selection. */
  interview: (stage: string) => `${stage}面接`,
  round: (numeral: string) => `${numeral}次`,
  selection: '選考',
  result: '選考結果',
  whatFollows: '今後のご案内',
  selectionFollows: '選考のご案内',
  howItGoesOn: '今後の流れ',
  whenItFollows: 'ご案内の時期',
  /** Of which one did not hear when it will come: 選考結果のご連絡の時期, 選考のご案内をいただける時期. */
  timeOfReply: (topic: string) => `${topic}のご連絡の時期`,
  timeToReceive: (topic: string) => `${topic}をいただける時期`,
  resultOrPlan: '選考の結果または今後のご予定',
  /** Of a test one does not ask for the score. */
  askResult: (stage: string, kind: string) =>
    kind === 'test' || kind === 'video' ? `${stage}後の選考結果` : `${stage}の結果`,
  /** What is not judged has no result to ask for. */
  askAfter: (stage: string) => `${stage}後のご案内`,
  /** A subject has room for the short name: GD, 面談, 説明会. */
  inSubject: (stage: string) =>
    stage.replace('グループディスカッション', 'GD').replace(/^.+(?=(?:面談|説明会)$)/, ''),
  exam: '試験',
  /** One sits for an examination, and is tested otherwise: 受験, 受検. */
  sitting: '受験',
  isInterview: /面接/,
  isVisitToEmployee: /(?:OB|OG|社員)訪問$/i,
  examRound: (round: string) => `${round}試験`,
  progress: '選考の進み具合',
  situation: '選考の状況',
  present: '現在の選考の状況',
  /** Public offices hold examinations: 貴市の職員採用試験（事務）を受験しております. */
  candidateFor: (company: string, exam: string, position: string | undefined) =>
    `${company}の${exam}${position === undefined ? '' : `（${position}）`}を受験しております`,
  staffExam: '職員採用試験',
  officeExam: '採用試験',
  appliedFor: (company: string, what: string) => `${company}の${what}に応募しております`,
  graduates: '新卒採用',
  vacancy: '求人',
  vacancyOf: (position: string) => `${position}の募集`,
  recruiting: '採用',
  personnel: '採用をご担当の方',
  personInCharge: 'ご担当の方',
  inChargeOf: (work: string) => `${work}ご担当`,
  of: (whose: string | undefined, what: string) => (whose === undefined ? what : `${whose}の${what}`),
  stretch: (from: string, to: string) => `${from}〜${to}`,
  spokenStretch: (from: string, to: string) => `${from}から${to}まで`,
  startingAt: (day: string, time: string) => `${day}${time}より`,
  appointment: (when: string, round: string) => `${when}、${round}のお時間をいただいております`,
  appointmentWith: (when: string, round: string) => `${when}、${round}を予定しております`,
  noon: '正午',
  breath: '、',
  /** A stretch that is open: 14:00〜. */
  openStretch: (from: string) => `${from}〜`,
  clockFrom: (from: string) => `${from}から`,
  morning: '午前',
  afternoon: '午後',
  /** What one asks about: nothing is a selection twice. */
  stateOf: (selection: string) => `${selection}の状況`,
  stateAfter: (stage: string) => `${stage}後の選考状況`,
  /** What was promised, with its particle: all of them fit before ご連絡をいただける. */
  within: (amount: string) => `${amount}以内に`,
  roughly: (amount: string) => `${amount}ほどで`,
  inAmount: (amount: string) => `${amount}で`,
  until: (time: string) => `${time}までに`,
  between: (first: string, last: string) => `${first}から${last}までの間に`,
  about: (time: string) => `${time}ごろに`,
  aboutUntil: (time: string) => `${time}ごろまでに`,
  from: (time: string) => `${time}以降に`,
  at: (time: string) => `${time}に`,
  /** A week, as it is from the day on which it was said, because 来週 is another one by now. */
  weeksFromThen: ['その週', '翌週', '翌々週'],
  saysWeekFromThen: /^[^\d]*(?:[来翌今同々]週|週内|週明け|週初|週[のが]?(?:頭|あたま|アタマ)|week)/i,
  /** Where it was said by a day, it is named by its Monday. */
  week: (monday: string) => `${monday}の週`,
  wholeOf: (week: string) => (week.startsWith('その') ? `${week}のうち` : `${week}中`),
  partOfWeek: (week: string, part: string) => `${week}の${part}`,
  weekend: (week: string) => `${week}の週末`,
  /** A time that is its own limit: 翌週中に, not 翌週中までに. */
  isItsOwnLimit: /(?:中|うち)$/,
  fromTo: (first: string, last: string) => `${first}から${last}`,
  units: {
    'business-day': (count: number) => `${count}営業日`,
    hour: (count: number) => `${count}時間`,
    day: (count: number) => `${count}日`,
    week: (count: number) => `${count}週間`,
    month: (count: number) => `${count}か月`,
  },
  /** Behind a time: whether it is its end, its beginning, or only about then. */
  hasEnd: /^\s*(?:日|[(][^)]*[)])?(?:の?\s*\d{1,2}(?:時|:\d\d))?(?:頃|ごろ|くらい|ぐらい)?(?:まで|迄|必着)/,
  isBeginning: /^(?:日|[(][^)]*[)])?(?:以降|から|より後|を過ぎ)/,
  isAbout: /^(?:日|[(][^)]*[)])?(?:頃|ごろ|前後|あたり|くらい|ぐらい|を?目[途処安標]|をめど)/,
  /** Around an amount: that it is a rough one, or the latest. */
  isRoughBefore: /(?:約|およそ|おおよそ|だいたい|大体|おおむね|概ね)$/,
  isRoughBehind: /^(?:[をが]?目[途処安標]|をめど|程度|ほど|くらい|ぐらい|前後)/,
  isLatestBefore: /(?:遅くと?も|長くても?|最長)$/,
  aim: /を(?:目[途処安標]|めど)$/,
  atLatest: /^.*(?:遅くと?も|長くても?)/,
  partOfMonth: (month: number, part: string) => `${month}月${part}`,
  partsOfMonth: [
    [/[上初]旬/, '上旬'],
    [/中旬/, '中旬'],
    [/下旬/, '下旬'],
    [/前半/, '前半'],
    [/後半/, '後半'],
    [/最終週/, '最終週'],
    [/初|始め|はじめ|頭|あたま|アタマ|早々/, '初め'],
    [/半ば|なかば|中頃/, '半ば'],
    [/末/, '末'],
  ] satisfies (readonly [RegExp, string])[],
  allMonth: '中',
  partsOfWeek: [
    [/前半/, '前半'],
    [/半ば|中頃/, '半ば'],
    [/後半/, '後半'],
  ] satisfies (readonly [RegExp, string])[],
  isWeekend: /末/,
  wholeWeek: /中|内|うち|いっぱい|一杯/,
  weekStarts: /明け|頭|あたま|アタマ|初|始|はじめ|早々/,
  weekStart: '初め',
  /** The end of a year, said in that year, and as one quotes it in the next one. */
  endsOfYear: [
    [/年末|仕事納め/, { same: '年末', next: '昨年末' }],
    [/年内|今年中/, { same: '年内', next: '昨年のうち' }],
  ] satisfies (readonly [RegExp, { same: string; next: string }])[],
  /** Times after a holiday, quoted as they were said. */
  afterHoliday: /(?:年|[Gg][Ww]|ゴールデンウ[ィイ]ーク|お?盆|連休|休み|正月|夏休み|冬休み)(?:明け|後)|年始/,
  /** Days that count from the one on which they were said. */
  nextDays: /^翌(?:営業)?日|^翌々(?:営業)?日/,
  /** Amounts that already say how exact they are, and the particle after them. */
  amountEndings: [
    [/(?:程度|ほど|程|くらい|ぐらい|前後|位|弱|強|目安|目途|目処|予定|見込み)$/, 'で'],
    [/(?:以内|中|後|目|うち|頃|ごろ)$/, 'に'],
  ] satisfies (readonly [RegExp, string])[],
  /** An amount that was said as a limit: up to 1週間以内, 1週間までに. */
  amountLimit: /(?:以内|まで|迄)/,
  /** Promises without a date, by what was said. */
  withoutDate: [
    [/(?:全員|皆様?|すべて|全て)の?(?:ご?面接|選考)が?(?:終わり|終了し?)次第/, '全員の面接が終わり次第'],
    [/(?:面接|選考)が?(?:終わり|終了し?)次第/, '選考が終わり次第'],
    [/(?:わか|分か|判)り次第|判明し?次第/, 'わかり次第'],
    [/(?:結果が?|合否が?)?(?:決ま|決定し?|確定し?|出)り?次第|次第/, '決まり次第'],
    [/(?:なるべく|できるだけ|可能な限り)早[くめ]/, 'なるべく早く'],
    [/早めに/, '早めに'],
    [/数日/, '数日中に'],
    [/近日|近いうち/, '近日中に'],
    [/追って/, '追って'],
    [/改めて|あらためて/, '改めて'],
    [/後日/, '後日'],
  ] satisfies (readonly [RegExp, string])[],
  /** What turns the meaning of a promise without a date, which is then not quoted. */
  turns:
    /難し|厳し|かか(?:り|る)|問い?合わせ(?:て|くだ)|ない|なけれ|なかっ|ません|未定|不明|かも|以外|場合|限ら|とは|わけ|変更|延び|遅れ|可能性/,
  /** What says that the time is not a promise, whatever its kind. */
  noPromise: /問い?合わせ(?:て|を|くだ)|までは?かか|難し|厳し/,
  /** Times that name another day by now. */
  movesOn: /今週|来週|今日|本日|明日|今月|来月/,
  /** Days in which only those count on which the company works. */
  workingDays: /(?:土日|祝日?|休業日|休日|休み)[^。、]{0,6}(?:除|抜)|営業日|平日|実働|稼働/,
  before: (time: string) => `${time}より前に`,
  isBefore: /^(?:日|[(][^)]*[)])?(?:より|よりも)?前(?![後半])/,
  isBy: /(?:\b|^)(?:by|until|before)(?:\b|$)|by$/i,
  /** When something was said about the reply. */
  later: (day: string) => `${day}のご案内で`,
};
