import type { SettingFault } from '../../settings/setting-fault';

/** What is wrong with a value that somebody typed, and what to type instead. */
const faults: Readonly<Record<SettingFault, (typed: string) => string>> = {
  empty: () => '空のままです。ここを埋めてください',
  notAMail: (typed) =>
    `「${typed}」はメールアドレスの形ではありません。「hanako@example.ac.jp」のように書いてください`,
  notAPhone: (typed) => `「${typed}」は電話番号の形ではありません。「090-0000-0000」のように書いてください`,
  notKana: (typed) => `「${typed}」にかな以外の字があります。「やまだ はなこ」のように書いてください`,
  notAFolder: (typed) => `「${typed}」はフォルダー名にできません。\\ : * ? " < > | を使わずに書いてください`,
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

/** The words of the settings tab. */
export const settings = {
  pages: {
    profile: {
      name: 'プロフィール',
      desc: '文面の署名や電話の名乗りに使います。このVaultの外へは出ません',
    },
    notes: { name: '面接ノートの場所', desc: 'どのノートを面接ノートとして読み、新しいノートをどこに作るか' },
    propertyNames: { name: 'プロパティの名前', desc: 'ふだん使っている名前でも読めるようにします' },
    calendar: {
      name: '会社のカレンダー',
      desc: '土日と祝日のほかに休む日。会社ごとの休みはノートに書けます',
    },
    policy: { name: '待つ日数', desc: 'いつまで待ち、いつから確認してよいことにするか' },
    messages: { name: 'テンプレートとメール', desc: '自分のテンプレートの場所と、メールの開きかた' },
  },
  groups: {
    general: '全般',
    recognition: '面接ノートとして読むもの',
    noteFolders: 'フォルダー',
    noteTags: 'タグ',
    newNotes: '新しいノート',
    weekdays: '定休日',
    yearEnd: '年末年始',
    obon: 'お盆',
    closures: 'そのほかの休み',
    closureList: '休みの一覧',
    promised: '返事の期日を聞いているとき',
    unpromised: '期日の話がないとき',
    selecting: '「選考中」と言われたとき',
    inquired: '問い合わせたあと',
    reset: 'はじめに戻す',
    trouble: '読み取れなかった設定',
  },
  rows: {
    'profile.name': { name: '氏名', desc: '「山田 花子」のように', aliases: ['name', 'なまえ', '名前'] },
    'profile.reading': {
      name: 'ふりがな',
      desc: '「やまだ はなこ」のように',
      aliases: ['reading', 'kana', 'よみ'],
    },
    'profile.university': { name: '大学', desc: '学校名', aliases: ['university', '学校'] },
    'profile.faculty': {
      name: '学部・学科',
      desc: '学年まで書いてもかまいません',
      aliases: ['faculty', '学年'],
    },
    'profile.mail': { name: 'メールアドレス', desc: '返事を受け取るアドレス', aliases: ['mail', 'email'] },
    'profile.phone': { name: '電話番号', desc: '折り返しを受けられる番号', aliases: ['phone', '携帯'] },
    noteFolders: {
      name: '面接ノートのフォルダー',
      desc: 'この中のノートは、さらに下のフォルダーのものも、面接ノートとして読みます',
      aliases: ['folder'],
    },
    noteTags: {
      name: '面接ノートのタグ',
      desc: 'このタグのあるノートを、面接ノートとして読みます',
      aliases: ['tag'],
    },
    newNotesFolder: {
      name: '新しい面接ノートを作るフォルダー',
      desc: '空のときは、上のフォルダーの最初のもの。それもなければ「面接」',
      aliases: ['new note folder', '保存先'],
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
      desc: '夏季休業や創立記念日など、どの会社でも休みと数える日',
      aliases: ['closures', '休業日'],
    },
    'policy.graceBusinessDays': {
      name: '期日のあと、何営業日待つか',
      desc: '行き違いを待つ日数です。ふつうは3営業日',
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
    'policy.selectingDays': {
      name: 'それから何日待つか',
      desc: '暦の日数です。合格者だけに連絡する会社を待つ日数も同じです。ふつうは14日',
      aliases: ['still in selection', '選考中', '合格者のみ'],
    },
    'policy.followUpBusinessDays': {
      name: '再確認まで何営業日待つか',
      desc: '再確認は一度だけです。ふつうは5営業日',
      aliases: ['follow-up', '再確認'],
    },
    templateFolder: {
      name: 'テンプレートのフォルダー',
      desc: '「mail-polite.hbs」など、もとのテンプレートと同じ名前のファイルがあれば、そちらを使います',
      aliases: ['template folder', 'ひな形'],
    },
    openMailWith: {
      name: 'メールの開きかた',
      desc: '文面をどこで開くか',
      aliases: ['mail', 'Gmail', 'Outlook'],
    },
    dailyDigest: {
      name: '今日できることを知らせる',
      desc: '一日に一度、できることがある日だけ、Obsidianの中に出します',
      aliases: ['daily digest', '通知', 'お知らせ'],
    },
    language: {
      name: '表示の言語',
      desc: 'ノートの読みかたと文面は変わりません',
      aliases: ['language', 'English'],
    },
    clock: {
      name: '日付の基準',
      desc: '海外にいるときも、会社のある日本の日付で数えるのがふつうです',
      aliases: ['clock', 'time zone', '時差'],
    },
    reset: {
      name: '設定をはじめの状態に戻す',
      desc: 'プロフィールはそのまま残ります',
      aliases: ['reset', '初期化', 'リセット'],
    },
  },
  options: {
    openMailWith: {
      mailto: 'いつものメールアプリ',
      gmail: 'Gmail（ブラウザー）',
      outlook: 'Outlook（ブラウザー）',
    },
    language: { auto: 'Obsidianに合わせる', ja: '日本語', en: 'English' },
    clock: { japan: '日本の時刻', device: 'この端末の時刻' },
  },
  lists: {
    noteFolders: {
      entry: 'フォルダー',
      add: 'フォルダーを加える',
      edit: 'フォルダーを変える',
      empty: 'まだありません。会社と面接日のあるノートは、どこにあっても読みます',
    },
    noteTags: { entry: 'タグ', add: 'タグを加える', edit: 'タグを変える', empty: 'まだありません' },
    closures: {
      entry: '休み',
      add: '休みを加える',
      edit: '休みを変える',
      empty: 'まだありません。夏季休業や創立記念日などを加えられます',
    },
    propertyNames: {
      entry: 'プロパティの名前',
      add: '名前を加える',
      edit: '名前を変える',
      empty: '加えた名前はまだありません',
      builtIn: (names: string) => `いつでも読める名前: ${names}`,
      added: (names: string) => `加えた名前: ${names}`,
      heading: '加えた名前',
      any: '使いたい名前を一覧に加えると、その名前でも読みます',
    },
  },
  fields: {
    from: '始まりの日',
    to: '終わりの日（1日だけなら空のまま）',
    label: '何の休みか（なくてもよい）',
  },
  folderMissing: 'このフォルダーはまだありません',
  save: '保存',
  cancel: 'やめる',
  example: '例',
  examples: {
    promised: (said: string, deadline: string, from: string) =>
      `${said} に「3営業日以内」と聞いたら → ${deadline} まで。確認してよいのは ${from} から`,
    unpromised: (date: string, soon: string, from: string) =>
      `${date} の面接なら → ${soon} から「もう少し待つ」、確認してよいのは ${from} から`,
    selecting: (said: string, from: string) =>
      `${said} に「選考中」と聞いたら → 確認してよいのは ${from} から`,
    inquired: (asked: string, from: string) => `${asked} に問い合わせたら → 再確認してよいのは ${from} から`,
  },
  ownTemplates: {
    name: 'このフォルダーのテンプレート',
    none: 'まだありません。もとのテンプレートを使います',
  },
  reset: {
    action: 'はじめの状態に戻す',
    title: '設定をはじめの状態に戻しますか？',
    text: 'プロフィールのほかは、すべてはじめの値になります。ノートは変わりません。',
    done: '設定をはじめの状態に戻しました',
    undo: '元に戻す',
  },
  trouble: {
    value: (found: string) =>
      `「${found}」は使えないので、読み取れた分か、はじめの値を使っています。ここを押すと、いま使っている値で書き直します`,
    version: (found: string) =>
      `この設定は別の版のHenji（${found}）が書いたものです。読めるところだけ使っています。Henjiを新しくしてください`,
    setAside: (copy: string) =>
      `設定ファイルを読み取れませんでした。中身は「${copy}」に写してあります。次に設定を変えると、いま使っている値で書き直します`,
    notCopied:
      '設定ファイルを読み取れず、写しも作れませんでした。変えた設定は保存されません。プラグインのフォルダーを確かめてください',
    notSaved: '設定を保存できませんでした。いまの変更は、Obsidianを閉じるまで有効です',
    notice: (count: number) =>
      `Henjiの設定に読み取れないところが${count}か所あります。設定画面のHenjiを開くと直せます`,
  },
  faults,
};
