import { emptyProfile, type Profile } from '../../src/core/base/settings/profile';
import type { Purpose } from '../../src/core/letters/messages/purpose';
import type { SceneId } from '../../src/core/letters/scenes/scene-ids';

/** An applicant who is plainly invented: 青葉 is a word for green leaves, and the addresses are reserved for examples. */
export const student: Profile = {
  name: '青葉 太郎',
  reading: 'あおば たろう',
  university: '青葉大学',
  faculty: '経済学部 経済学科',
  mail: 'taro@example.jp',
  phone: '090-0000-0000',
};

/** Who changes jobs has no university; 見本 says "sample". */
export const careerChanger: Profile = {
  ...emptyProfile,
  name: '見本 花子',
  reading: 'みほん はなこ',
  mail: 'hanako@example.jp',
  phone: '080-0000-0000',
};

/** The properties of a note, as a user writes them. */
export type NoteProperties = Readonly<Record<string, unknown>>;

/** A slot as a case has it: a day in ISO, and clock times. */
type WrittenSlot = readonly [day: string, from?: string, to?: string];

/** Answers in which days are ISO texts and times clock texts. */
type WrittenAnswers = Readonly<Record<string, string | boolean | readonly WrittenSlot[]>>;

/** One letter of a scene: from which notes, with which answers, when, and by whom. */
export interface SceneCase {
  readonly scene: SceneId;
  readonly name: string;
  readonly today: string;
  /** The minute of the day. */
  readonly minute: number;
  readonly profile: Profile;
  /** The first is the note that the letter is about. */
  readonly notes: readonly NoteProperties[];
  readonly answers: WrittenAnswers;
  /** What the record lines of the note say was sent. */
  readonly sent?: readonly (readonly [purpose: Purpose, day: string, by?: 'phone'])[];
}

export type { WrittenAnswers, WrittenSlot };

const firm: NoteProperties = {
  会社: '株式会社若葉商事',
  面接日: '2026-11-20',
  選考段階: '一次',
  職種: '総合職',
  部署: '人事部',
  担当者: '若葉 花子',
  連絡方法: 'メール',
};
const withPass: NoteProperties = { ...firm, 返信日: '2026-11-27', 結果: '通過' };
const upcoming: NoteProperties = { ...firm, 面接日: '2026-12-08', 選考段階: '二次', 時間: '14:00' };
const offered: NoteProperties = { ...firm, 選考段階: '最終', 返信日: '2026-12-01', 結果: '内定' };
const hospital: NoteProperties = {
  ...firm,
  会社: '医療法人若葉会 若葉病院',
  部署: '看護部',
  担当者: '看護部長 佐藤様',
  職種: '看護師',
};
const office: NoteProperties = {
  ...firm,
  会社: '若葉市役所',
  部署: '人事課',
  担当者: undefined,
  職種: '事務',
};
const kindergarten: NoteProperties = {
  ...firm,
  会社: 'わかば保育園',
  部署: undefined,
  担当者: '園長 若葉先生',
  職種: '保育士',
};
const bank: NoteProperties = { ...firm, 会社: '若葉銀行', 担当者: '採用担当' };
const byAgent: NoteProperties = { ...firm, 応募経路: '見本エージェント' };

/** Of the cases of a scene only what is special is said. */
interface Said {
  readonly note?: NoteProperties;
  readonly others?: readonly NoteProperties[];
  readonly answers?: WrittenAnswers;
  readonly today?: string;
  readonly minute?: number;
  readonly profile?: Profile;
  readonly sent?: SceneCase['sent'];
}

const morning = 10 * 60;

function casesOf(scene: SceneId, usual: Said, said: Readonly<Record<string, Said>>): SceneCase[] {
  return Object.entries(said).map(([name, special]) => {
    const {
      note = firm,
      others = [],
      today = '2026-12-01',
      minute = morning,
      profile = student,
      sent = [],
    } = {
      ...usual,
      ...special,
    };
    return {
      scene,
      name,
      today,
      minute,
      profile,
      notes: [note, ...others],
      sent,
      answers: special.answers ?? usual.answers ?? {},
    };
  });
}

const windows: readonly WrittenSlot[] = [
  ['2026-12-09', '10:00', '12:00'],
  ['2026-12-10', '13:00', '17:00'],
  ['2026-12-11', '10:00', '17:00'],
];
const laterWindows: readonly WrittenSlot[] = [...windows.slice(1), ['2026-12-14', '10:00', '17:00']];

