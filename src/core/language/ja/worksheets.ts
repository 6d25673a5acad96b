/** The words around worksheets: where one is put in, and how far it is filled. What stands in a sheet is in its template. */
export const worksheets = {
  there: {
    title: (sheet: string) => `「${sheet}」はもう入っています`,
    question: 'つづきを書くなら、そこへ移動します。もう一つ入れると、いまあるもののすぐ下に入ります。',
    goThere: 'そこへ移動',
    another: 'もう一つ入れる',
    close: '閉じる',
  },
  inserted: (sheet: string, note: string) => `「${note}」に「${sheet}」を入れました`,
  undo: '元に戻す',
  /** On a card: how many questions of the review sheet have an answer, and what is offered where there is no sheet. */
  review: {
    progress: (filled: number, total: number) => `振り返り ${filled}/${total}`,
    goOn: (filled: number, total: number) => `面接の振り返り。${total}問のうち${filled}問に書いてあります`,
    begin: '面接をふり返る',
  },
};
