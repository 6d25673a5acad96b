import { lazy } from '../../base/text/lazy';

type ByOption = Readonly<Record<string, string>>;

/** What keeps somebody from a day, before a comma, by the option of the question. */
const hindrances: ByOption = {
  class: '大学の授業と重なり',
  exam: '大学の試験と重なり',
  training: '大学の実習と重なり',
  illness: '体調を崩し',
  bereavement: '身内に不幸があり',
  earlier: '先に決まっておりました予定と重なっており',
  work: '勤務と重なり',
};

/** Why one is late or does not come, as a sentence to be said. */
const delays: ByOption = {
  train: '電車の遅れのためでございます。',
  bus: 'バスの遅れのためでございます。',
  overran: '前の予定が長引いたためでございます。',
  'overran-work': '業務が長引いたためでございます。',
  'lost-way': '道に迷ったためでございます。',
  connection: '接続がうまくいかないためでございます。',
  overslept: '私の不注意で、寝過ごしてしまいました。',
  illness: '体調不良のためでございます。',
  fever: '発熱のためでございます。',
  accident: '途中で事故に遭ったためでございます。',
  bereavement: '身内に不幸がございました。',
};

/** Why one withdraws or declines, as a sentence. */
const decisions: ByOption = {
  elsewhere: '別の就職先に進むことを決めました。',
  rethought: '進路について考え直し、このように決めました。',
  studies: '学業に専念することにいたしました。',
  stay: '現在の職場に残ることにいたしました。',
};

/** The same before the sentence that withdraws, with a comma behind it. */
const decisionsBefore: ByOption = {
  elsewhere: '別の就職先に進むことを決めましたため',
  rethought: '進路について考え直しました結果',
  studies: '学業に専念することにいたしましたため',
  stay: '現在の職場に残ることにいたしましたため',
};

/** What one does before one answers an offer, as a sentence. */
const considerations: ByOption = {
  'other-result': 'ほかに受けている選考の結果も踏まえ、お返事したく存じます。',
  family: '家族とも相談したうえで、お返事したく存じます。',
  terms: '条件を改めて確かめたうえで、お返事したく存じます。',
  graduate: '大学院の入学試験の結果を踏まえ、お返事したく存じます。',
  job: '現在の職場との調整を済ませたうえで、お返事したく存じます。',
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
  decisionsBefore,
  considerations,
  waysOfOffer,
  unknowns,
  nextRound: '次回の面接',
  offer: '採用',
  /** What one accepts or declines: an 採用 is an offer that is talked of. */
  itself: (word: string) => (/^(?:採用|合格)$/.test(word) ? '採用のお話' : word),
  noticeOf: (word: string) => `${word}のご連絡`,
  /** Words of one's own as the reason of something: a noun, or the end of a sentence. */
  because: (words: string) => {
    const bare = words.replace(/の?ため(?:に|です)?$|(?:です)?(?:ので|から)$/, '');
    return /[うくぐすつぬぶむるたいだ]$/.test(bare) ? `${bare}ため` : `${bare}のため`;
  },
  considered: 'よく考えたうえで、お返事したく存じます。',
  needsTimeBecause: (reason: string) => `${reason}、少しお時間をいただきたく存じます。`,
  decidedBecause: (reason: string) => `${reason}、このように決めました。`,
  sentence: (words: string) => `${words}でございます。`,
  about: (noun: string) => `${noun}についてのお話`,
  that: (words: string) => `${words}というお話`,
  isVerb: /(?:[うくぐすつぬぶむる]|[いきしちにびみりえけせてねべめれっ]た|んだ|ない|たい|です|ます)$/,
  isTalk: /(?:お話|ご説明|話)$/,
  online: /オンライン|online|web|ウェブ|zoom|teams|meet|webex|skype|whereby/i,
  today: '本日',
  tomorrow: '明日',
  honorific: '様',
}));
