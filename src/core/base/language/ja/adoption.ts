/** The words of the search for interview notes that are there already. */
export function adoption() {
  return {
    title: 'いまある面接ノートを探す',
    intro: '次の設定を加えると、いまあるノートを読めます。ノートは書き換えません。',
    folder: (folder: string) => `フォルダー「${folder}」`,
    tag: (tag: string) => `タグ「#${tag}」`,
    /** How many notes of a folder or a tag have a company and an interview day. */
    complete: (complete: number, notes: number) =>
      complete === notes
        ? `${notes}件のノートすべてに、会社名と面接日があります`
        : `${notes}件のノートのうち、${complete}件に会社名と面接日があります`,
    /** A property of theirs, and the one it would be read as. */
    name: (name: string, field: string) => `「${name}」を「${field}」として読む`,
    usedIn: (notes: number) => `${notes}件のノートで使われています`,
    preview: (all: number, before: number, after: number) =>
      before === after
        ? `${all}件のノートのうち、面接ノートは ${before}件（変わりません）`
        : `${all}件のノートのうち、面接ノートは ${before}件 → ${after}件`,
    incomplete: (count: number) => `そのうち ${count}件は、会社名か面接日を書き足すと日付を計算できます`,
    /** Notes of companies whose days are where they are not read. */
    unread: (notes: number, name: string) =>
      `${notes}件のノートは「${name}」に面接日がありますが、この書き方は読み取れません。コマンド「読めていないノートを調べる」で直し方がわかります。`,
    /** Days within texts: what they look like in the first note, or which note has a table. */
    inline: (notes: number, example: string) =>
      `${notes}件のノートは、本文の「${example}」という書き方（インラインフィールド）に面接日があります。コマンド「読めていないノートを調べる」で、プロパティにも書き写せます。`,
    table: (notes: number, example: string) =>
      notes === 1
        ? `ノート「${example}」は、面接日を表に書いています。表の中は読み取れません。会社ごとのノートのプロパティに「会社」と「面接日」を書くと、一覧に入ります。`
        : `「${example}」など${notes}件のノートは、面接日を表に書いています。表の中は読み取れません。会社ごとのノートのプロパティに「会社」と「面接日」を書くと、一覧に入ります。`,
    confirm: '設定に加える',
    cancel: 'やめる',
    close: '閉じる',
    done: (before: number, after: number) => `設定に加えました。面接ノートは ${before}件 → ${after}件`,
    undo: '元に戻す',
    undone: '設定を元に戻しました',
    nothing: {
      none: '新しく読めそうなノートは見つかりませんでした。',
      read: (count: number) => `${count}件の面接ノートは、いまの設定のまま読めています。`,
      how: '面接ノートに「会社」と「面接日」のプロパティを書くと、置き場所に関係なく一覧に入ります。',
      inText:
        '本文の表や「面接日:: 」のような書き方は、コマンド「読めていないノートを調べる」で見つけられます。',
      onlyCompany: (count: number) =>
        `会社名だけがあるノートは ${count}件あります。面接ノートなら、面接日を書き足してみてください。`,
    },
  };
}
