/** The words for what is going on, and for the one next thing to do. */
export const status = {
  names: {
    inquire: '確認してよい時期',
    followup: '再確認してよい時期',
    invalid: '直すと読めます',
    waiting: '待っている',
    grace: 'もう少し待つ',
    inquired: '問い合わせ済み',
    exhausted: 'ほかの選考へ',
    upcoming: 'これからの面接',
    closed: '終わった選考',
  },
  groups: {
    today: '今日できること',
    mend: '直すと読めます',
    waiting: '待っている',
    inquired: '問い合わせ済み',
    moveOn: 'ほかの選考へ',
    upcoming: 'これからの面接',
    closed: '終わった選考',
  },
  /** The first group on a day on which the companies are closed. */
  nextBusinessDay: '次の営業日にできること',
  /** `day` is written out; `days` are the business days until then, 0 for today. */
  actions: {
    attend: (day: string, days: number) =>
      days === 0 ? `今日が面接日です（${day}）` : `${day} 面接。結果の連絡時期を聞いておきましょう`,
    wait: (day: string, days: number) =>
      days === 1 ? `${day} まで待つ（あと1営業日）` : `${day} まで待つ（あと${days}営業日）`,
    inquire: (day: string, days: number) =>
      days === 0 ? `今日、問い合わせできます` : `${day} に問い合わせできます`,
    followup: (day: string, days: number) =>
      days === 0 ? `今日、一度だけ再確認できます` : `${day} に一度だけ再確認できます`,
    moveOn: () => 'ほかの選考を進めましょう',
    mend: () => 'ノートを直すと、日付を計算できます',
    none: () => 'この選考の返事待ちは終わりました',
  },
  dueToday: (day: string) => `連絡の期限です（${day}）。今日はまだ待ちます`,
};
