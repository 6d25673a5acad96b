import { lazy } from '../../base/text/lazy';

type ByOption = Readonly<Record<string, string>>;

/** What keeps someone from a day, before a comma, by the option of the question. */
const hindrances: ByOption = {
  class: '大学の授業と重なり',
  exam: '大学の試験と重なり',
  training: '大学の実習と重なり',
  illness: '体調を崩し',
  bereavement: '身内に不幸があり',
  licence: '国家試験と重なり',
  thesis: '卒業論文の発表と重なり',
  earlier: '先に決まっていた予定と重なり',
  work: '業務の都合により',
};

/** Why one is late or does not come: as a sentence to be said, and before what one asks to be passed on. */
const delays: Readonly<Record<string, readonly [said: string, because: string]>> = {
  train: ['電車が遅れております。', '電車の遅れのため'],
  bus: ['バスが遅れております。', 'バスの遅れのため'],
  overran: ['前の予定が長引いてしまいました。', '前の予定が長引き'],
  'overran-work': ['業務が長引いてしまいました。', '業務が長引き'],
  'lost-way': ['道に迷ってしまいました。', '道に迷い'],
  connection: ['接続がうまくいっておりません。', '接続がうまくいかず'],
  overslept: ['私の不注意で、寝過ごしてしまいました。', '私の不注意で'],
  illness: ['体調を崩してしまいました。', '体調不良のため'],
  fever: ['発熱しております。', '発熱のため'],
  accident: ['途中で事故に遭ってしまいました。', '途中の事故のため'],
  bereavement: ['身内に不幸がございました。', '身内の不幸のため'],
};

/** What one answers who asks for the certificate of a delay. */
const certificates: ByOption = {
  train: 'はい。駅で受け取り、お持ちいたします。',
  bus: '申し訳ございません。バス会社に確認のうえ、後日お送りしてもよろしいでしょうか。',
};

/** Whose doing a delay is for which no one writes a certificate. */
const faults: ByOption = {
  overran: '私の都合',
  'overran-work': '業務の都合',
  'lost-way': '私の不注意',
  overslept: '私の不注意',
};

/** Where one goes instead, by who one is and whom one tells. */
const elsewhere = {
  firm: '別の会社への入社を決めました',
  other: '別の就職先に決めました',
  changing: '別の会社への転職を決めました',
} as const;

/** Why one withdraws or declines, as a sentence. */
const decisions: ByOption = {
  rethought: '進路について考え直し、このように決めました。',
  studies: '学業に専念することにいたしました。',
  stay: '現在の職場に残ることにいたしました。',
};

/** The same before the sentence that withdraws, with a comma after it. */
const decisionsBefore: ByOption = {
  rethought: '進路について考え直しました結果',
  studies: '学業に専念することにいたしましたので',
  stay: '現在の職場に残ることにいたしましたので',
};

