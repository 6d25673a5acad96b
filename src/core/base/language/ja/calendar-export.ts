/** The words of the calendar file, and of the notices around it. */
export function calendarExport() {
  return {
    /** Of the calendar, and of its file. */
    name: '返事待ち',
    titles: {
      deadline: (company: string) => `${company}：連絡の期限`,
      inquiry: (company: string) => `${company}：この日から確認できます`,
      followup: (company: string) => `${company}：この日からもう一度だけ問い合わせできます`,
    },
    between: '・',
    none: 'カレンダーに入れる日付は、いまはありません',
    written: (count: number, path: string) =>
      `${count}件の日付を「${path}」に書き出しました。場所は、保管庫のいちばん上のフォルダーです`,
    underWay: 'カレンダーのファイルを作っています…',
    notWritten: (file: string) =>
      `「${file}」を書き出せませんでした。空き容量や同期の状態を確かめて、もう一度試してください`,
    open: 'カレンダーで開く',
  };
}
