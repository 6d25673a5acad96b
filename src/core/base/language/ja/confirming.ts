/** The words that ask whether a promise is read as it was meant. */
export function confirming() {
  return {
    question: (words: string, read: string) => `「${words}」を、${read}と読みました。合っていますか`,
    by: (day: string) => `${day} まで`,
    between: (from: string, to: string) => `${from}〜${to}`,
    from: (day: string) => `${day} 以降`,
    undated: '日付のない連絡予定',
  };
}
