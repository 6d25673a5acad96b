/** The words of the sidebar 返事待ち and of what opens it. */
export function sidebar() {
  return {
    title: '返事待ち',
    /** The status bar: how many replies are awaited, how many things can be done today. */
    statusBar: (pending: number, today: number) =>
      today === 0 ? `返事待ち ${pending}` : `返事待ち ${pending} · 今日 ${today}`,
    summary: {
      pending: (count: number) => `返事待ち ${count}件`,
      /** What waits for the user's own answer, with the nearest limit. */
      offers: (count: number, limit?: string) =>
        `内定などへの返事 ${count}件${limit ? `（${limit}まで）` : ''}`,
      between: '、',
      today: (counts: string, today: number) => `${counts}。今日できることが ${today}件あります`,
      calm: (counts: string, next?: string) =>
        `${counts}。今日することはありません${next ? `。次は ${next} です` : ''}`,
      /** The same on the day of an interview. */
      busy: (counts: string, next?: string) => `${counts}${next ? `。次は ${next} です` : ''}`,
      none: '返事を待っている選考はありません',
    },
    search: '会社・選考段階',
    sort: '並べ替え',
    sortBy: { nextDate: '次の日付', interviewDay: '面接日', company: '会社名' },
    filters: '表示するグループ',
    chips: {
      groups: {
        today: '今日',
        mend: '直すノート',
        waiting: '待ち',
        inquired: '問い合わせ済',
        moveOn: 'ほかの選考へ',
        upcoming: 'これから',
        closed: '終了',
      },
      nextBusinessDay: '次の営業日',
      withOffers: 'これから・内定',
    },
    newNote: '新しい面接ノート',
    more: (count: number) => `ほか ${count}件`,
    openNote: 'ノートを開く',
    openInNewTab: '新しいタブで開く',
    showDetail: 'くわしく見る',
    hideDetail: '閉じる',
    menu: 'メニュー',
    /** While a card has the focus of the keyboard. */
    keys: '↑↓ で移動 · ? でキーの一覧',
    left: (days: number) => `あと${days}営業日`,
    /** Since when asking is fine. */
    since: (day: string) => `${day} から`,
    /** A round behind which the day of the next one is arranged. */
    passed: (stage: string) => `${stage}通過`,
    /** Time and place of an interview to come. */
    where: (parts: string) => `面接 ${parts}`,
    /** On the day of an interview and the day after, where nothing is written down. */
    evening: '面接で、連絡の時期は何と言われましたか',
    /** On the day of an interview whose hour is not known. */
    afterwards: '面接が終わったら、連絡の時期について言われたことを書いておきましょう',
    /** Words of the company in the text of the note, while the property is empty. */
    told: (words: string) => `ノートの本文に「${words}」とあります。日付の計算には、まだ使っていません`,
    /** A letter of which a draft lies in the note. */
    written: (letter: string) => `${letter}（下書きあり）`,
    moveTold: '連絡予定に移す',
    /** When the company was asked; it has not answered since. */
    sent: (days: string) => `${days} に問い合わせました`,
    /** A later limit that the company has not agreed to yet. */
    asked: (limit: string) => `${limit} までのお願い中。会社の返事があるまで、期限はそのままです`,
    /** The parts of a line about another round. */
    between: ' · ',
    facts: {
      time: (time: string) => `時間: ${time}`,
      place: (place: string) => `場所: ${place}`,
      mail: (address: string) => `メール: ${address}`,
    },
    history: {
      interview: (stage: string) => (stage === '' ? '面接' : `面接（${stage}）`),
      promised: (words: string) => `連絡予定「${words}」`,
      inquired: '問い合わせ',
      selecting: '「選考中」の返事',
      replied: '結果の連絡',
      result: (result: string) => `結果の連絡「${result}」`,
      between: '、',
    },
    /** What there is to do, after its date. */
    actions: {
      attend: '面接。結果の連絡時期を聞いておきましょう',
      attendToday: (time?: string) =>
        `今日は${time ? ` ${time} から` : ''}面接です。結果の連絡時期を聞いておきましょう`,
      /** While the company is asked for another day. */
      attendUntilMoved: '面接。変更をお願い中。返事が来るまでは、この日のままです',
      /** What the day of a wait brings. */
      wait: {
        inquire: 'から確認できます',
        followup: 'からもう一度だけ問い合わせできます',
        moveOn: 'になったら、待つのを終えて、ほかの選考へ',
      },
      dueToday: (wait: string) => `${wait}。今日が連絡の期限です`,
      inquireToday: '今日、問い合わせできます',
      inquire: 'に問い合わせできます',
      followupToday: 'もう一度だけ問い合わせできます',
      followup: 'にもう一度だけ問い合わせできます',
      onSite: (action: string) => `${action}（サイトのメッセージで）`,
      planned: 'に問い合わせる予定です',
      longAgo: (day: string) => `${day} の面接です。時間がたっているので、結果がわかったら記録しましょう`,
      longAgoUndated: '時間がたっているので、結果がわかったら記録しましょう',
      moveOn: 'ほかの選考を進めましょう',
      /** Why it is time for that, which comes first. */
      askedTwice: '問い合わせを二度しました。',
      passOnly: (day: string) => `合格者だけに連絡する会社で、区切りの ${day} になりました。`,
      mend: 'ノートを直すと、日付を計算できます',
      nextRound: '次の選考のノートがあります',
      /** After how it ended: 結果: 内定. */
      offered: (ended: string) => `${ended}。返事の期限を確かめましょう`,
      /** A closed selection that goes on; an answer follows its day. */
      open: {
        date: '通過しました。次の選考の日程が決まったら、予定を入れましょう',
        answer: 'までに返事（あなたから会社へ）',
        today: '今日が、あなたから返事をする期限です',
        offer: 'が返事の期限でした。返事をするか、新しい期限を記録しましょう',
        newDate: '新しい日程が決まったら、面接日を書きましょう',
      },
    },
    bar: {
      interview: (day: string) => `${day} 面接`,
      promised: (from: string, to: string) => `${from}〜${to} 連絡予定`,
      deadline: (day: string) => `${day} 連絡の期限`,
      asked: (day: string) => `${day} 問い合わせ`,
      /** What the last day of the line brings. */
      next: {
        inquire: (day: string) => `${day} から確認できます`,
        followup: (day: string) => `${day} からもう一度だけ問い合わせできます`,
        moveOn: (day: string) => `${day} を区切りに、ほかの選考へ`,
      },
      today: (day: string) => `${day} 今日`,
      closed: (day: string, reason: string) => `${day} ${reason}`,
      separator: '、',
      closedDays: '斜線は会社が休みの日',
    },
    /** The answers to a question how a promise was read; the long ones name the company for screen readers. */
    confirm: {
      yes: 'はい',
      correct: '直す',
      yesTo: (company: string) => `はい、合っています: ${company}`,
      correctOf: (company: string) => `連絡予定を直す: ${company}`,
    },
    /** How far the review sheet is filled; where there is none, it is what to do while waiting. */
    review: {
      progress: (filled: number, total: number) => `振り返り ${filled}/${total}`,
      label: (filled: number, total: number) =>
        `面接の振り返り。${total}項目のうち ${filled}項目に書きました`,
      begin: '面接を振り返る',
      goOn: '振り返りの続きを書く',
    },
    detail: {
      recommended: (message: string) => `おすすめ: ${message}`,
      problems: '直すところ',
      explanation: '日付の理由',
      legend: '線の見かた',
      facts: '面接と連絡先',
      rounds: 'この会社のほかの選考',
      history: 'これまでのやりとり',
      typical: 'ふつうはどのくらいで返事が来る？',
      reasons: '返事が遅いときに考えられること',
      checklist: '問い合わせの前に',
      waiting: '待つあいだにできること',
    },
    typical: {
      most: '多くの会社は 3日〜1週間ほどです',
      large: '大手や公的な機関は、1〜2週間かそれ以上かかることがあります',
      small: '規模の小さい会社やベンチャーは、早いことが多いです',
      final: '最終面接のあとは、決裁や調整で長めになります',
      fast: 'IT・広告は早めの業界です',
      slow: '金融・メーカーはゆっくりめの業界です',
      source: '就職活動の一般的な目安です。期限ではありません',
    },
    reasons: {
      time: '選考に時間がかかっている（応募者や面接官が多い、最終の調整）',
      runnerUp: 'ほかの候補者の返事を待っている（評価が低いわけではない）',
      inside: '社内でまだ決まっていない（ていねいに選んでいるときにもよくある）',
      mistake: '連絡の行き違い（宛先の誤り、送り忘れ）。期限のあとに一度問い合わせるのは、このため',
    },
    /** The point `heard` where nothing was said. */
    nothingHeard: 'メモやメールを見直した（連絡の時期が、どこかに書かれていないか）',
    checks: {
      heard: '言われた言葉をもう一度確かめた（土日や祝日も数えるのか）',
      spam: '迷惑メールのフォルダーと、すべての受信箱を見た',
      calls: '着信履歴、留守番電話、着信拒否、通知の設定を見た',
      portal: '就活サイトやマイページのメッセージを見た',
      calendar: '定休日や長い休みにあたっていないか、会社のサイトで確かめた',
      reports: 'ほかの応募者の様子を見た（参考まで。決め手にはしない）',
    },
    waiting: {
      review: '面接を振り返る。うまくいったこと、準備していなかった質問',
      prepare: '次の選考の準備。志望動機、自己PR、企業研究',
      others: 'ほかの会社の選考を進める',
      skills: '自己分析やスキルの勉強',
      rest: '休む。気分を変える',
    },
    announce: {
      found: (count: number) => `${count}件見つかりました`,
      changed: (company: string, status: string) => `${company}: ${status}`,
      manyChanged: (count: number) => `${count}件が変わりました`,
    },
    loading: 'ノートを読んでいます…',
    failed: '一覧を作れませんでした',
    retry: 'もう一度読む',
    /** The title of a group of a base whose notes have nothing of what it is grouped by. */
    withoutGroup: 'どれにも入らないもの',
    nothingFound: '当てはまる選考はありません',
    showAll: 'すべて表示',
    firstRun: {
      sentence: '面接ノートがあれば、いつまで待ち、いつから確認してよいかを計算します。',
      create: '新しい面接ノート',
      samples: '見本を3つ入れる',
      find: 'いまある面接ノートを探す',
      read: (count: number, total: number) => `${total}件のノートのうち、面接ノートは ${count}件`,
    },
    folder: '面接',
    newNoteName: '新しい面接',
    help: {
      title: 'キーボードの使い方',
      keys: [
        ['↑ ↓ j k', '前後の選考へ'],
        ['Home End', '最初・最後へ'],
        ['Enter', 'ノートを開く（Ctrl・⌘ で新しいタブ）'],
        ['Space', '詳細を開く・閉じる'],
        ['i', '問い合わせメールを入れる'],
        ['p', '連絡予定を書く'],
        ['l', '問い合わせたことを記録'],
        ['r', '結果の返事を記録'],
        ['/', '探す'],
        ['Shift+F10', 'メニュー'],
        ['?', 'この説明'],
      ],
    },
  };
}
