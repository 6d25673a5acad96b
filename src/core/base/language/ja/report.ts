/** The words of the table in the terminal. Its columns are narrow, so the sentences are the shortest that stay polite. */
export function report() {
  return {
    title: (day: string) => `返事待ち ${day}`,
    /** The first line, in words; each count is at least 1. */
    canDo: (count: number) => `今日できること ${count}件`,
    nothingToDo: '今日することはありません',
    waiting: (count: number) => `待っている ${count}件`,
    toMend: (count: number) => `直すと読めます ${count}件`,
    empty: (day: string) => `${day} 面接ノートはまだありません`,
    columns: { company: '会社', stage: '選考', action: '次にすること', left: 'あと', deadline: '期限' },
    group: (name: string, count: number) => `${name} ${count}件`,
    leftOut: (groups: string) => `ほかに ${groups}（--all で表示）`,
    betweenCounts: ' ・ ',
    between: '、',
    ways: { mail: 'メール', phone: '電話', portal: 'サイトのメッセージ' },
    attend: (day: string) => `${day} 面接。連絡の時期を聞く`,
    attendToday: '今日が面接。連絡の時期を聞く',
    /** What the day of a wait brings. */
    wait: {
      inquire: (day: string) => `${day} から確認できます`,
      followup: (day: string) => `${day} からもう一度だけ問い合わせ`,
      moveOn: (day: string) => `${day} を区切りに、ほかの選考へ`,
    },
    dueToday: (wait: string) => `${wait}（今日が期限）`,
    inquire: (day: string, way: string) => `${day} に${way}で問い合わせできます`,
    inquireToday: (way: string) => `今日、${way}で問い合わせできます`,
    /** Through the messages of the job site, in the words that fit the column. */
    inquireOnSite: (day: string) => `${day} にサイトのメッセージで聞けます`,
    inquireOnSiteToday: '今日、サイトのメッセージで聞けます',
    planned: (day: string) => `${day} に問い合わせる予定`,
    followup: (day: string, way: string) => `${day} に${way}でもう一度だけ問い合わせ`,
    followupToday: (way: string) => `今日、${way}でもう一度だけ問い合わせ`,
    moveOn: 'ほかの選考を進める',
    longAgo: (day: string) => `${day} の面接。結果があれば記録`,
    longAgoUndated: 'かなり前の面接。結果があれば記録',
    /** A closed selection that goes on. */
    arranging: '日程調整中',
    answered: '結果の連絡あり',
    answeredWith: (result: string) => `結果: ${result}`,
    laterRound: '次の選考へ進みました',
    endedBy: (words: string) => `「${words}」`,
    notJudged: '合否の連絡はありません',
    /** The parts of the line that says why; days are written out. */
    reason: {
      interview: (day: string) => `面接 ${day}`,
      said: (words: string) => `「${words}」`,
      nothingSaid: '連絡予定なし',
      passOnly: '合格者のみ連絡',
      deadline: (day: string) => `期限 ${day}`,
      twoReadings: (calendar: string, business: string) =>
        `暦日なら ${calendar}、営業日なら ${business} が期限`,
      selecting: (day: string) => `選考中の返事 ${day}`,
      asked: (days: string) => `問い合わせ ${days}`,
      inquireFrom: (day: string) => `${day} から確認できます`,
      followUpFrom: (day: string) => `${day} からもう一度だけ問い合わせできます`,
      giveUpOn: (day: string) => `${day} を区切りに、ほかの選考へ`,
      and: '、',
      then: ' → ',
    },
    today: '今日',
    businessDays: (count: number) => `${count}営業日`,
  };
}
