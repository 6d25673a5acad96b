/**
 * The words that are put into messages and notes. Messages go to companies in Japan, so they are Japanese in every
 * language of the interface.
 */
export const letter = {
  gap: (label: string) => `【未入力: ${label}】`,
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  day: (month: number, day: number, weekday: string) => `${month}月${day}日（${weekday}）`,
  longDay: (year: number, month: number, day: number, weekday: string) =>
    `${year}年${month}月${day}日（${weekday}）`,
  /** As one says it on the phone. */
  spokenDay: (month: number, day: number, weekday: string) => `${month}月${day}日、${weekday}曜日`,
  shortDay: (month: number, day: number, weekday: string) => `${month}/${day}(${weekday})`,
  time: (hour: number, minute: number) => (minute === 0 ? `${hour}時` : `${hour}時${minute}分`),
};