function thanks(): SceneCase[] {
  return casesOf(
    'mail-thanks',
    { today: '2026-11-20', minute: 17 * 60 + 30, answers: { learned: '若手の育成' } },
    {
      complete: {},
      'nothing-learned': { answers: {} },
      'learned-verb': { answers: { learned: '入社1年目から顧客を任せる' } },
      'learned-talk': { answers: { learned: '物流の現場のお話' } },
      final: {
        note: { ...firm, 選考段階: '最終', 担当者: '代表取締役 若葉様' },
        today: '2026-11-24',
        minute: morning,
      },
      'person-unknown': { note: { ...firm, 担当者: undefined, 部署: undefined } },
      'several-persons': { note: { ...firm, 担当者: '若葉様、青葉部長' } },
      'ob-visit': { note: { ...firm, 選考段階: 'OB訪問', 職種: undefined, 部署: '営業部' } },
      'hospital-visit': { note: { ...hospital, 選考段階: '病院見学' }, answers: { learned: '夜勤の体制' } },
      hospital: { note: hospital, answers: { learned: '新人の指導' } },
      kindergarten: { note: kindergarten, answers: { learned: '毎日の外遊び' } },
      'career-changer': { profile: careerChanger },
      'position-unknown': { note: { ...firm, 職種: undefined } },
      'not-willing': { answers: { learned: '若手の育成', willing: false } },
      'was-late': { sent: [['absence', '2026-11-20']] },
      'offer-talk': { note: { ...firm, 選考段階: '条件面談' }, answers: { learned: '配属' } },
      'casual-talk-career-changer': {
        note: { ...firm, 選考段階: 'カジュアル面談' },
        profile: careerChanger,
      },
      agent: { note: byAgent, profile: careerChanger, answers: { learned: '若手の育成', agent: '見本様' } },
      'agent-was-late': { note: byAgent, profile: careerChanger, sent: [['absence', '2026-11-20']] },
      'agent-talk': { note: { ...byAgent, 選考段階: '面談' }, profile: careerChanger },
    },
  );
}

const invited: NoteProperties = { ...withPass, ステータス: '二次面接 日程調整中' };
const chosenSlot: WrittenAnswers = {
  datesCase: 'offered',
  round: '二次面接',
  slots: [['2026-12-08', '14:00', '15:00']],
};

function dates(): SceneCase[] {
  return casesOf(
    'mail-dates',
    {
      note: invited,
      answers: chosenSlot,
    },
    {
      'offered-one': {},
      'offered-three-online': {
        answers: { datesCase: 'offered', round: '二次面接', slots: windows, venue: 'オンライン（Zoom）' },
      },
      'offered-place-unknown': {
        answers: {
          datesCase: 'offered',
          round: '二次面接',
          slots: [['2026-12-08', '14:00']],
          unknown: 'place',
        },
      },
      asked: { answers: { datesCase: 'asked', round: '二次面接', slots: windows } },
      'asked-documents': {
        note: { ...withPass, 選考段階: '書類' },
        answers: { datesCase: 'asked', round: '一次面接', slots: windows },
      },
      fixed: {
        answers: {
          datesCase: 'fixed',
          round: '二次面接',
          slots: [['2026-12-08', '14:00']],
          venue: '本社3階',
        },
      },
      'none-fits': { answers: { datesCase: 'none-fits', round: '二次面接', slots: windows, reason: 'exam' } },
      'none-fits-no-reason': { answers: { datesCase: 'none-fits', round: '二次面接', slots: windows } },
      'none-fits-own-reason': {
        answers: {
          datesCase: 'none-fits',
          round: '二次面接',
          slots: windows,
          reason: 'own',
          ownReason: '学会の発表',
        },
      },
    },
  );
}

