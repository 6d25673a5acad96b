import type { SettingFault } from '../../settings/setting-row';

/** What is wrong with a value that someone typed, and what to type instead. */
export function faults(): Readonly<Record<SettingFault, (typed: string) => string>> {
  return {
    empty: () => 'まだ空です。入力してください',
    notAMail: (typed) =>
      `「${typed}」はメールアドレスの形ではありません。「hanako@example.ac.jp」のように書いてください`,
    notAPhone: (typed) => `「${typed}」は電話番号の形ではありません。「090-0000-0000」のように書いてください`,
    notKana: (typed) => `「${typed}」にかな以外の字があります。「やまだ はなこ」のように書いてください`,
    notAFolder: (typed) =>
      `「${typed}」はフォルダー名にできません。「就活/面接」のように、\\ : * ? " < > | # ^ [ ] と、「.」で始まる名前を使わずに書いてください`,
    noSuchFolder: (typed) => `「${typed}」というフォルダーはまだありません。候補から選んでください`,
    notATag: (typed) =>
      `「${typed}」はタグにできません。空白や # を入れず、「面接」「就活/面接」のように書いてください`,
    thereAlready: (typed) => `「${typed}」はもう入っています`,
    takenName: (typed) => `「${typed}」はほかの項目の名前です。別の名前にしてください`,
    notDays: (typed) => `「${typed}」は日数にできません。0〜365の整数にしてください`,
    notYearly: (typed) => `「${typed}」は期間として読めません。「12/29〜1/3」のように書いてください`,
    yearlyTooLong: (typed) => `「${typed}」は長すぎます。60日以内の期間にしてください`,
    noBusinessDay: () => '営業日がなくなります。少なくとも1つの曜日は営業日にしてください',
    notADay: (typed) => `「${typed}」は暦にない日付です。「2026-12-26」のように書いてください`,
    wrongWayRound: (typed) => `終わりの日「${typed}」が始まりより前です。入れ替えてください`,
    closureTooLong: (typed) => `「${typed}」までだと半年以上の休みになります。短くしてください`,
  };
}
