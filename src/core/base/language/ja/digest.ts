/** The words of the notice that says once a day what can be done. */
export function digest() {
  return {
    text: (count: number, names: string) => `今日、問い合わせできる選考が ${count}件あります\n${names}`,
    /** The interviews of today that are still to come, each behind its hour. */
    todays: (names: string) => `今日の面接: ${names}`,
    separator: '、',
    more: (count: number) => `ほか ${count}件`,
  };
}
