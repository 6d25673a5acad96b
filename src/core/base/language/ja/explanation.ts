/** Why a wait of calendar days is stretched to a number of business days. */
function closedRun(count: number): string {
  return `休みが続くため、少なくとも ${count}営業日 待ちます（遅いほうを使います）`;
}

/** The lines that explain a date, day by day. Days are written out, counts are business or calendar days as said. */
export function explanation() {
  return {
    interviewed: (day: string) => `面接日は ${day}`,
    said: (words: string, day: string) => `「${words}」と聞いた日は ${day}`,
    /** Words of an invitation, said on `heard`, count as said at the interview. */
    heardBefore: (heard: string, day: string) =>
      `  ${heard} に聞いた言葉ですが、面接の前なので、面接日 ${day} に聞いたものとして読みます`,
    nothingSaid: (day: string) => `連絡の時期は聞いていません（面接日 ${day}）`,
    notUnderstood: (words: string) => `「${words}」からは日付を読み取れませんでした`,
    time: (words: string) => `「${words}」を数えると`,
    counted: (day: string, count: number) => `  ${day} ${count}営業日目`,
    /** A day of the weekend on which this company works. */
    countedOpener: (day: string, count: number, weekday: string) =>
      `  ${day} ${count}営業日目（${weekday}曜営業）`,
    skipped: (day: string, reason: string) => `  ${day} 数えません（${reason}）`,
    calendar: {
      hour: (from: string, count: number, landed: string) => `  ${from} から ${count}時間後は ${landed}`,
      day: (from: string, count: number, landed: string) => `  ${from} から ${count}日後は ${landed}`,
      week: (from: string, count: number, landed: string) => `  ${from} から ${count}週間後は ${landed}`,
      month: (from: string, count: number, landed: string) => `  ${from} から ${count}か月後は ${landed}`,
    },
    namedDay: (day: string) => `  ${day} を指しています`,
    periodEnd: (first: string, last: string, day: string) => `  ${first}〜${last} の最後の営業日は ${day}`,
    periodOver: (first: string, last: string, day: string) =>
      `  ${first}〜${last} に残る営業日がないため、次の営業日 ${day} とします`,
    periodStart: (first: string, last: string, day: string) => `  ${first}〜${last} の最初の営業日は ${day}`,
    yearEnd: (year: number, day: string) => `  ${year}年の最後の営業日は ${day}`,
    yearStart: (year: number, day: string) => `  ${year}年の最初の営業日は ${day}`,
    rolled: (landed: string, reason: string, day: string) =>
      `  ${landed} は休み（${reason}）なので ${day} へ`,
    twoReadings: (calendar: string, business: string) =>
      `暦日なら ${calendar}、営業日なら ${business}。早く尋ねすぎないよう、遅いほうを期限とします`,
    weekdayContradicts: '書かれた曜日と日付が合いません。日付のほうを使います',
    deadline: (day: string) => `連絡の期限は ${day}`,
    passOnlyAsked: '合格者のみに連絡する会社です。もう問い合わせたので、返事だけを待ちます',
    passOnly: '合格者のみに連絡する会社です。問い合わせはしません',
    openFrom: (day: string) => `連絡は ${day} 以降です`,
    noDate: '日付のない連絡予定です',
    waits: {
      'after-deadline': (count: number) => `期限のあと ${count}営業日 待ちます`,
      'no-promise': (count: number) => `連絡の日を聞いていないので ${count}日 待ちます`,
      'no-promise-floor': closedRun,
      'still-selecting': (count: number) => `「選考中」の返事から ${count}日 待ちます`,
      'still-selecting-floor': closedRun,
      'after-inquiry': (count: number) => `問い合わせから ${count}営業日 返事を待ちます`,
      /** `hasDeadline`: `count` are business days after it; else calendar days. */
      'pass-only': (count: number, hasDeadline: boolean) =>
        hasDeadline ? `期限のあと、合格の連絡を ${count}営業日 待ちます` : `合格の連絡を ${count}日 待ちます`,
      'pass-only-floor': closedRun,
    },
    doubtfulPromise: '前の選考で聞いた連絡予定かもしれないので、連絡の日を聞いていないときの日数も待ちます',
    inquireFrom: (day: string) => `${day} から確認できます`,
    followUpFrom: (day: string) => `${day} からもう一度だけ問い合わせできます`,
    giveUpOn: (day: string) => `${day} を区切りに、この返事を待つのを終えます`,
    /** The same where several waits were compared. */
    later: {
      inquireFrom: (day: string) => `いちばん遅い ${day} から確認できます`,
      followUpFrom: (day: string) => `いちばん遅い ${day} からもう一度だけ問い合わせできます`,
      giveUpOn: (day: string) => `いちばん遅い ${day} を区切りに、この返事を待つのを終えます`,
    },
    /** The same where two waits were compared. */
    laterOfTwo: {
      inquireFrom: (day: string) => `遅いほうの ${day} から確認できます`,
      followUpFrom: (day: string) => `遅いほうの ${day} からもう一度だけ問い合わせできます`,
      giveUpOn: (day: string) => `遅いほうの ${day} を区切りに、この返事を待つのを終えます`,
    },
    /** Where asking becomes fine on a day of the weekend; `day` is the next from Monday to Friday. */
    askOnWeekday: (day: string) =>
      `土日も営業する会社ですが、採用担当への問い合わせは月〜金（${day} から）がおすすめです`,
    planned: (day: string) => `${day} に問い合わせる予定です`,
    longAgo: (day: string) =>
      `${day} から確認できました。時間がたっているので、もう問い合わせません。結果がわかったら記録しましょう`,
    longAgoUnread:
      '日付を読み取れないまま時間がたっています。もう問い合わせません。結果がわかったら記録しましょう',
    between: '、',
    asked: (days: string) => `問い合わせた日: ${days}`,
    askedTwice: '問い合わせは二度まで。あとはほかの選考を進めましょう',
    upcoming: (day: string) => `面接は ${day}。最後に、結果の連絡の時期と方法を聞いておきましょう`,
    answered: '結果の連絡がありました',
    answeredWith: (result: string) => `結果: ${result}`,
    /** What the note says in place of a result. */
    endedBy: (words: string) => `「${words}」とあるので、この選考の返事待ちは終わりました`,
    passedBy: (words: string) => `「${words}」とあるので、この選考は次へ進みました`,
    notJudged: (stage: string) => `${stage}なので、合否の連絡はありません`,
    laterRound: (path: string) => `次の選考のノートがあります: ${path}`,
    forecast: (year: number) => `${year}年の祝日は予測です（内閣府の発表前）`,
    closedReasons: {
      closure: '休業日',
      yearEnd: '年末年始',
      obon: 'お盆',
      closedWeekday: '定休日',
      weekend: '土日',
    },
  };
}