function otherDates(): SceneCase[] {
  return casesOf(
    'mail-dates',
    { note: invited, answers: chosenSlot },
    {
      'slots-past': { answers: { datesCase: 'past', round: '二次面接', slots: windows } },
      'wrong-weekday': {
        answers: {
          datesCase: 'wrong-weekday',
          round: '二次面接',
          writtenDay: '2026-12-08',
          writtenWeekday: 'wed',
        },
      },
      'none-fits-online': {
        answers: {
          datesCase: 'none-fits',
          round: '二次面接',
          slots: windows,
          reason: 'thesis',
          venue: 'オンライン',
        },
      },
      'round-unknown': {
        note: firm,
        answers: { datesCase: 'asked', round: '', slots: windows },
      },
      portal: { note: { ...invited, 連絡方法: 'マイページ' } },
      'portal-asked': {
        note: { ...invited, 連絡方法: 'マイページ' },
        answers: { datesCase: 'asked', round: '二次面接', slots: windows },
      },
      'career-changer': {
        profile: careerChanger,
        answers: { datesCase: 'none-fits', round: '二次面接', slots: windows, reason: 'work' },
      },
      office: {
        note: { ...office, 結果: '合格', 返信日: '2026-11-27' },
        answers: {
          datesCase: 'fixed',
          round: '二次試験',
          slots: [['2026-12-08', '9:00']],
          unknown: 'items',
          examNumber: '1042',
        },
      },
      hospital: {
        note: { ...hospital, 結果: '通過' },
        answers: { datesCase: 'none-fits', round: '二次面接', slots: windows, reason: 'training' },
      },
    },
  );
}

function agentDates(): SceneCase[] {
  return casesOf(
    'mail-dates',
    { note: { ...byAgent, 結果: '通過' }, profile: careerChanger },
    {
      agent: {
        answers: { datesCase: 'asked', round: '二次面接', slots: windows, agent: '見本様' },
      },
      'agent-fixed': {
        answers: { datesCase: 'fixed', round: '二次面接', slots: [['2026-12-08', '14:00']] },
      },
    },
  );
}

function reschedule(): SceneCase[] {
  return casesOf(
    'mail-reschedule',
    { note: upcoming, answers: { reason: 'exam', slots: windows } },
    {
      complete: {},
      'may-keep': { answers: { reason: 'earlier', slots: windows, keepOld: true } },
      earlier: { answers: { reason: 'earlier', slots: windows } },
      illness: { today: '2026-12-07', answers: { reason: 'illness', call: 'later', slots: windows } },
      'eve-called': { today: '2026-12-07', answers: { reason: 'illness', call: 'reached', slots: windows } },
      'may-keep-class': { answers: { reason: 'class', slots: windows, keepOld: true } },
      'may-keep-exam': { answers: { reason: 'licence', slots: windows, keepOld: true } },
      'own-reason': { answers: { reason: 'own', ownReason: 'ゼミの発表', slots: windows } },
      'time-unknown': { note: { ...upcoming, 時間: undefined } },
      'career-changer': { profile: careerChanger, answers: { reason: 'work', slots: windows } },
      portal: {
        note: { ...upcoming, 連絡方法: 'マイページ' },
        answers: { reason: 'class', slots: windows.slice(1) },
      },
      hospital: {
        note: { ...hospital, 面接日: '2026-12-08', 時間: '14:00' },
        answers: { reason: 'illness', slots: windows },
      },
      office: {
        note: { ...office, 面接日: '2026-12-08', 時間: '10:00', 選考段階: '採用面接' },
        answers: { reason: 'bereavement', slots: windows, examNumber: '1042' },
      },
      agent: {
        note: { ...byAgent, 面接日: '2026-12-08', 時間: '14:00', 選考段階: '二次' },
        profile: careerChanger,
        answers: { reason: 'work', slots: windows, agent: '見本様' },
      },
    },
  );
}

function late(): SceneCase[] {
  return casesOf(
    'phone-late',
    {
      note: upcoming,
      today: '2026-12-08',
      minute: 13 * 60 + 30,
      answers: { absence: 'late', reason: 'train', arrival: '14:20' },
    },
    {
      late: {},
      overslept: { answers: { absence: 'late', reason: 'overslept', arrival: '14:45' } },
      online: {
        note: { ...upcoming, 場所: 'オンライン' },
        answers: { absence: 'late', reason: 'connection', arrival: '14:10' },
      },
      absent: { minute: 9 * 60 + 30, answers: { absence: 'absent', reason: 'fever', slots: laterWindows } },
      'absent-eve': {
        today: '2026-12-07',
        minute: 17 * 60,
        answers: { absence: 'absent', reason: 'bereavement' },
      },
      withdrawing: { minute: 9 * 60 + 30, answers: { absence: 'withdraw' } },
      'person-unknown': { note: { ...upcoming, 担当者: undefined } },
      hospital: {
        note: { ...hospital, 面接日: '2026-12-08', 時間: '14:00' },
        minute: 9 * 60,
        answers: { absence: 'absent', reason: 'fever' },
      },
      office: {
        note: { ...office, 面接日: '2026-12-08', 時間: '10:00' },
        minute: 9 * 60 + 30,
        answers: { absence: 'late', reason: 'bus', arrival: '10:10', examNumber: '1042' },
      },
      'office-absent': {
        note: { ...office, 面接日: '2026-12-08', 時間: '10:00' },
        minute: 8 * 60 + 30,
        answers: { absence: 'absent', reason: 'fever', examNumber: '1042' },
      },
      'career-changer': {
        profile: careerChanger,
        answers: { absence: 'late', reason: 'overran-work', arrival: '14:15', number: '03-0000-0000' },
      },
      'absent-online': {
        note: { ...upcoming, 場所: 'オンライン' },
        minute: 9 * 60 + 30,
        answers: { absence: 'absent', reason: 'illness' },
      },
      'own-reason': { answers: { absence: 'late', reason: 'own', ownReason: '人身事故', arrival: '14:30' } },
      agent: {
        note: { ...upcoming, 応募経路: '見本エージェント' },
        profile: careerChanger,
        answers: { absence: 'late', reason: 'train', arrival: '14:20' },
      },
    },
  );
}

