import { lazy } from '../../base/text/lazy';

/** What happens in a stage, which decides what one thanks for and what one asks. */
export type StageKind =
  | 'interview'
  | 'documents'
  | 'test'
  | 'video'
  | 'group'
  | 'briefing'
  | 'talk'
  | 'visit'
  | 'offer'
  | 'selection';

/** How a message speaks of a kind of stage; `{}` stands for its name. */
export interface StageManner {
  /** What the applicant did in it alone; empty where both met: then `favor` is what the company gave. */
  readonly deed: string;
  readonly favor: string;
  /** When the company said something about its reply. */
  readonly occasion: string;
  /** How one was there, after the day: by this one introduces oneself after what no one applies in. */
  readonly came: string;
  /** Whether it is judged: one never asks for the result of what is not. */
  readonly judged: boolean;
}

const met = { deed: '', judged: true, came: '' };
const done = { favor: '選考の機会をいただき', judged: true, came: '' };
const talked = { deed: '', judged: false, favor: '貴重なお話をお聞かせいただき' };

/** By kind. */
export const stageManners: Readonly<Record<StageKind, StageManner>> = {
  interview: { ...met, favor: '貴重な機会をいただき', occasion: '面接の際' },
  group: { ...met, favor: '貴重な機会をいただき', occasion: '{}の際' },
  selection: { ...met, favor: '貴重な機会をいただき', occasion: '{}の際' },
  documents: {
    ...done,
    deed: '応募書類をお送りいたしました',
    occasion: '応募の際のご案内で',
  },
  test: { ...done, deed: '{}を受検いたしました', occasion: '受検の際のご案内で' },
  video: { ...done, deed: '選考用の動画をお送りいたしました', occasion: '動画提出の際のご案内で' },
  briefing: { ...talked, occasion: '説明会の際', came: 'の{}に参加いたしました' },
  talk: { ...talked, occasion: '{}の際', came: 'に{}のお時間をいただきました' },
  visit: {
    ...talked,
    favor: '貴重な機会をいただき',
    occasion: '見学の際',
    came: 'の{}に参加いたしました',
  },
  offer: { ...talked, occasion: '面談の際', came: 'に{}のお時間をいただきました' },
};

/** What one sends in a stage in which no one meets anyone: the "interview day" is the day it was sent. */
export const sentIn: Readonly<Partial<Record<StageKind, string>>> = {
  documents: '応募書類',
  video: '選考用の動画',
};

/** Of these no offer comes. */
export const earlyKinds: readonly StageKind[] = ['documents', 'test', 'video', 'group'];

/** A stage by its words in NFKC, without remarks and small letters: the first row that fits. `name` is in the letter; empty keeps the words. */
export const stageRows = lazy((): readonly (readonly [words: RegExp, kind: StageKind, name: string])[] => [
  [
    /^(?:書類(?:選考|審査|通過)?|エントリーシート(?:選考|審査)?|es(?:選考|審査|提出)?|履歴書(?:選考|審査)?|応募書類)$/,
    'documents',
    '書類選考',
  ],
  [
    /^(?:webテスト|ウェブテスト|spi\d?|テストセンター|適性検査|適性テスト|玉手箱|cab|gab|tg-?web|性格検査|能力検査)(?:選考)?$/,
    'test',
    '適性検査',
  ],
  [
    /^(?:筆記|筆記試験|筆記テスト|学科試験|教養試験|専門試験|一次試験|小論文|論文試験|論文)(?:選考)?$/,
    'test',
    '',
  ],
  [/^(?:コーディングテスト|コーディング試験|技術課題|課題選考|課題)$/, 'test', ''],
  [/^(?:動画|録画|ビデオ|ai)(?:選考|面接|es)?$/, 'video', ''],
  [
    /^(?:(?:会社|企業|業界|採用|個別|オンライン|web|学内|合同)*説明会|セミナー|説明選考会|オープンカンパニー)$/,
    'briefing',
    '',
  ],
  [/^(?:ob|og|obog|ob・og|ob\/og|社員)訪問$/, 'talk', ''],
  [/(?:内定|内々定)者?(?:面談|懇親会)$|^オファー(?:面談|面接)$|^条件(?:面談|提示)$/, 'offer', ''],
  [
    /面談$|^(?:座談会|社員座談会|質問会|交流会|懇親会|茶話会)$|^recruiter ?call$|^casual ?(?:interview|talk)$/,
    'talk',
    '',
  ],
  [/(?:見学|訪問)$|^(?:職場|会社|施設|病院|園|学校)(?:見学|訪問)会?$/, 'visit', ''],
  [/^(?:gd|グループディスカッション|集団討論|グルディス)$/, 'group', 'グループディスカッション'],
  [/^(?:gw|グループワーク)$/, 'group', 'グループワーク'],
  [/^(?:gd|グループディスカッション)選考$/, 'group', 'グループディスカッション選考'],
  [/^(?:ケース|ケース面接)$/, 'interview', 'ケース面接'],
  [/^technical ?(?:interview|round)?$/, 'interview', '技術面接'],
  [/面接$/, 'interview', ''],
  [/^(?:インターン|インターンシップ|ジョブ|実習|実技|実技試験)(?:選考)?$/, 'selection', ''],
  [/選考$|試験$/, 'selection', ''],
]);

/** Names of talks that are written in another way. */
export const stageNames: Readonly<Record<string, string>> = {
  ob訪問: 'OB訪問',
  og訪問: 'OG訪問',
  筆記: '筆記試験',
  筆記テスト: '筆記試験',
  論文: '論文試験',
  小論文: '小論文試験',
  課題: '課題選考',
  動画: '動画選考',
  録画: '録画選考',
  ビデオ: '動画選考',
  ai: 'AI面接',
  ai面接: 'AI面接',
  動画es: '動画選考',
  recruitercall: '面談',
  'recruiter call': '面談',
};

/** What follows a stage without belonging to its name: its state, and where it was. */
export const stageState =
  /[\s・:：/／,、-]*(?:(?:の)?(?:合格|通過|終了|完了|済み?|実施済み?|予定|結果待ち|返事待ち|連絡待ち|待ち|落ち|不合格|お祈り|保留|中)|[(（【［[][^()（）【】［\][]*[)）】］\]]|オンライン|対面|web|zoom)$/i;
