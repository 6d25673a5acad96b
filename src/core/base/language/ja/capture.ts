/** The words of the form that makes interview notes, and of the reading below what the company said. */
export function capture() {
  return {
    /** What a phrase is read as; days are written out, `how` says how the day came about. */
    preview: {
      placeholder: '例: 3営業日以内にご連絡します',
      noDay: '面接日を入れると、日付を計算します',
      nothing: '空なら、何も言われなかったものとして計算します',
      until: (day: string, how: string) => `→ ${day}まで: ${how}`,
      range: (from: string, to: string) => `→ ${from}〜${to} に連絡`,
      openFrom: (day: string) => `→ ${day} 以降に連絡`,
      noDate: '→ 日付のない連絡予定',
      passOnly: '→ 合格者のみに連絡',
      twoReadings: (day: string) =>
        `→ ${day}まで: 二つに読めます。早く尋ねすぎないよう、遅いほうを期限とします`,
      calendarDays: '暦日なら',
      businessDays: '営業日なら',
      /** `skipped` are the closed days in between, written out, or how many there are. */
      countedDays: (count: number, skipped: string) =>
        skipped === '' ? `${count}営業日目` : `${count}営業日目。${skipped} は数えません`,
      skippedDays: (count: number) => `休みの${count}日`,
      between: '、',
      after: {
        hour: (count: number) => `${count}時間後`,
        day: (count: number) => `${count}日後`,
        week: (count: number) => `${count}週間後`,
        month: (count: number) => `${count}か月後`,
      },
      named: '言われた日',
      rolled: (how: string, landed: string, reason: string) =>
        `${how}の ${landed} は休み（${reason}）なので、次の営業日`,
      periodEnd: (first: string, last: string) => `${first}〜${last} の最後の営業日`,
      periodOver: (first: string, last: string) => `${first}〜${last} に残る営業日がないため、次の営業日`,
      /** Of a mail that was pasted into the field. */
      fromMail: '貼り付けた文面のうち、連絡の時期を言っている文です',
      severalInMail:
        '貼り付けた文面に、日付を言っている文がいくつかあります。返事の時期のものを選んでください',
      noneInMail: '貼り付けた文面からは、連絡の時期を読み取れませんでした。その部分だけを書いてください',
      /** Ways of saying it that can be read, to be put into the field. */
      examples: ['3営業日以内', '1週間以内', '来週中', '未定'],
    },
    /** The ways of contact, as they are written into notes, and as a form shows them. */
    contacts: { mail: 'メール', phone: '電話', portal: '就活サイト' },
    contactLabels: { mail: 'メール', phone: '電話', portal: '就活サイト' },
    form: {
      names: {
        company: '会社',
        date: '面接日',
        stage: '選考段階',
        promised: '連絡予定（言われた言葉で）',
        contact: '連絡方法',
        position: '職種',
        department: '部署',
        person: '担当者',
        mail: '会社のメールアドレス',
        time: '面接の時間',
        place: '場所・面接URL',
        'closed-weekdays': '定休日',
        closures: '休業日・休業期間',
        size: '企業規模',
        industry: '業界',
      },
      stages: ['書類', '一次', '二次', '三次', '最終'],
      /** The fields that few need, folded. */
      more: '職種・部署・担当者・会社のメール',
      moreAboutDay: '面接の時間と場所',
      /** Folded as long as the interview is to come. */
      aboutReply: '会社の言った連絡予定と連絡方法',
      moreAboutCompany: '定休日・休業日・合格者のみ連絡・規模・業界',
      passOnly: '合格者のみに連絡する会社',
      /** What is shown in empty fields. */
      placeholders: {
        mail: 'saiyo@example.co.jp',
        time: '14:00',
        place: '本社 8階、オンライン',
        'closed-weekdays': '水',
        closures: '12/29〜1/5',
        size: '大手、中小',
        industry: 'IT、メーカー',
      },
      required: '必須',
      otherYear: (day: string) => `${day} は今年ではありません。年を確かめてください`,
      longAgo: (day: string) => `${day} は、だいぶ前の日付です。年と月を確かめてください`,
      sameDay: (note: string) => `同じ会社の、同じ面接日のノートがあります: ${note}`,
      sameStage: (note: string) => `同じ会社の、同じ選考段階のノートがあります: ${note}`,
      openThere: 'それを開く',
      /** `names` are those of the properties that the next round takes over. */
      carried: (names: string) => `前の選考のノートから引き継ぎます: ${names}`,
      nextIsThere: (note: string) => `次の選考のノートは、もうあります: ${note}`,
      beforePrevious: (day: string) =>
        `前の選考（${day}）より前です。同じ日か、それよりあとの日付にしてください`,
      /** The next round in a note of its own. */
      nextNote: '次の選考のノートを作る',
      /** Of the day of the next round, for notes that keep all rounds. */
      nextDay: '次の面接日を書き足す',
      inThisNote: 'このノートに次の面接日を書き足します。これまでの面接日は、そのまま残ります。',
      aNewNote: '新しいノートにする',
      willWrite: (key: string, day: string) => `→ 「${key}: ${day}」と書きます`,
      noStage: '「選考段階」がまだ空です。「二次」のように、どの選考の日かを書いてください',
      roundTaken: (key: string, found: string) =>
        `「${key}」には、もう ${found} と書いてあります。ほかの選考段階にするか、ノートで直してください`,
      inNote: 'うすい文字の欄は、もうノートにあります。ほかの欄だけを書き足します',
      notHere: 'うすい文字の欄は、ここでは直せません。ノートか「連絡予定を書く」で直してください',
      save: '保存する',
      create: '作る',
      add: '書き足す',
      cancel: 'やめる',
      kept: '書きかけの内容は残してあります。次に開いたときに戻せます',
      /** `company` is empty where none was written. */
      unfinished: (company: string) =>
        company === '' ? '書きかけの内容があります' : `書きかけの内容があります（${company}）`,
      resume: '書きかけを戻す',
    },
    /** What the note has come to say while the form was open; `properties` as the note writes them. */
    saidOtherwise: (properties: string) =>
      `まだ書き足していません。ノートには、いま次のように書いてあります。\n${properties}\n入力は残してあります。もう一度押すと、ノートの値はそのままにして、ほかの項目を書き足します`,
    nothingToAdd: (note: string) =>
      `「${note}」には、もう全部書いてあります。何も書き足していません。入力は残してあります`,
    /** Of a link that asks for something else. */
    unknownAction: (action: string) =>
      `リンクの「action=${action}」は使えない言葉なので、一覧を開きました。使えるのは new と list です`,
    changed: (note: string) => `「${note}」を直しました`,
    unchanged: (note: string) => `「${note}」は、そのままです。変えたところがありません`,
    added: (note: string) => `「${note}」にプロパティを書き足しました`,
    /** `next` is what the card says is next, with its day. */
    created: (company: string, next: string) => `${company}のカードができました。${next}`,
    notCreated: (folder: string) =>
      `「${folder}」にノートを作れませんでした。同じ名前のファイルがないか、空き容量があるかを確かめてください。入力した内容はそのままです`,
    /** A template whose properties can't be used: `reason` is a whole remark. */
    badTemplate: (file: string, reason: string) => `テンプレート「${file}」からノートを作れません。${reason}`,
    badYaml: 'プロパティ（--- のあいだ）がYAMLとして読めません。コロンや引用符、字下げを確かめてください',
    badKey: 'プロパティに書き足せません。同じ名前が2つないか、1行に1つずつあるかを確かめてください',
    links: {
      previous: (link: string) => `前の選考: ${link}`,
      next: (link: string) => `次の選考: ${link}`,
      notLinked: (note: string) =>
        `新しいノートは作りましたが、「${note}」には次の選考へのリンクを書けませんでした`,
    },
  };
}
