/** The words of the dialog in which a scene is filled in, and of the one that logs it. */
export function sceneDialog() {
  return {
    title: (scene: string, company: string) => `${company}: ${scene}`,
    insert: '文面を入れる',
    changedQuestion: 'この文面を入れますか。「戻る」を選んでも、入力した内容は消えません。',
    insertAnyway: 'それでも入れる',
    /** Behind what holds the letter back, once the button was pressed. */
    pressAgain: 'このまま入れるなら、もう一度押してください',
    cancel: 'やめる',
    /** Above the letter as it will go in. */
    text: '文面',
    subject: '件名',
    required: '必須',
    notChosen: '選ぶ',
    example: (what: string) => `例: ${what}`,
    slot: {
      day: (at: number) => `${at}つ目の日`,
      from: (at: number) => `${at}つ目の始まり`,
      to: (at: number) => `${at}つ目の終わり`,
    },
    until: '〜',
    logReply: '結果の返事を記録',
    remarks: '送る前に',
    log: {
      title: (scene: string, company: string) => `${company}: 「${scene}」を記録`,
      sentOn: '送った日',
      calledOn: '電話した日',
      what: '連絡の記録に書く言葉',
      noWhat: '記録に書く言葉を入れてください',
      limit: '返事の期限（いま有効な日）',
      newLimit: '新しい期限',
      moving: '日程調整中にする（面接日は、返事が来るまでそのまま）',
      logged: (company: string, what: string) => `${company} への「${what}」を記録しました`,
      result: (result: string) => `結果「${result}」を記録`,
      next: (scene: string) => `「${scene}」の文面を用意`,
    },
  };
}
