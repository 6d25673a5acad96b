const silence = '連絡がないことが、そのまま返事になっている場合もあります';

/** The words of the dialog that holds back, and of the advice on when to call. Days and times are written out. */
export function guardRail() {
  return {
    titles: {
      'too-early': '確認してよい時期は、もう少し先です',
      'already-asked': '問い合わせの返事を待っているところです',
      'asked-twice': 'すでに二度、問い合わせています',
      closed: 'この選考の返事待ちは終わっています',
      'pass-only': '合格者のみに連絡する会社です',
      'long-ago': 'かなり前の面接です',
      unread: 'ノートに直すところがあります',
      unconfirmed: '連絡予定の読み方を確かめてください',
      'told-in-text': '言われたことが、まだ連絡予定に入っていません',
      upcoming: '面接はこれからです',
      'outside-hours': 'いまは電話を控える時間です',
    },
    /** Where the waiting comes from: the day it is counted from, and how long it is. */
    waits: {
      'after-deadline': (day: string, count: number) =>
        `連絡の期限は ${day} です。そのあと ${count}営業日 待ってから問い合わせます`,
      'no-promise': (day: string, count: number) =>
        `連絡の日を聞いていないので、${day} から ${count}日 待ってから問い合わせます`,
      'no-promise-floor': (day: string, count: number) =>
        `連絡の日を聞いておらず、休みも続くので、${day} から ${count}営業日 待ってから問い合わせます`,
      'still-selecting': (day: string, count: number) =>
        `${day} に「選考中」と返事がありました。そこから ${count}日 待ってから問い合わせます`,
      'still-selecting-floor': (day: string, count: number) =>
        `${day} に「選考中」と返事がありました。休みも続くので、そこから ${count}営業日 待ってから問い合わせます`,
      'after-inquiry': (day: string, count: number) =>
        `${day} に問い合わせました。返事を ${count}営業日 待ちます`,
      'pass-only': () => silence,
      'pass-only-floor': () => silence,
    },
    betweenSentences: '。',
    askedTwice: (days: string) => `${days} に問い合わせました。問い合わせは二度までにしておきましょう`,
    betweenDays: '、',
    passOnly: `${silence}。問い合わせは控えておきましょう`,
    toldInText: (told: string) =>
      `ノートの本文に「${told}」とあります。連絡予定に移すと、いつから確認できるかがわかります`,
    upcoming: (day: string) => `面接日は ${day} です`,
    from: {
      'too-early': (day: string) => `${day} から確認できます`,
      'already-asked': (day: string) => `${day} からもう一度だけ問い合わせできます`,
    },
    nextCall: (slot: string) => `次に電話しやすい時間は ${slot} です`,
    insteadLabel: 'いまできること',
    instead: {
      'too-early': '迷惑メール、着信、マイページを見ておきましょう。下書きを入れておくこともできます',
      'already-asked': 'ほかの会社の選考を進めましょう',
      'asked-twice': 'ほかの会社の選考を進めましょう。これから返事が届くこともあります',
      closed: 'この選考について、問い合わせることはもうありません。次の予定に進みましょう',
      'pass-only': 'ほかの会社の選考を進めましょう',
      'long-ago': '結果がわかったら記録し、ほかの会社の選考を進めましょう',
      unread: '直すと、確認してよい日を計算できます',
      unconfirmed:
        '合っていれば、カードの「はい」で確かめたことにできます。違っていれば、連絡予定を日付で書き直しましょう',
      'told-in-text': 'カードのボタンか「連絡予定を書く」で移せます',
      upcoming: '面接の最後に、結果の連絡の時期と方法を聞いておきましょう',
      'outside-hours': '台本を一度、声に出して読んでおきましょう',
    },
    /** Where the note names two of them. */
    whichAddressee: 'どちらあてに送るのかを確かめて、要らないほうを消してから入れましょう',
    /** Where the wait has ended with a result: what that result means. */
    afterResult: {
      passed: '次の日程の案内がまだなら、5営業日ほどたってから、日程についてお尋ねして大丈夫です',
      declined: '結果が届いています。おつかれさまでした。ほかの会社の選考を進めましょう',
    },
    /** Before a day until which to wait although nothing will be asked. */
    waitUntil: (day: string) => `${day} までは連絡を待ち、ほかの会社の選考を進めましょう`,
    close: '閉じる',
    draft: '下書きだけ入れる',
    anyway: 'それでも入れる',
    /** For a letter that is written outside the company's hours. */
    sendInHours: (day: string, hours: string) => `送るのは ${day} の営業時間（${hours}）にしましょう`,
    calling: {
      moments: {
        best: 'いまは電話しやすい時間です',
        open: '営業時間内です。もう少し電話しやすい時間もあります',
        lunch: 'いまは昼休みの時間です',
        'before-hours': '営業時間の前です',
        'after-hours': '今日の営業時間は終わりました',
        'closed-day': '今日は休業日です',
      },
      closedDay: (reason: string) => `今日は休業日です（${reason}）`,
      hours: (hours: string) => `営業時間 ${hours}`,
      now: (until: string) => `電話しやすいのは ${until} ごろまでです`,
      next: (slot: string) => `次に電話しやすい時間: ${slot}`,
      slot: (day: string, from: string, to: string) => `${day} ${from}〜${to}`,
      span: (from: string, to: string) => `${from}〜${to}`,
    },
  };
}
