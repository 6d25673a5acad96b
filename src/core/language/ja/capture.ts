/** The words of the form that makes interview notes, and of the reading below what the company said. */
export const capture = {
  /** What a phrase is read as; days are written out, `how` says how the day came about. */
  preview: {
    placeholder: '「3営業日以内にご連絡します」など、言われたとおりに',
    noDay: '面接日を入れると、日付を計算します',
    nothing: '言われていなければ、空のままで大丈夫です',
    until: (day: string, how: string) => `→ ${day}まで: ${how}`,
    range: (from: string, to: string) => `→ ${from}〜${to} に連絡`,
    openFrom: (day: string) => `→ ${day} 以降に連絡`,
    noDate: '→ 期日の約束なし',
    passOnly: '→ 合格者のみに連絡',
    twoReadings: (day: string) =>
      `→ ${day}まで: 二つに読めます。早く聞きすぎないよう、遅いほうを期限とします`,
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
    /** Ways of saying it that can be read, to be put into the field. */
    examples: ['3営業日以内', '1週間以内', '来週中', '未定'],
  },
  /** The ways of contact, as they are shown and written into notes. */
  contacts: { mail: 'メール', phone: '電話', portal: '就活サイト' },
};