function withdraw(): SceneCase[] {
  return casesOf(
    'mail-withdraw',
    { note: firm },
    {
      complete: {},
      'next-round': { note: withPass, others: [upcoming] },
      'next-round-near': { note: withPass, others: [upcoming], today: '2026-12-07' },
      'next-round-near-called': {
        note: withPass,
        others: [upcoming],
        today: '2026-12-07',
        answers: { call: 'reached' },
      },
      'on-the-eve': { note: upcoming, today: '2026-12-07', answers: { call: 'later' } },
      'over-the-weekend': {
        note: { ...upcoming, 面接日: '2026-12-07' },
        today: '2026-12-04',
        answers: { call: 'later' },
      },
      passed: { note: withPass },
      upcoming: { note: upcoming },
      documents: { note: { ...firm, 選考段階: '書類' } },
      reason: { answers: { reason: 'elsewhere' } },
      'reason-hospital': { note: hospital, answers: { reason: 'elsewhere' } },
      'person-unknown': { note: { ...firm, 担当者: undefined, 部署: undefined, 職種: undefined } },
      hospital: { note: hospital },
      'hospital-documents': { note: { ...hospital, 選考段階: '書類' } },
      office: { note: office, answers: { examNumber: '1042' } },
      kindergarten: { note: kindergarten },
      portal: { note: { ...firm, 連絡方法: 'マイページ' } },
      'career-changer': { profile: careerChanger, answers: { reason: 'stay' } },
      agent: { note: byAgent, profile: careerChanger, answers: { agent: '見本様' } },
    },
  );
}

function accept(): SceneCase[] {
  return casesOf(
    'mail-accept',
    {
      note: offered,
      today: '2026-12-02',
      answers: { how: 'phone', papers: '内定承諾書', papersBy: '2026-12-11' },
    },
    {
      complete: {},
      'papers-unknown': { answers: { how: 'mail' } },
      waited: {
        answers: { how: 'phone', waited: true, papers: '内定承諾書と成績証明書', papersBy: '2026-12-18' },
      },
      'informal-offer': { note: { ...offered, 結果: '内々定' } },
      'day-unknown': { note: { ...offered, 返信日: undefined } },
      hospital: {
        note: { ...hospital, 結果: '採用', 返信日: '2026-12-01' },
        answers: { how: 'letter', papers: '承諾書', papersBy: '2026-12-11' },
      },
      office: {
        note: { ...office, 結果: '採用内定', 返信日: '2026-12-01' },
        answers: { how: 'letter', papers: '採用承諾書', papersBy: '2026-12-11', examNumber: '1042' },
      },
      kindergarten: {
        note: { ...kindergarten, 結果: '内定', 返信日: '2026-12-01' },
        answers: { how: 'phone' },
      },
      'hospital-passed': {
        note: { ...hospital, 選考段階: '最終', 結果: '合格', 返信日: '2026-12-01' },
        answers: { how: 'phone' },
      },
      bank: { note: { ...bank, 結果: '内定', 返信日: '2026-12-01' } },
      portal: { note: { ...offered, 連絡方法: 'マイページ' }, answers: { how: 'portal' } },
      'career-changer': {
        profile: careerChanger,
        note: { ...offered, 結果: '採用' },
        answers: { how: 'mail', joinOn: '2027-02-01' },
      },
      agent: {
        profile: careerChanger,
        note: { ...byAgent, 結果: '内定', 返信日: '2026-12-01' },
        answers: { how: 'mail', joinOn: '2027-02-01', agent: '見本様' },
      },
    },
  );
}

