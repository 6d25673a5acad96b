import { lazy } from '../text/lazy';
import { comparableName, fields } from './accepted-names';
import type { Field } from './fields';

/** The day on which a result comes, or came: what it says only its value and the rest of the note tell. */
export const eitherPromiseOrReply = [
  '結果日',
  '選考結果日',
  '合否発表日',
  '結果連絡日',
  '結果通知',
  '結果通知日',
  '結果発表',
  '結果発表日',
  '合否連絡',
  '合否連絡日',
  '連絡日',
  'reply date',
  'result date',
] as const;

/**
 * Names that people give to what Henji knows by another one. They are not accepted by themselves, because elsewhere
 * they say other things; they are what to ask about. None of them is an accepted name.
 */
export const nameSynonyms: Readonly<Partial<Record<Field, readonly string[]>>> = {
  company: [
    '応募先',
    '応募先企業',
    '応募先会社',
    '応募企業',
    '応募会社',
    '選考企業',
    '選考先',
    '志望先',
    '志望企業',
    '志望会社',
    '受験企業',
    '面接先',
    '企業名称',
    '会社名称',
    '社名',
    '法人名',
    '組織名',
    'company name',
    'employer',
    'organization',
    'organisation',
  ],
  date: [
    '面接日時',
    '面接日程',
    '面接の日',
    '面接予定日',
    '面接実施日',
    '直近面接日',
    '次回面接日',
    '面談日',
    '面談予定日',
    '面談日時',
    '選考日',
    '選考日時',
    '選考日程',
    '日程',
    '日時',
    '実施日',
    'interview day',
    'interview time',
    'interview at',
    'interview on',
    'interviewed',
    'interviewed on',
    'interviewed at',
    'scheduled at',
    'interview datetime',
    'date of interview',
  ],
  promised: [
    '連絡時期',
    '連絡期限',
    '返事の予定',
    '返事の時期',
    '結果の連絡',
    '結果連絡予定',
    '結果連絡予定日',
    '結果通知予定',
    '結果通知予定日',
    '結果予定日',
    '返答期限',
    '連絡期日',
    '次回連絡',
    '次回連絡日',
    ...eitherPromiseOrReply,
    'reply expected',
    'result by',
    'response by',
  ],
  contact: ['連絡手段', '連絡の方法', 'contact via', 'contact by'],
  stage: ['面接段階', '選考フェーズ', '選考ステップ', 'round', 'interview round', 'interview stage'],
  position: ['ポジション', '応募ポジション', '募集職種', '志望職種', 'job title', 'applied for'],
  person: ['採用担当', '採用担当者', '人事担当', '人事担当者', '担当', 'recruiter', 'contact person'],
  department: ['担当部署', '採用部署', '部門'],
  size: ['会社規模', '規模', 'company size'],
  industry: ['業種', 'sector'],
  via: ['応募元', '応募方法', '応募媒体', '応募サイト', '利用サイト', 'applied via', 'source of application'],
  hours: ['受付時間', '業務時間', 'business hours', 'office hours'],
  inquired: ['問い合わせ', '問合せ日', '問合わせ日', '確認日', '催促日', 'inquiry date', 'asked on'],
  replied: [
    '返事が来た日',
    '連絡が来た日',
    '結果が来た日',
    ...eitherPromiseOrReply,
    '返事の日',
    'reply received',
    'replied on',
  ],
  result: ['合否結果', '判定', '合否判定', 'outcome', 'decision'],
  state: ['応募状況', '応募ステータス', '選考進捗', 'app stage', 'application status', 'application stage'],
  'ask-on': ['確認予定日', '問合せ予定日', 'follow up', 'follow up date', 'follow up on'],
};

const fieldsByName = lazy((): ReadonlyMap<string, readonly Field[]> => {
  const byName = new Map<string, readonly Field[]>();
  for (const field of fields) {
    for (const name of nameSynonyms[field] ?? []) {
      const comparable = comparableName(name);
      byName.set(comparable, [...(byName.get(comparable) ?? []), field]);
    }
  }
  return byName;
});

/** The fields that a property which is not accepted for any is probably meant to be; hardly ever more than one. */
export function synonymFields(key: string): readonly Field[] {
  return fieldsByName().get(comparableName(key)) ?? [];
}
