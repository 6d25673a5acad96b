/** The words of the calendar file, and of the notices around it. */
export const calendarExport = {
  /** Of the calendar, and of its file. */
  name: '返事待ち',
  titles: {
    deadline: (company: string) => `${company}：連絡の期限`,
    inquiry: (company: string) => `${company}：確認してよい日`,
    followup: (company: string) => `${company}：一度だけ再確認してよい日`,
  },
  between: '・',
  none: 'カレンダーに入れる日付は、いまはありません',
  written: (count: number, path: string) => `${count}件の日付を「${path}」に書き出しました`,
  open: 'カレンダーで開く',
};
