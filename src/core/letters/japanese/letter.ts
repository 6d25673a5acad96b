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
  /** As one says it on the phone. */
  spokenDay: (month: number, day: number, weekday: string) => `${month}月${day}日${weekday}曜日`,
  shortDay: (month: number, day: number, weekday: string) => `${month}/${day}(${weekday})`,
  /** The note on a draft. */
  sendFrom: (day: string) => `${day}以降に送る`,
  callFrom: (time: string) => `${time}以降に電話する`,
  time: (hour: number, minute: number) => (minute === 0 ? `${hour}時` : `${hour}時${minute}分`),
  /** Stages of a selection. */
  interview: (stage: string) => `${stage}面接`,
  round: (numeral: string) => `${numeral}次`,
  documents: '書類選考',
  groupDiscussion: 'グループディスカッション',
  groupWork: 'グループワーク',
  selection: '選考',
  /** What one asks about: nothing is a selection twice. */
  stateOf: (selection: string) => `${selection}の状況`,
  stateAfter: (stage: string) => `${stage}後の選考状況`,
  /** What was promised, with its particle: all of them fit before ご連絡をいただける. */
  within: (amount: string) => `${amount}以内に`,
  roughly: (amount: string) => `${amount}ほどで`,
  until: (day: string) => `${day}までに`,
  between: (first: string, last: string) => `${first}から${last}までのあいだに`,
  about: (day: string) => `${day}ごろに`,
  from: (day: string) => `${day}以降に`,
  at: (time: string) => `${time}に`,
  /** A part of a week, which is named by its Monday. */
  partOfWeek: (monday: string, part: string) => `${monday}の週の${part}`,
  units: {
    'business-day': (count: number) => `${count}営業日`,
    hour: (count: number) => `${count}時間`,
    day: (count: number) => `${count}日`,
    week: (count: number) => `${count}週間`,
    month: (count: number) => `${count}か月`,
  },
  /** Behind a time: whether it is its end, or only about then. */
  hasEnd: /^(?:頃|ごろ)?まで/,
  isAbout: /^(?:日|[(][^)]*[)])?(?:頃|ごろ|前後|あたり|くらい|ぐらい|を目[途処安標]|をめど)(?!まで)/,
  /** A day that was promised itself, and not as the last one. */
  isOnDay: /^(?:日|[(][^)]*[)])?に(?!な|至)/,
  /** Around an amount: that it is a rough one. Before the later of two: that it is the latest. */
  isRoughBefore: /(?:約|およそ|おおよそ|だいたい|大体|おおむね|概ね)$/,
  isRoughBehind: /^(?:[をが]目[途処安標]|をめど)/,
  aim: /を(?:目[途処安標]|めど)$/,
  atLatest: /^.*(?:遅くと?も|長くても?)/,
  partOfMonth: (month: number, part: string) => `${month}月${part}`,
  partsOfMonth: [
    [/[上初]旬/, '上旬'],
    [/中旬/, '中旬'],
    [/下旬/, '下旬'],
    [/初め|始め|はじめ|頭/, '初め'],
    [/半ば|なかば|中頃/, '半ば'],
    [/末/, '末'],
  ] satisfies (readonly [RegExp, string])[],
  allMonth: '中',
  partsOfWeek: [
    [/前半/, '前半'],
    [/半ば|中頃/, '半ば'],
    [/後半/, '後半'],
  ] satisfies (readonly [RegExp, string])[],
  endsOfYear: [
    [/年末/, '年末'],
    [/年内|今年中/, '年内'],
  ] satisfies (readonly [RegExp, string])[],
  /** Amounts that already say how exact they are, and the particle behind them; others get 以内に. */
  amountEndings: [
    [/(?:程度|ほど|程|くらい|ぐらい|前後|位|弱|強|目安|目途|目処|予定|見込み)$/, 'で'],
    [/(?:以内|中|後|目|うち|頃|ごろ)$/, 'に'],
  ] satisfies (readonly [RegExp, string])[],
  /** Promises without a date, by what was said. */
  withoutDate: [
    [/数日/, '数日中に'],
    [/近日|近いうち/, '近日中に'],
    [/追って/, '追って'],
    [/改めて|あらためて/, '改めて'],
    [/後日/, '後日'],
  ] satisfies (readonly [RegExp, string])[],
};
