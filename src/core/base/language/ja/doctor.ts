import type { FixSource } from '../../../flows/doctor/finding';

/** The words of the look at notes that are not read, or not fully. */
export function doctor() {
  const sources: Readonly<Record<FixSource, string>> = {
    title: 'ファイル名から',
    folder: 'フォルダー名から',
    property: 'ほかのプロパティの日付から',
  };
  return {
    title: '読めていないノートを調べる',
    intro: (notes: number) =>
      `${notes}件のノートに、直すと読めるところがあります。ボタンを押すまで、ノートは変わりません。`,
    looking: 'ノートを調べています…',
    none: '読めていない面接ノートは見つかりませんでした。',
    noneHere: 'このノートに、直すところはありません。',
    all: 'ほかのノートも調べる',
    /** Asked once a vault: what a task plugin's own word for "done" means. */
    doneState: {
      question: (words: readonly string[], notes: number) =>
        `${notes}件のノートの状態が「${words.join('」「')}」です。選考が終わったということですか。答えるまでは、終わったものとして扱いません。`,
      over: '選考の終わり',
      open: '選考の終わりではない',
      answered: '答えを設定に残しました。「設定 → 面接ノートの場所」でいつでも変えられます',
    },
    notListed: '一覧に入っていないノート',
    listed: '一覧にあるノート',
    /** A property whose name is nearly that of a field. */
    nearName: (key: string, to: readonly string[]) =>
      `「${key}」は「${to.join('」か「')}」のことでしょうか。いまの名前のままでは読み取れません。`,
    sameCompany: (name: string, other: string) =>
      `「${name}」と「${other}」は同じ会社でしょうか。同じなら、書き方をそろえると、前の選考と次の選考がつながります。`,
    numberedDays: (keys: readonly string[]) =>
      `「${keys.join('、')}」のように番号のついた名前は読み取れません。どの選考の日かがわかる名前にすると、いまの選考の日として読めます。`,
    /** Days that are kept where they are not read, and the way out; `found` is the property, the fields, the table's head. */
    shapes: {
      nested: (found: string) =>
        `「${found}」の中に入れ子で書かれた面接日は読み取れません。「一次面接日: 2026-11-20」のように、1行に1つずつプロパティとして書くと読めます。`,
      inline: (found: string) =>
        `本文の「${found}」という書き方（インラインフィールド）は読み取れません。ノートの先頭のプロパティに書くと読めます。`,
      table: (found: string) =>
        `このノートは、面接日を表に書いています（${found}）。表の中は読み取れません。会社ごとのノートのプロパティに「会社」と「面接日」を書くと、一覧に入ります。`,
    },
    actions: {
      rename: (key: string, to: string) => `「${key}」の名前を「${to}」に変える`,
      renameAll: (renames: readonly { readonly key: string; readonly to: string }[]) =>
        `名前を変える: ${renames.map(({ key, to }) => `「${key}」→「${to}」`).join('、')}`,
      fill: (key: string, value: string, source: FixSource) =>
        `${sources[source]}「${key}」に「${value}」を入れる`,
      write: (key: string, value: string) => `「${key}」を「${value}」にする`,
      copy: (values: readonly string[]) => `プロパティにも書く: ${values.join('、')}`,
      keep: (key: string) => `「${key}」だけを残す`,
      line: (text: string) => `「${text}」と書き直す`,
      firstLine: 'プロパティをノートの先頭から始める',
    },
    before: '変更前',
    after: '変更後',
    fix: '直す',
    fixSame: (count: number) => `同じ直し方を${count}件に…`,
    open: 'ノートを開く',
    openLine: (line: number) => `${line}行目を開く`,
    openBoth: '両方を開く',
    more: (count: number) => `ほか ${count}件を表示`,
    many: {
      title: (count: number) => `${count}件のノートを直しますか？`,
      explanation: '選んだノートの、次の行だけを書き換えます。',
      later: (count: number) => `ほかの${count}件は、このあとに同じボタンから続けられます。`,
      /** One line of a note, before and after. */
      change: (before: string, after: string) => `${before} → ${after}`,
      removed: '（なくす）',
      added: '（新しい行）',
      confirm: '直す',
      cancel: 'やめる',
    },
    done: (note: string) => `「${note}」を直しました`,
    doneMany: (count: number) => `${count}件のノートを直しました`,
    notDone: (count: number) => `${count}件は変えませんでした`,
    undo: '元に戻す',
    undone: '元に戻しました',
  };
}
