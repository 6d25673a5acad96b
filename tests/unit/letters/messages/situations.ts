import type { Profile } from '../../../../src/core/base/settings/profile';
import { emptyProfile } from '../../../../src/core/base/settings/profile';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';

/** A plainly invented applicant: 青葉 is a word for green leaves, and the addresses are reserved for examples. */
export const profile: Profile = {
  name: '青葉 太郎',
  reading: 'あおば たろう',
  university: '青葉大学',
  faculty: '経済学部 経済学科',
  mail: 'taro@example.jp',
  phone: '090-0000-0000',
};

/** Who changes jobs has no university; 見本 says "sample". */
const careerChanger: Profile = {
  name: '見本 花子',
  reading: 'みほん はなこ',
  university: '',
  faculty: '',
  mail: 'hanako@example.jp',
  phone: '080-0000-0000',
};

/** One case in which messages are written. */
export interface Situation {
  readonly today: string;
  readonly reply: PendingReply;
  readonly profile: Profile;
}

/** A complete note of the interview on Fri 2026-11-20, with what a case changes. */
export function situation(said: Said, today = '2026-12-01', by = profile): Situation {
  const complete = {
    company: '株式会社若葉商事',
    stage: '一次',
    position: '総合職',
    department: '人事部',
    person: '若葉 花子',
    contact: ['mail' as const],
    ...said.rest,
  };
  const note = interview({ ...said, rest: complete });
  return { today, reply: pendingReply(note, defaultSettings.policy, day(today)), profile: by };
}

/** The same, where an agency stands between. */
function throughAgency(said: Said, today = '2026-12-01', by = careerChanger): Situation {
  return situation({ ...said, rest: { via: '見本エージェント', ...said.rest } }, today, by);
}

/** The typical cases; each message is recorded in each. */
export const situations: Readonly<Record<string, Situation>> = {
  complete: situation({ promised: '3営業日以内' }),
  'promised-date': situation({ promised: '11/26(木)までにご連絡します' }, '2026-12-01'),
  'person-unknown': situation({
    promised: '1週間程度',
    rest: { person: undefined, department: undefined },
  }),
  'nothing-promised': situation({}, '2026-11-30'),
  'two-readings': situation(
    { promised: '5日以内', rest: { stage: '最終', person: '若葉部長' } },
    '2026-12-07',
  ),
  'job-site': situation(
    { promised: '来週中', rest: { contact: ['portal'], person: undefined } },
    '2026-12-02',
  ),
  'second-inquiry': situation({ promised: '3営業日以内', inquired: ['2026-12-01'] }, '2026-12-08'),
  'still-selecting': situation({ selecting: '2026-12-02' }, '2026-12-16'),
  'promised-again': situation({ promised: '12/4まで', promisedOn: '2026-11-27' }, '2026-12-09'),
  documents: situation(
    { promised: '2週間以内', rest: { stage: '書類', company: '若葉銀行㈱' } },
    '2026-12-09',
  ),
  'documents-job-site': situation(
    { promised: '2週間以内', rest: { stage: '書類', contact: ['portal'] } },
    '2026-12-09',
  ),
  'several-persons': situation({
    promised: '11/25〜11/27',
    rest: { stage: '二次', company: '医療法人若葉会 若葉病院', person: '若葉様、青葉部長' },
  }),
  'pass-only': situation({ promised: '合格者のみ1週間以内にご連絡します' }, '2026-12-09'),
  'pass-only-undated': situation({ promised: '合格者のみ連絡' }, '2026-12-09'),
  undated: situation({ promised: '結果が決まり次第' }, '2026-12-07'),
  teacher: situation({
    promised: '3営業日以内',
    rest: { company: 'わかば診療所', stage: '一次選考', person: '若葉先生', department: undefined },
  }),
  'career-changer': situation({ promised: '3営業日以内' }, '2026-12-01', careerChanger),
  'career-changer-job-site': situation(
    { promised: '3営業日以内', rest: { contact: ['portal'] } },
    '2026-12-01',
    careerChanger,
  ),
  'faculty-unknown': situation({ promised: '3営業日以内' }, '2026-12-01', { ...profile, faculty: '' }),
  agency: throughAgency({ promised: '3営業日以内' }),
  'agency-student': throughAgency({ rest: { via: 'エージェント（見本キャリア）' } }, '2026-12-07', profile),
  'agency-second-inquiry': throughAgency({ promised: '3営業日以内', inquired: ['2026-12-01'] }, '2026-12-08'),
  'agency-still-selecting': throughAgency({ selecting: '2026-12-02' }, '2026-12-16'),
  'agency-documents': throughAgency(
    { promised: '2週間以内', rest: { stage: '書類', person: 'エージェントの見本さん' } },
    '2026-12-09',
  ),
  'agency-promised-again': throughAgency({ promised: '12/4まで', promisedOn: '2026-11-27' }, '2026-12-09'),
  'agency-pass-only': throughAgency({ promised: '合格者のみ1週間以内にご連絡します' }, '2026-12-09'),
  'agency-undated': throughAgency({ promised: '結果が決まり次第' }, '2026-12-07'),
  'agency-unnamed': throughAgency({ promised: '3営業日以内', rest: { via: '転職エージェント' } }),
  'profile-empty': situation({ promised: '3営業日以内' }, '2026-12-01', emptyProfile),
  'note-empty': situation({
    rest: {
      company: undefined,
      date: undefined,
      stage: undefined,
      position: undefined,
      department: undefined,
      person: undefined,
    },
  }),
};
