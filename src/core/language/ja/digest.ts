/** The words of the notice that says once a day what can be done. */
export const digest = {
  text: (count: number, names: string) => `今日できることが ${count}件あります\n${names}`,
  separator: '、',
  more: (count: number) => `ほか ${count}件`,
};
