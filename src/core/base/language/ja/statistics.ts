import type { SizeFamily } from '../../../views/statistics/statistics';
import type { StageFamily } from '../../../views/statistics/stage-family';
import type { RoundEnd } from '../../../views/statistics/waited-rounds';

/** The families of stages and sizes, by their names in the first column. */
function rows() {
  const stages: Readonly<Record<StageFamily, string>> = {
    documents: '書類',
    test: 'テスト',
    discussion: 'GD',
    first: '一次',
    second: '二次',
    third: '三次から',
    final: '最終',
    talk: '面談',
    other: 'その他',
    none: '段階の記載なし',
  };
  const sizes: Readonly<Record<SizeFamily, string>> = {
    other: 'その他',
    none: '規模の記載なし',
  };
  return { stages, sizes };
}

/** The words of the days until the reply, counted from one's own notes. */
export function statistics() {
  const ends: Readonly<Record<RoundEnd, string>> = {
    replied: '返事',
    waiting: 'まだ返事がない',
    unanswered: '返事なし',
    undated: '日付なし',
  };
  return {
    title: '返事までの日数',
    intro: '自分のノートだけから数えました。面接の日（書類は出した日）から、結果の連絡が来た日までです。',
    empty: 'ノートに結果の連絡が来た日（「返信日」）を書いていくと、返事までの日数をここで見られます。',
    ...rows(),
    all: '全体',
    columns: { stage: '選考段階', size: '企業規模', days: '返事まで', count: '件数' },
    median: '中央値',
    took: (days: number, businessDays: number) => `${days}日（${businessDays}営業日）`,
    tooFew: 'まだ件数が足りません',
    range: (shortest: number, longest: number) =>
      shortest === longest ? `${shortest}日` : `${shortest}〜${longest}日`,
    ends,
    count: (end: string, count: number) => `${end} ${count}件`,
    undated:
      '返事が来た日がわからないので、日数に入れていません。ノートの「返信日」に書くと入ります。同じノートの前の選考なら、「連絡の記録」に「10/9 一次の結果: 通過」のように書いてください。',
  };
}
