/** The words of the command line inside Obsidian. */
export function commandLine() {
  return {
    description: '返事待ちの選考と、今日できることを表示',
    status: '一つの面接ノートの状況と、日付の理由を表示',
    noInterview: (path: string) => `面接ノートではないか、見つかりません: ${path}`,
    flags: {
      path: '面接ノートのパス',
      today: 'この日の状態を表示（省略すると今日）',
      all: 'これからの面接と終わった選考も表示',
      statistics: '一覧の代わりに、返事までの日数を表示',
      json: 'JSON で出力',
      lang: '表示する言語',
    },
    notADay: (found: string) => `today は実在する日付 YYYY-MM-DD で指定してください: ${found}`,
  };
}
