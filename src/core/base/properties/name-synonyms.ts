import { lazy } from '../text/lazy';
import { comparableName, fields } from './accepted-names';
import type { Field } from './fields';

/**
 * Names that people give to what Henji knows by another one. They are not accepted by themselves, because elsewhere
 * they say other things; they are what to ask about. None of them is an accepted name.
 */
export const nameSynonyms: Readonly<Partial<Record<Field, readonly string[]>>> = {
  company: [
    '応募先',
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
    '面談日',
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
    '結果連絡日',
    '結果通知',
    '結果予定日',
    '合否連絡',
    'reply date',
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
    '連絡日',
    '返事の日',
    'reply received',
    'replied on',
  ],
  result: ['合否結果', 'outcome'],
};

const fieldByName = lazy(
  (): ReadonlyMap<string, Field> =>
    new Map(
      fields.flatMap((field) =>
        (nameSynonyms[field] ?? []).map((name) => [comparableName(name), field] as const),
      ),
    ),
);

/** The field that a property which is not accepted for any is probably meant to be. */
export function synonymField(key: string): Field | undefined {
  return fieldByName().get(comparableName(key));
}
