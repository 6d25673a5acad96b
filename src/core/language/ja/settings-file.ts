/** What is said about `data.json`, the file of the settings. */
export const settingsFile = {
  notSaved: '設定を保存できませんでした。いまの変更は、Obsidianを閉じるまで有効です',
};
