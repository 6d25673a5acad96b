import { languages } from '../language';
/** The words of the command in the terminal. An error is one line. */
export function headless() {
  return {
    usage: `使い方: npm run -s pending -- VAULT [オプション]

保管庫（VAULT、Markdown のフォルダー）の面接ノートを読み、今日することを表示します。

  --today YYYY-MM-DD        この日の状態を表示（省略すると今日）
  --now YYYY-MM-DDTHH:MM    現在の日時（--today がなければ、その日の状態を表示）
  --all                     これからの面接と終わった選考も表示
  --statistics              一覧の代わりに、返事までの日数を段階と規模ごとに表示
  --json                    JSON で出力
  --lang ${languages.join('|')}              表示する言語（省略すると設定の言語、なければ ja）
  --help                    この説明を表示`,
    seeHelp: (error: string) => `${error}（使い方は --help）`,
    errors: {
      unknownOption: (option: string) => `${option} というオプションはありません`,
      missingValue: (option: string) => `${option} には値が必要です`,
      unwantedValue: (option: string) => `${option} に値は付けられません`,
      missingVault: '保管庫のフォルダーを指定してください',
      tooMany: (found: string) => `フォルダーは1つだけ指定してください: ${found}`,
      notADay: (found: string) => `--today は実在する日付 YYYY-MM-DD で指定してください: ${found}`,
      notAMoment: (found: string) => `--now は実在する日時 YYYY-MM-DDTHH:MM で指定してください: ${found}`,
      notALanguage: (found: string) =>
        `--lang は ${languages.join('・')} のどれかで指定してください: ${found}`,
    },
    noFolder: (path: string) => `フォルダーが見つかりません: ${path}`,
    notAFolder: (path: string) => `フォルダーではありません: ${path}`,
    unreadableFolder: (path: string, reason: string) => `フォルダーを読めません: ${path}（${reason}）`,
    /** Below the answer: what is kept where it is not read. */
    unreadDays: (notes: number) =>
      `${notes}件のノートの面接日は、表、本文の「面接日:: 」、入れ子のプロパティにあり、読み取れません。直し方は、プラグインのコマンド「読めていないノートを調べる」でわかります`,
    settings: {
      unreadable: (reason: string) =>
        `設定ファイル data.json を読めないため、標準の設定を使います（${reason}）`,
      isLink: '設定ファイル data.json が保管庫の外へのリンクなので、標準の設定を使います',
      wrong: (keys: string) => `設定ファイル data.json の次の値は使えないため、標準の値を使います: ${keys}`,
    },
    between: '、',
    demo: {
      foreignFolder: (path: string) => `${path} は見本の保管庫ではないので、上書きしません`,
      written: (path: string) => `見本の保管庫を書きました: ${path}`,
      howToOpen: `Obsidian で開くには:
  1. 「保管庫としてフォルダを開く」で、上のフォルダーを選びます
  2. たずねられたら、作成者を信頼してプラグインを有効にします`,
    },
  };
}
