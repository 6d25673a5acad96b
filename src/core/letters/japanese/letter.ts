/**
 * The words that are put into messages and notes. Messages go to companies in Japan, so they are Japanese in every
 * language of the interface.
 */
export const letter = {
  gap: (label: string) => `【未入力: ${label}】`,
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  day: (month: number, day: number, weekday: string) => `${month}月${day}日（${weekday}）`,
  dayOfMonth: (month: number, day: number) => `${month}月${day}日`,
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
  /** The direction at the beginning of a script. */
  numberIs: (number: string) => `（番号は ${number}）`,
  time: (hour: number, minute: number) => (minute === 0 ? `${hour}時` : `${hour}時${minute}分`),
  /** Stages of a selection. */
  interview: (stage: string) => `${stage}面接`,
  round: (numeral: string) => `${numeral}次`,
  selection: '選考',
  result: '選考結果',
  whatFollows: '今後のご案内',
  selectionFollows: '選考のご案内',
  howItGoesOn: '今後の流れ',
  /** Of which one did not hear when it will come: 選考結果のご連絡の時期, 選考のご案内をいただける時期. */
  timeOfReply: (topic: string) => `${topic}のご連絡の時期`,
  timeToReceive: (topic: string) => `${topic}をいただける時期`,
  resultOrPlan: '選考の結果または今後のご予定',
  /** Of a test one does not ask for the score. */
  askResult: (stage: string, kind: string) => (kind === 'test' ? `${stage}後の選考結果` : `${stage}の結果`),
  /** What is not judged has no result to ask for. */
  askAfter: (stage: string) => `${stage}後のご案内`,
  /** Where one asks when they will write, or whether they have. */
  askContact: (stage: string) => `${stage}後のご連絡`,
  /** A subject has room for the short name: グループ選考, 面談, 説明会. */
  inSubject: (stage: string) =>
    stage.replace(/グループディスカッション(?:選考)?/, 'グループ選考').replace(/^.+(?=(?:面談|説明会)$)/, ''),
  exam: '試験',
  examResult: '試験の結果',
  announcement: '合格発表の時期',
  passOrPlan: '合格発表の時期など、今後のご予定',
  now: '合格発表の時期など、現在の状況',
  sat: 'お世話になり',
  /** One sits for an examination, and is tested otherwise: 受験, 受検. */
  sitting: '受験',
  isInterview: /面接/,
  isVisitToEmployee: /(?:OB|OG|社員)訪問$/i,
  examRound: (round: string) => `${round}試験`,
  situation: '選考の状況',
  present: '現在の選考の状況',
  /** What one asks where no time was promised to all. */
  contact: '選考結果のご連絡',
  contactWhen: 'ご連絡のおおよその時期',
  wordWhen: 'ご案内のおおよその時期',
  whetherDone: '通過された方へのご連絡がお済みかどうか',
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
  /** Of an agency, which recruits for others. */
  inCharge: 'ご担当者',
  adviser: '私を担当してくださっているアドバイザーの方',
  /** What is no selection, by the company: one talks with it, and goes to its 説明会. */
  ofCompany: (company: string, stage: string) => `${company}${/談会?$/.test(stage) ? 'との' : 'の'}${stage}`,
  support: 'お力添えをいただき',
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
  /** The week in which it was said: 今週 is another one by now. */
  thatWeek: 'その週',
  startOfNextWeek: '翌週の初め',
  /** Any other week, by its Monday: so is 来週. */
  week: (monday: string) => `${monday}の週`,
  during: (week: string) => `${week}のうち`,
  partOfWeek: (week: string, part: string) => `${week}の${part}`,
  weekend: (week: string) => `${week}の週末`,
  fromTo: (first: string, last: string) => `${first}から${last}`,
  units: {
    'business-day': (count: number) => `${count}営業日`,
    hour: (count: number) => `${count}時間`,
    day: (count: number) => `${count}日`,
    week: (count: number) => `${count}週間`,
    month: (count: number) => `${count}か月`,
  },
  partOfMonth: (month: number, part: string) => `${month}月${part}`,
  allMonth: '中',
  weekStart: '初め',
  before: (time: string) => `${time}より前に`,
  /** When something was said about the reply. */
  later: (day: string) => `${day}のご案内で`,
};
