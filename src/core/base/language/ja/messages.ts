/** The words on the eight messages: what they are called, when each is used, and why one is recommended. */
export function messages() {
  return {
    names: {
      'mail-polite': '問い合わせ文（ていねい）',
      'mail-soft': '問い合わせ文（やわらか）',
      'mail-follow-up': '問い合わせ文（二度目）',
      'mail-status': '問い合わせ文（結果と今後の日程）',
      'phone-basic': '電話の台本（基本）',
      'phone-soft': '電話の台本（行き違いがないか、たずねる）',
      'phone-message': '電話の台本（伝言を頼む）',
      'phone-voicemail': '電話の台本（留守番電話）',
    },
    uses: {
      'mail-polite': '連絡の期限を過ぎて、はじめて問い合わせるとき',
      'mail-soft': '連絡の日を聞いていないとき、または急かさずにたずねたいとき',
      'mail-follow-up': '一度問い合わせて、まだ返事がないとき。送るのは一度だけです',
      'mail-status': '「選考中」と聞いたあとや、結果と今後の日程をあわせて知りたいとき',
      'phone-basic': '電話で、はじめて問い合わせるとき',
      'phone-soft': '連絡の行き違いが考えられるとき、または電話でもう一度問い合わせるとき',
      'phone-message': '電話をして、担当の方が不在だったとき',
      'phone-voicemail': '電話をして、留守番電話につながったとき',
    },
    whys: {
      'deadline-passed': '連絡の期限を過ぎたので、用件をていねいに伝える文面が合います',
      'nothing-promised': '連絡の日を聞いていないので、急かさずに様子をたずねる文面が合います',
      'still-selecting': '「選考中」と返事があったので、いまの状況と今後の日程をたずねる文面が合います',
      'no-answer': '一度問い合わせて返事がないので、控えめに、もう一度たずねる文面が合います',
      'by-phone': '電話で問い合わせるので、基本の台本が合います',
      'others-heard':
        'ほかの応募者の様子を確かめたうえでの電話なので、行き違いがないか、たずねる台本が合います',
      'no-answer-by-phone': '一度問い合わせて返事がないので、行き違いがないか、たずねる台本が合います',
    },
    recommended: 'おすすめ',
    owedNothing: '訪問のあとに、会社から連絡が来る約束はありません。問い合わせはせず、お礼だけにします',
    choose: '入れる文面を選ぶ',
    phone: {
      title: '電話の台本',
      scripts: '入れる台本',
    },
  };
}
