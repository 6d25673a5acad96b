import type { Profile } from '../../src/core/base/settings/profile';
import { messageIds, type MessageId } from '../../src/core/letters/messages/message-ids';
import { careerChanger, student, type NoteProperties } from './scene-cases';

/** One inquiry: from which note, when, and by whom. */
export interface InquiryCase {
  readonly message: MessageId;
  readonly name: string;
  readonly today: string;
  readonly note: NoteProperties;
  readonly profile: Profile;
}

const usual: NoteProperties = {
  会社: '株式会社若葉商事',
  面接日: '2026-11-20',
  選考段階: '一次',
  職種: '総合職',
  部署: '人事部',
  担当者: '若葉 花子',
  連絡予定: '3営業日以内',
  連絡方法: 'メール',
};

/** Whom it goes to, and who writes. */
const persons: Readonly<Record<string, NoteProperties>> = {
  'name and department': {},
  'nobody known': { 担当者: undefined, 部署: undefined },
  'words that are no name': { 担当者: '男性2名' },
  'a title': { 担当者: '人事部 若葉部長' },
  'two persons': { 担当者: '若葉様、青葉様' },
  'a hospital': {
    会社: '医療法人若葉会 若葉病院',
    担当者: '看護部長 佐藤様',
    部署: '看護部',
    職種: '看護師',
  },
  'a bank': { 会社: '若葉銀行', 担当者: '採用担当' },
  'a public office': { 会社: '若葉市役所', 部署: '人事課', 担当者: undefined, 職種: '事務' },
  'a job site': { 連絡方法: 'マイページ', 担当者: undefined },
};

/** Where an agency stands between. */
const agencies: Readonly<Record<string, NoteProperties>> = {
  'an agency': { 応募経路: '見本エージェント' },
  'an agency, before a promise': { 応募経路: 'エージェント（見本キャリア）', 連絡予定: undefined },
  'an agency, documents': { 応募経路: '見本エージェント', 選考段階: '書類' },
  'an agency, a talk': { 応募経路: '見本エージェント', 選考段階: 'カジュアル面談' },
};

/** What it was about. */
const stages: readonly string[] = [
  '書類',
  'SPI',
  '動画選考',
  '会社説明会',
  'OB訪問',
  'カジュアル面談',
  'GD',
  '二次',
  '最終',
];

/** What the company said of its reply, and the day of sending. */
const promises: readonly (readonly [promised: string | undefined, today: string])[] = [
  [undefined, '2026-12-07'],
  ['来週中', '2026-12-01'],
  ['12/1までに', '2026-12-03'],
  ['週明け', '2026-11-27'],
  ['1週間〜10日ほど', '2026-12-08'],
  ['年内', '2027-01-08'],
  ['結果が決まり次第', '2026-12-07'],
  ['合格者のみ1週間以内に連絡', '2026-12-09'],
];

function caseOf(
  message: MessageId,
  name: string,
  changed: NoteProperties,
  today = '2026-12-01',
): InquiryCase {
  return { message, name, today, note: { ...usual, ...changed }, profile: student };
}

/** The eight inquiries: each for everyone it may go to, the gentle ones by stage, the plain ones by what was promised. */
export const inquiryCases: readonly InquiryCase[] = [
  ...messageIds.flatMap((message) => [
    ...Object.entries(persons).map(([name, changed]) => caseOf(message, name, asked(message, changed))),
    { ...caseOf(message, 'somebody who changes jobs', asked(message, {})), profile: careerChanger },
    ...Object.entries(agencies).map(([name, changed]) => ({
      ...caseOf(message, name, asked(message, changed)),
      profile: careerChanger,
    })),
  ]),
  ...stages.flatMap((stage) => [
    // After such a visit no one owes a word, unless one was promised.
    caseOf('mail-soft', stage, { 選考段階: stage, 連絡予定: promisedAfter(stage) }, '2026-12-07'),
    caseOf('phone-basic', stage, { 選考段階: stage, 連絡方法: '電話' }),
  ]),
  ...promises.flatMap(([promised, today]) => [
    caseOf('mail-polite', `promised: ${promised ?? 'nothing'}`, { 連絡予定: promised }, today),
    caseOf(
      'phone-basic',
      `promised: ${promised ?? 'nothing'}`,
      { 連絡予定: promised, 連絡方法: '電話' },
      today,
    ),
  ]),
  caseOf('mail-status', 'still in selection', { 選考中連絡: '2026-11-27' }, '2026-12-14'),
  caseOf('phone-soft', 'still in selection', { 選考中連絡: '2026-11-27', 連絡方法: '電話' }, '2026-12-14'),
];

function promisedAfter(stage: string): string | undefined {
  return stage === 'OB訪問' ? '1週間ほどで' : undefined;
}

/** Who asks again has asked before. */
function asked(message: MessageId, changed: NoteProperties): NoteProperties {
  return message === 'mail-follow-up' ? { ...changed, 問い合わせ日: '2026-11-27' } : changed;
}
