/** The words of the notice that says once a day what can be done. */
export function digest() {
  return {
    text: (count: number, names: string) => `今日、問い合わせできる選考が ${count}件あります\n${names}`,
    separator: '、',
    more: (count: number) => `ほか ${count}件`,
  };
}
