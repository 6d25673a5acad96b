/** The words for what is going on, and for the one next thing to do. */
export function status() {
  return {
    names: {
      inquire: '確認してよい時期',
      followup: 'もう一度問い合わせてよい時期',
      invalid: '直すと読めます',
      waiting: '待っている',
      grace: 'もう少し待つ',
      inquired: '問い合わせ済み',
      exhausted: 'ほかの選考へ',
      upcoming: 'これからの面接',
      closed: '終わった選考',
    },
    /** A closed selection that goes on: what it is still waiting for. */
    open: { date: '日程調整中', offer: '返事をする', answer: '返事をする期限', newDate: '日程調整中' },
    groups: {
      today: '今日できること',
      mend: '直すと読めます',
      waiting: '待っている',
      inquired: '問い合わせ済み',
      moveOn: 'ほかの選考へ',
      upcoming: 'これからの面接',
      closed: '終わった選考',
    },
    /** The group of the interviews to come, where it holds offers too. */
    withOffers: 'これからの面接・内定への返事',
    /** The first group on a day on which the companies are closed. */
    nextBusinessDay: '次の営業日にできること',
  };
}
