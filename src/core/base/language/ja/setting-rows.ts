/** The rows of the settings tab: name, description, and other words under which the search finds them. */
export function rows() {
  return {
    'profile.name': { name: '氏名', desc: '「山田 花子」のように', aliases: ['name', 'なまえ', '名前'] },
    'profile.reading': {
      name: 'ふりがな',
      desc: '「やまだ はなこ」のように',
      aliases: ['reading', 'kana', 'よみ'],
    },
    'profile.university': {
      name: '大学',
      desc: '学生は入れてください。名乗りと件名に入ります。空のときは、転職の書き方になります',
      aliases: ['university', '学校'],
    },
    'profile.faculty': {
      name: '学部・学科',
      desc: '学年まで書いても、空のままでもかまいません',
      aliases: ['faculty', '学年'],
    },
    'profile.mail': { name: 'メールアドレス', desc: '返事を受け取るアドレス', aliases: ['mail', 'email'] },
    'profile.phone': { name: '電話番号', desc: '折り返しを受けられる番号', aliases: ['phone', '携帯'] },
    noteFolders: {
      name: '面接ノートのフォルダー',
      desc: 'この中のノートは、さらに下のフォルダーのものも、面接ノートとして読みます。ここを押すと加えられます',
      aliases: ['folder'],
    },
    noteTags: {
      name: '面接ノートのタグ',
      desc: 'このタグのあるノートを、面接ノートとして読みます。ここを押すと加えられます',
      aliases: ['tag'],
    },
    newNotesFolder: {
      name: '新しい面接ノートを作るフォルダー',
      desc: '空のときは、上のフォルダーの最初のもの。それもなければ「面接」',
      aliases: ['new note folder', '保存先'],
    },
    doneMeans: {
      name: '「status: done」の意味',
      desc: 'タスクのプラグインなどが書く「done」「完了」だけの状態を、選考の終わりと読むかどうか',
      aliases: ['done', 'status', '完了', 'タスク'],
    },
    'closedWeekdays.1': { name: '月曜日', desc: '毎週休み', aliases: ['Monday', '定休日'] },
    'closedWeekdays.2': { name: '火曜日', desc: '毎週休み', aliases: ['Tuesday', '定休日'] },
    'closedWeekdays.3': { name: '水曜日', desc: '毎週休み', aliases: ['Wednesday', '定休日'] },
    'closedWeekdays.4': { name: '木曜日', desc: '毎週休み', aliases: ['Thursday', '定休日'] },
    'closedWeekdays.5': { name: '金曜日', desc: '毎週休み', aliases: ['Friday', '定休日'] },
    'yearEnd.enabled': {
      name: '年末年始を休みとして数える',
      desc: '多くの会社は12/29〜1/3に休みます',
      aliases: ['year end', '正月'],
    },
    'yearEnd.span': { name: '年末年始の期間', desc: '「12/29〜1/3」のように', aliases: ['year end', '正月'] },
    'obon.enabled': {
      name: 'お盆を休みとして数える',
      desc: 'メーカーなどは8月中ごろに休むことがあります',
      aliases: ['Obon', '夏季休業'],
    },
    'obon.span': { name: 'お盆の期間', desc: '「8/13〜8/16」のように', aliases: ['Obon', '夏季休業'] },
    closures: {
      name: '会社が休む日',
      desc: '夏季休業や創立記念日など、どの会社でも休みと数える日。ここを押すと加えられます',
      aliases: ['closures', '休業日'],
    },
    'policy.graceBusinessDays': {
      name: '期限のあと、何営業日待つか',
      desc: '期限のあとに届く連絡を待つ日数です。ふつうは3営業日',
      aliases: ['grace', '猶予'],
    },
    'policy.noPromiseDays': {
      name: '面接から何日待つか',
      desc: '暦の日数です。ふつうは10日',
      aliases: ['no promise', '未定'],
    },
    'policy.noPromiseSoonDays': {
      name: '何日たったら「もう少し待つ」にするか',
      desc: '暦の日数です。ふつうは7日',
      aliases: ['no promise', 'もうすぐ'],
    },
    'policy.noPromiseBusinessDays': {
      name: '面接から少なくとも何営業日待つか',
      desc: '年末年始や大型連休のあいだに日数だけが過ぎないようにします。ふつうは5営業日',
      aliases: ['no promise', '営業日', '連休'],
    },
    'policy.selectingDays': {
      name: '「選考中」から何日待つか',
      desc: '暦の日数です。合格者のみに連絡する会社を待つ日数も同じです。ふつうは14日',
      aliases: ['still in selection', '選考中', '合格者のみ'],
    },
    'policy.selectingBusinessDays': {
      name: '「選考中」から少なくとも何営業日待つか',
      desc: '連休をはさむときの下限です。合格者のみに連絡する会社も同じです。ふつうは8営業日',
      aliases: ['still in selection', '選考中', '営業日', '連休'],
    },
    'policy.followUpBusinessDays': {
      name: 'もう一度問い合わせるまで何営業日待つか',
      desc: '二度目の問い合わせは一度だけです。ふつうは5営業日',
      aliases: ['follow-up', '二度目', '再度'],
    },
    'policy.longAgoDays': {
      name: '確認できる日から何日たったら、ほかの選考へ移るか',
      desc: '暦の日数です。ふつうは60日',
      aliases: ['long ago', '古い', '昔'],
    },
    templateFolder: {
      name: 'テンプレートのフォルダー',
      desc: '「mail-polite.hbs」など、もとからあるテンプレートと同じ名前のファイルがあれば、そちらを使います',
      aliases: ['template folder', 'ひな形'],
    },
    openMailWith: {
      name: 'メールの開き方',
      desc: '文面をどこで開くか。GmailかOutlookを選ぶと、開いたときに宛先・件名・本文（署名も）がWebアドレスに入り、GoogleかMicrosoftに渡ります。ブラウザーの履歴にも残ります',
      aliases: ['mail', 'Gmail', 'Outlook'],
    },
    dailyDigest: {
      name: '今日できることを知らせる',
      desc: '一日に一度、できることがある日だけ、Obsidianの中に出します',
      aliases: ['daily digest', '通知', 'お知らせ'],
    },
    language: {
      name: '表示の言語',
      desc: 'ノートの読み方と文面は変わりません',
      aliases: ['language', 'English'],
    },
    clock: {
      name: '日付の基準',
      desc: '海外にいるときも、会社のある日本の日付で数えるのがふつうです',
      aliases: ['clock', 'time zone', '時差'],
    },
    reset: {
      name: '設定を標準に戻す',
      desc: 'ここを押すと、確かめてから戻します。プロフィールはそのまま残ります',
      aliases: ['reset', '初期化', 'リセット'],
    },
  };
}
