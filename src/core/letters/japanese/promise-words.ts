import { lazy } from '../../base/text/lazy';

/** What in a promise decides how it is quoted, in its own words after NFKC. */
export const promiseWords = lazy(() => ({
  /** A week that is named from the day on which it was said. */
  saysWeekFromThen: /^[^\d]*(?:[来翌今同々]週|週内|週明け|週初|週[のが]?(?:頭|あたま|アタマ)|week)/i,
  /** A time that is its own limit: 翌週中に, not 翌週中までに. */
  isItsOwnLimit: /(?:中|うち)$/,
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
  /** The beginning of a week in words that need no other day than the one on which they were said. */
  afterWeekend: /^週明け(?:早々)?/,
  isWeekend: /末/,
  wholeWeek: /中|内|うち|いっぱい|一杯/,
  weekStarts: /明け|頭|あたま|アタマ|初|始|はじめ|早々/,
  /** Times after a holiday, quoted as they were said. */
  afterHoliday: /(?:年|[Gg][Ww]|ゴールデンウ[ィイ]ーク|お?盆|連休|休み|正月|夏休み|冬休み)(?:明け|後)|年始/,
  /** Days that count from the one on which they were said. */
  nextDays: /^翌(?:営業)?日|^翌々(?:営業)?日/,
  /** An amount that was said as a limit: up to 1週間以内, 1週間までに. */
  amountLimit: /(?:以内|まで|迄)/,
  /** What turns the meaning of a promise without a date, which is then not quoted. */
  turns:
    /難し|厳し|かか(?:り|る)|問い?合わせ(?:て|くだ)|ない|なけれ|なかっ|ません|未定|不明|かも|以外|場合|限ら|とは|わけ|変更|延び|遅れ|可能性/,
  /** What says that the time is not a promise, whatever its kind. */
  noPromise: /問い?合わせ(?:て|を|くだ)|までは?かか|難し|厳し/,
  /** Times that name another day by now. */
  movesOn: /今週|来週|今日|本日|明日|今月|来月/,
  /** Days in which only those count on which the company works. */
  workingDays: /(?:土日|祝日?|休業日|休日|休み)[^。、]{0,6}(?:除|抜)|営業日|平日|実働|稼働/,
  isBefore: /^(?:日|[(][^)]*[)])?(?:より|よりも)?前(?![後半])/,
  isBy: /(?:\b|^)(?:by|until|before)(?:\b|$)|by$/i,
}));

/** What is quoted for what was said: the first that fits. */
export const quotedNames = lazy(() => ({
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
  partsOfWeek: [
    [/前半/, '前半'],
    [/半ば|中頃/, '半ば'],
    [/後半/, '後半'],
  ] satisfies (readonly [RegExp, string])[],
  /** The end of a year, said in that year, and as one quotes it in the next one. */
  endsOfYear: [
    [/年末|仕事納め/, { same: '年末', next: '昨年末' }],
    [/年内|今年中/, { same: '年内', next: '昨年のうち' }],
  ] satisfies (readonly [RegExp, { same: string; next: string }])[],
  /** Amounts that already say how exact they are, and the particle after them. */
  amountEndings: [
    [/(?:程度|ほど|程|くらい|ぐらい|前後|位|弱|強|目安|目途|目処|予定|見込み)$/, 'で'],
    [/(?:以内|中|後|目|うち|頃|ごろ)$/, 'に'],
  ] satisfies (readonly [RegExp, string])[],
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
}));
