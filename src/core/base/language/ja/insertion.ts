/** The words around text that is put into a note. */
export function insertion() {
  return {
    /** The heading of the section for messages, in notes that have none of it yet. */
    messagesHeading: '問い合わせ',
    /** The same for what is not an inquiry. */
    lettersHeading: '会社への連絡',
    /** The command in the palette, where one looks for it by what one wants to write. */
    inPalette:
      '文面を選んで入れる（お礼、日程の返信、日程の変更、遅刻、欠席、内定の承諾、返事を待ってもらうお願い、辞退）',
    /** Where the command is called without a note. */
    whichReply: 'どの選考ですか',
    person: '担当者',
    /** What was not taken for a name, so that no one is called 男性2名様. */
    notAName: (key: string, words: string) =>
      `${key}「${words}」は名前として読めなかったので、宛名は「採用ご担当者様」にしました`,
    noAddress: (key: string, words: string) =>
      `${key}「${words}」からは、アドレスを一つに決められなかったので、宛先のアドレスは空けてあります`,
    /** Where what is missing in a message can be written once for all. */
    gaps: {
      marked: '足りないところは【未入力】としました',
      inNote: (keys: string) => `ノートのプロパティ${keys}に書いておくと、次からは入ります`,
      inProfile: (labels: string) => `設定のプロフィール（${labels}）に書いておくと、次からは入ります`,
      inBoth: (keys: string, labels: string) =>
        `ノートのプロパティ${keys}と、設定のプロフィール（${labels}）に書いておくと、次からは入ります`,
      quote: (name: string) => `「${name}」`,
      betweenKeys: '',
      betweenLabels: '、',
    },
    templateBroken: (problem: string) => `テンプレートを直すと入れられます。${problem}`,
    chooseTemplate: '入れるテンプレートを選ぶ',
    noTemplateFolder:
      '自分のテンプレートを使うには、設定の「テンプレートのフォルダー」を決めて、そこにファイルを置いてください',
    noTemplates: (folder: string) =>
      `「${folder}」にテンプレートがありません。.hbs か .md のファイルを置いてください`,
    /** Beside a message that has just been put in. */
    draftLeft: '前に入れた下書きも、このノートに残っています',
    /** An unsent message of the same kind is there already. */
    there: {
      title: 'もう入っています',
      question: 'まだ送っていない同じ種類の文面が、このノートにあります。どうしますか。',
      goThere: 'そこへ移動',
      another: 'もう一つ入れる',
      close: 'やめる',
    },
    /** The three facts without which a first letter has nothing but gaps. */
    profile: {
      title: 'あなたのことを教えてください',
      intro: '文面に入れる三つのことです。設定のプロフィールに保存され、次の文面にも入ります。',
      name: '氏名',
      university: '大学（学校名）',
      careerChange: '転職です（大学を書かない書き方にします）',
      more: 'この文面に要ること（プロフィール）',
      contact: 'メールアドレスか電話番号',
      fill: '保存して入れる',
      later: '空欄のまま入れる',
      /** Where the dialog of a scene comes next. */
      save: '保存して進む',
      goOn: '空欄のまま進む',
      cancel: 'やめる',
      noName: '氏名を入れてください',
      noUniversity: '学校名を入れるか、「転職です」を選んでください',
      noContact: '返事を受け取るメールアドレスか電話番号を入れてください',
    },
    betweenSentences: '。',
  };
}