/** What one does before one answers an offer, before a comma. */
const considerations: ByOption = {
  'other-result': 'ほかに受けている選考の結果も踏まえ',
  family: '家族とも相談したうえで',
  terms: '条件を改めて確かめたうえで',
  graduate: '大学院の入学試験の結果を踏まえ',
  job: '退職の時期の見通しを立てたうえで',
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
const unknowns: ByOption = { place: '会場', items: '持ち物', link: '接続先' };

/** What already says that something is a reason, or that it is. */
const REASON_ENDING = /(?:[のな]?ため(?:に|です)?|(?:です|な)?(?:ので|から)|です)$/;
/** 急用だ says what it is; the だ of 進んだ belongs to the verb. */
const COPULA = /([^ん])だ$/;

/** What befalls a town or a line, and not oneself: it keeps one by what it brings about. */
const FROM_OUTSIDE = /(?:事故|遅延|遅れ|運休|見合わせ|故障|渋滞|停電|地震|[雪雨風雷霧])$/;

/** A verb or an adjective at the end of a sentence. Only some words in い are adjectives: 手伝い and 間違い are nouns. */
const SENTENCE_ENDING =
  /(?:[うくぐすつぬぶむるただ]|(?:[しなたよい]|にく|[づつ]ら|やす|きつ|ひど|すご|まず|だる|わる|とお|ちか|なが|はや|おそ|おお|[悪良高遠近重軽強弱痛辛長短多遅早速寒暑熱暗狭広深浅古若眠怖低薄])い)$/;

/** What one does with what one heard, where nothing was judged. */
const resolves = {
  offer: '伺ったことをもとに、よく考えてまいります。',
  visit: '見学で学んだことを、進路を考えるうえで大切にしてまいります。',
  told: '教えていただいたことを、',
  /** To who was not there. */
  heardIn: (stage: string) => `${stage}で伺ったことを、`,
  student: 'これからの就職活動に生かしてまいります。',
  changing: 'これからの転職活動に生かしてまいります。',
};

/** The clauses and sentences of the scenes that follow from an answer. */
export const sceneWords = lazy(() => ({
  byHeart: { name: '〔氏名〕', phone: '〔自分の番号〕' },
  hindrances,
  delays,
  certificates,
  faults,
  decisions,
  decisionsBefore,
  elsewhere,
  decided: (words: string) => `${words}。`,
  decidedBefore: (words: string) => `${words}ので`,
  considerations,
  waysOfOffer,
  unknowns,
  nextRound: '次回の面接',
  resolves,
  /** What the selection is called: public offices hold examinations. */
  selection: { usual: '選考', office: '採用試験' },
  chance: { usual: '選考', office: '受験' },
  /** What a round is called before 辞退 in a subject: 面接, 試験. */
  kindOfRound: /(?:面接|試験|面談)$/,
  soon: { today: '本日', tomorrow: '明日' },
  thatMorning: '当日の朝',
  tomorrowMorning: '明朝',
  laterToday: 'のちほど',
  onTheDay: '当日',
  onTheEve: '前日',
  dateOnly: (month: number, day: number) => `${month}月${day}日`,
  slashed: (month: number, day: number) => `${month}/${day}`,
  offer: '採用',
  usualOffer: '内定',
  /** What one accepts or declines: an 採用 is an offer that is talked of. */
  itself: (word: string) => (/^(?:採用|合格)$/.test(word) ? '採用のお話' : word),
  /** As a note has it before 承諾 and 辞退. */
  decidedOn: (word: string) => (/^(?:採用|合格)$/.test(word) ? '採用内定' : word),
  /** What one answers, accepts and declines is an 採用, whatever they called the result. */
  answered: (word: string) => (word === '合格' ? '採用' : word),
  paperOf: (word: string) => (word === '合格' ? undefined : `${word}通知書`),
  noticeOf: (word: string) => `${word}のご連絡`,
  /** Words of one's own as the reason of something: a noun, or the end of a sentence. */
  because: (words: string) => {
    const bare = words.replace(REASON_ENDING, '').replace(COPULA, '$1');
    if (FROM_OUTSIDE.test(bare)) return `${bare}の影響で`;
    return SENTENCE_ENDING.test(bare) ? `${bare}ため` : `${bare}のため`;
  },
  considered: 'よく考えたうえで',
  answersWith: (consideration: string) => `${consideration}、お返事したく存じます。`,
  needsTimeBecause: (reason: string) => `${reason}、少しお時間をいただきたく存じます。`,
  decidedBecause: (reason: string) => `${reason}、このように決めました。`,
  sentence: (because: string) => `${because.replace(/で$/, '')}でございます。`,
  about: (noun: string) => `${noun}についてのお話`,
  that: (words: string) => `${words}というお話`,
  isVerb: /(?:[うくぐすつぬぶむる]|[いきしちにびみりえけせてねべめれっ]た|んだ|ない|たい|です|ます)$/,
  isTalk: /(?:お話|ご説明|話)$/,
  online: /オンライン|online|web|ウェブ|zoom|teams|meet|webex|skype|whereby/i,
  today: '本日',
  tomorrow: '明日',
  honorific: '様',
}));