const longer: WrittenAnswers = {
  how: 'mail',
  presentLimit: '2026-12-09',
  wishedLimit: '2026-12-16',
  reason: 'other-result',
};

function hold(): SceneCase[] {
  return casesOf(
    'mail-hold',
    {
      note: offered,
      today: '2026-12-02',
      answers: longer,
    },
    {
      'longer-limit': {},
      'limit-kept': { answers: { how: 'mail', presentLimit: '2026-12-09' } },
      'no-keeping': { answers: { ...longer, keepPresent: false } },
      'no-limit-no-reason': { answers: { how: 'phone', wishedLimit: '2026-12-09' } },
      'no-limit': { answers: { how: 'mail', wishedLimit: '2026-12-09', reason: 'family' } },
      'no-reason': { answers: { how: 'phone', presentLimit: '2026-12-09', wishedLimit: '2026-12-16' } },
      willing: {
        answers: {
          how: 'mail',
          presentLimit: '2026-12-09',
          wishedLimit: '2026-12-16',
          reason: 'terms',
          willing: true,
        },
      },
      'informal-offer': {
        note: { ...offered, 結果: '内々定' },
        answers: { how: 'letter', presentLimit: '2026-12-09', wishedLimit: '2026-12-16', reason: 'graduate' },
      },
      hospital: {
        note: { ...hospital, 結果: '採用', 返信日: '2026-12-01' },
        answers: { how: 'letter', presentLimit: '2026-12-09', wishedLimit: '2026-12-16', reason: 'family' },
      },
    },
  );
}

function otherHold(): SceneCase[] {
  return casesOf(
    'mail-hold',
    { note: offered, today: '2026-12-02', answers: longer },
    {
      portal: {
        note: { ...offered, 連絡方法: 'マイページ' },
        answers: { how: 'portal', presentLimit: '2026-12-09' },
      },
      'career-changer': {
        profile: careerChanger,
        answers: { how: 'mail', presentLimit: '2026-12-09', wishedLimit: '2026-12-16', reason: 'job' },
      },
      'own-reason': {
        answers: {
          how: 'mail',
          presentLimit: '2026-12-09',
          wishedLimit: '2026-12-16',
          reason: 'own',
          ownReason: '家族の転居の予定',
        },
      },
      agent: {
        profile: careerChanger,
        note: { ...byAgent, 結果: '内定', 返信日: '2026-12-01' },
        answers: {
          how: 'mail',
          presentLimit: '2026-12-09',
          wishedLimit: '2026-12-16',
          reason: 'job',
          agent: '見本様',
        },
      },
      'no-limit-own-reason': {
        answers: { how: 'mail', wishedLimit: '2026-12-09', reason: 'own', ownReason: '家族の転居の予定' },
      },
      'agent-letter': {
        profile: careerChanger,
        note: { ...byAgent, 結果: '内定', 返信日: '2026-12-01' },
        answers: { how: 'letter', wishedLimit: '2026-12-09' },
      },
    },
  );
}

function decline(): SceneCase[] {
  return casesOf(
    'mail-decline',
    { note: offered, today: '2026-12-02', answers: { how: 'phone', call: 'reached' } },
    {
      reached: {},
      waited: { sent: [['hold', '2026-12-01']] },
      away: {
        sent: [['decline', '2026-12-02', 'phone']],
        answers: { how: 'phone', call: 'away', calledPerson: '総務部の山本' },
      },
      'away-nobody': { answers: { how: 'mail', call: 'away' } },
      unable: { answers: { how: 'mail', call: 'unable', reason: 'rethought' } },
      accepted: {
        note: { ...offered, 結果: '内定承諾' },
        answers: { how: 'phone', call: 'reached', acceptedOn: '2026-12-01' },
      },
      'accepted-day-unknown': { answers: { how: 'phone', call: 'reached', accepted: true } },
      'informal-offer': { note: { ...offered, 結果: '内々定' } },
      hospital: { note: { ...hospital, 結果: '採用', 返信日: '2026-12-01' } },
      office: {
        note: { ...office, 結果: '採用内定', 返信日: '2026-12-01' },
        answers: { how: 'letter', call: 'reached', examNumber: '1042' },
      },
      portal: { note: { ...offered, 連絡方法: 'マイページ' }, answers: { how: 'portal', call: 'reached' } },
      'portal-unable': {
        note: { ...offered, 連絡方法: 'マイページ' },
        answers: { how: 'portal', call: 'unable' },
      },
      'career-changer': { profile: careerChanger, answers: { how: 'mail', call: 'reached', reason: 'stay' } },
      agent: {
        profile: careerChanger,
        note: { ...byAgent, 結果: '内定', 返信日: '2026-12-01' },
        answers: { how: 'mail', call: 'reached', agent: '見本様' },
      },
    },
  );
}

