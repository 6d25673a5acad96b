import { lazy } from '../../base/text/lazy';

type ByOption = Readonly<Record<string, string>>;

/** What keeps somebody from a day, before a comma, by the option of the question. */
const hindrances: ByOption = {
  class: '大学の授業と重なり',
  exam: '大学の試験と重なり',
  training: '大学の実習と重なり',
  illness: '体調を崩し',
  bereavement: '身内に不幸があり',
  earlier: '先に決まっておりました予定と重なり',
  work: '勤務の都合がつかず',
};

/** Why one is late or does not come, as a sentence to be said. */
const delays: ByOption = {
  train: '電車が遅れております。',
  bus: 'バスが遅れております。',
  overran: '前の予定が長引いてしまいました。',
  'overran-work': '業務が長引いてしまいました。',
  'lost-way': '道に迷ってしまいました。',
  overslept: '私の不注意で、寝過ごしてしまいました。',
  illness: '体調を崩してしまいました。',
  fever: '熱が出てしまいました。',
  accident: '途中で、事故に遭いました。',
  bereavement: '身内に不幸がございました。',
};

/** Why one withdraws or declines, as a sentence. */
const decisions: ByOption = {
  elsewhere: '別の会社に就職することを決めました。',
  rethought: '進路について考え直し、このように決めました。',
  studies: '学業に専念することにいたしました。',
  stay: '現在の職場に残ることにいたしました。',
};

/** What one does before one answers an offer, before a comma. */
const considerations: ByOption = {
  'other-result': 'ほかに選考を受けている会社の結果も踏まえ、よく考えたうえで',
  family: '家族とも相談したうえで',
  terms: '条件を改めて確かめたうえで',
  graduate: '大学院の入学試験の結果を踏まえたうえで',
  job: '現在の職場との調整を済ませたうえで',
};

/** By what an offer came, before いただき. */
const waysOfOffer: ByOption = {
  mail: 'メールで',
  phone: 'お電話で',
  letter: '書面で',
  meeting: '面接の場で',
  portal: 'マイページで',
};

/** What is still to be known of the coming round. */
const unknowns: ByOption = { place: '会場', items: '当日の持ち物', link: '接続先' };

/** The clauses and sentences of the scenes that follow from an answer. */
export const sceneWords = lazy(() => ({
  hindrances,
  delays,
  decisions,
  considerations,
  waysOfOffer,
  unknowns,
  nextRound: '次回の面接',
  offer: '採用',
  noticeOf: (word: string) => `${word}のご連絡`,
  /** Words of one's own as the reason of something: a noun, or the end of a sentence. */
  because: (words: string) => (/[うくぐすつぬぶむるたいだ]$/.test(words) ? `${words}ため` : `${words}のため`),
  decidedBecause: (reason: string) => `${reason}、このように決めました。`,
  sentence: (words: string) => `${words}でございます。`,
  about: (noun: string) => `${noun}についてのお話`,
  that: (words: string) => `${words}というお話`,
  isVerb: /(?:[うくぐすつぬぶむる]|[いたっ]た|んだ|ない|たい|です|ます|ました)$/,
  isTalk: /(?:お話|ご説明|話)$/,
  online: /オンライン|online|web|ウェブ|zoom|teams|meet|webex|skype|whereby/i,
  today: '本日',
  tomorrow: '明日',
  honorific: '様',
  arranging: '日程調整中',
}));
