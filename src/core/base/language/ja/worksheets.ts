/** The words around worksheets: when one is put in. What is in a sheet is in its template. */
export function worksheets() {
  return {
    there: {
      title: (sheet: string) => `「${sheet}」はもう入っています`,
      question: '続きを書くなら、そこへ移動できます。もう一つ入れると、いまあるもののすぐ下に入ります。',
      goThere: 'そこへ移動',
      another: 'もう一つ入れる',
      close: '閉じる',
    },
    inserted: (sheet: string, note: string) => `「${note}」に「${sheet}」を入れました`,
    undo: '元に戻す',
  };
}