function declineByPhone(): SceneCase[] {
  return casesOf(
    'phone-decline',
    { note: offered, today: '2026-12-02' },
    {
      offer: {},
      waited: { sent: [['hold', '2026-12-01']] },
      selection: { note: firm },
      accepted: { note: { ...offered, 結果: '内定承諾' } },
      reason: { answers: { reason: 'elsewhere' } },
      hospital: { note: { ...hospital, 結果: '採用', 返信日: '2026-12-01' } },
      office: {
        note: { ...office, 結果: '採用内定', 返信日: '2026-12-01' },
        answers: { examNumber: '1042', number: '03-0000-0000' },
      },
      'career-changer': { profile: careerChanger },
      'office-career-changer': {
        note: { ...office, 結果: '採用内定', 返信日: '2026-12-01' },
        profile: careerChanger,
      },
      appointment: { note: upcoming },
      'accepted-day-known': { answers: { accepted: true, acceptedOn: '2026-12-01' } },
      'limit-tomorrow': { note: { ...offered, 問い合わせ予定日: '2026-12-03' } },
      'limit-today': { note: { ...offered, 問い合わせ予定日: '2026-12-02' } },
      'appointment-tomorrow': { note: upcoming, today: '2026-12-07' },
      'appointment-office': { note: { ...office, 面接日: '2026-12-08', 時間: '10:00' } },
      'reason-hospital': {
        note: { ...hospital, 結果: '採用', 返信日: '2026-12-01' },
        answers: { reason: 'elsewhere' },
      },
      'selection-hospital': { note: hospital },
      agent: {
        note: { ...byAgent, 結果: '内定', 返信日: '2026-12-01' },
        profile: careerChanger,
        answers: { agent: '見本様' },
      },
    },
  );
}

function otherLimit(): SceneCase[] {
  return casesOf(
    'mail-other-limit',
    { note: { ...firm, 連絡予定: '2週間以内' }, today: '2026-12-01', answers: { otherLimit: '2026-12-04' } },
    {
      'promise-to-come': {},
      'promise-past': { note: { ...firm, 連絡予定: '1週間以内' }, answers: { otherLimit: '2026-12-10' } },
      'nothing-promised': { note: firm, answers: { otherLimit: '2026-12-10' } },
      willing: { note: firm, answers: { otherLimit: '2026-12-10', willing: true } },
      final: { note: { ...firm, 選考段階: '最終' }, answers: { otherLimit: '2026-12-10', willing: true } },
      'pass-only': {
        note: { ...firm, 連絡予定: '合格者のみ2週間以内に連絡' },
        answers: { otherLimit: '2026-12-04' },
      },
      documents: { note: { ...firm, 選考段階: '書類' }, answers: { otherLimit: '2026-12-10' } },
      hospital: { note: hospital, answers: { otherLimit: '2026-12-10' } },
      portal: { note: { ...firm, 連絡方法: 'マイページ' }, answers: { otherLimit: '2026-12-10' } },
      'career-changer': { note: firm, profile: careerChanger, answers: { otherLimit: '2026-12-10' } },
      agent: {
        note: byAgent,
        profile: careerChanger,
        answers: { otherLimit: '2026-12-10', agent: '見本様' },
      },
      'agent-final-pass-only': {
        note: { ...byAgent, 選考段階: '最終', 連絡予定: '合格者のみ2週間以内に連絡' },
        profile: careerChanger,
        answers: { otherLimit: '2026-12-04', willing: true },
      },
      office: { note: office, answers: { otherLimit: '2026-12-10', examNumber: '1042' } },
      'second-round': { note: { ...firm, 選考段階: '二次' }, answers: { otherLimit: '2026-12-10' } },
    },
  );
}

/** Every letter of the scenes that is recorded, and read by people. */
export const sceneCases: readonly SceneCase[] = [
  ...thanks(),
  ...dates(),
  ...otherDates(),
  ...agentDates(),
  ...reschedule(),
  ...late(),
  ...withdraw(),
  ...accept(),
  ...hold(),
  ...otherHold(),
  ...decline(),
  ...declineByPhone(),
  ...otherLimit(),
];
