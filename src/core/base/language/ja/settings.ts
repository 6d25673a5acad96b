import type { Language } from '../language';
import { faults } from './setting-faults';
import { rows } from './setting-rows';

/** The words of the settings tab. */
export function settings() {
  return {
    pages: {
      profile: {
        name: 'プロフィール',
        desc: '文面の署名や電話の名乗りに使います。保存先はこの保管庫だけです。外へ出るのは、文面をコピーしたときと、メールで開いたときに限ります',
      },
      notes: {
        name: '面接ノートの場所',
        desc: 'どのノートを面接ノートとして読み、新しいノートをどこに作るか',
      },
      propertyNames: { name: 'プロパティの名前', desc: 'ふだん使っている名前でも読めるようにします' },
      calendar: {
        name: '会社のカレンダー',
        desc: '土日と祝日のほかに、どの会社でも休みと数える日',
      },
      policy: { name: '待つ日数', desc: 'いつまで待ち、いつから確認してよいことにするか' },
      messages: { name: 'テンプレートとメール', desc: '自分のテンプレートの場所と、メールの開き方' },
    },
    groups: {
      recognition: '面接ノートとして読むもの',
      noteFolders: 'フォルダー',
      noteTags: 'タグ',
      newNotes: '新しいノート',
      weekdays: '定休日（すべての会社）',
      yearEnd: '年末年始',
      obon: 'お盆',
      closures: 'そのほかの休み',
      closureList: '休みの一覧',
      promised: '連絡の期限を聞いているとき',
      unpromised: '連絡の日を聞いていないとき',
      selecting: '「選考中」と言われたとき',
      inquired: '問い合わせたあと',
      reset: 'はじめに戻す',
      trouble: '読み取れなかった設定',
    },
    rows: rows(),
    options: {
      doneMeans: { ask: 'まだ決めていない', over: '選考の終わり', open: '選考の終わりではない' },
      openMailWith: {
        mailto: 'いつものメールアプリ',
        gmail: 'Gmail（ブラウザー）',
        outlook: 'Outlook（ブラウザー）',
      },
      language: { auto: 'Obsidianに合わせる', ja: '日本語', en: 'English' } satisfies Record<
        'auto' | Language,
        string
      >,
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
        added: (known: string, names: string) => `${known}。加えた名前: ${names}`,
        heading: '加えた名前',
        any: '使いたい名前を一覧に加えると、その名前でも読みます',
      },
    },
    fields: {
      from: '始まりの日',
      to: '終わりの日（1日だけなら空のまま）',
      label: '何の休みか（なくてもよい）',
    },
    /** Two days of every year, as they are in a field. */
    span: (from: string, to: string) => `${from}〜${to}`,
    folderMissing: 'このフォルダーはまだありません',
    save: '保存',
    cancel: 'やめる',
    example: '例',
    examples: {
      promised: (said: string, deadline: string, from: string) =>
        `${said} に「3営業日以内」と聞いたら → ${deadline} まで。${from} から確認できます`,
      unpromised: (date: string, soon: string, from: string) =>
        `${date} の面接なら → ${soon} から「もう少し待つ」、${from} から確認できます`,
      unpromisedWithoutSoon: (date: string, from: string) => `${date} の面接なら → ${from} から確認できます`,
      selecting: (said: string, from: string) => `${said} に「選考中」と聞いたら → ${from} から確認できます`,
      inquired: (asked: string, from: string) =>
        `${asked} に問い合わせたら → ${from} からもう一度だけ問い合わせできます`,
    },
    /** Where a student looks for the days of one company. */
    ofOneCompany: {
      name: '一社だけの休み',
      desc: 'その会社のノートに書きます。カードのメニューか、コマンドの「ノートの内容を直す」で、定休日と休業日を入れられます',
    },
    ownTemplates: {
      name: 'このフォルダーのテンプレート',
      none: 'まだありません。もとからあるテンプレートを使います',
    },
    reset: {
      action: '標準に戻す',
      title: '設定を標準に戻しますか？',
      text: 'プロフィールのほかは、すべて標準の値になります。ノートは変わりません。',
      done: '設定を標準に戻しました',
      undo: '元に戻す',
    },
    trouble: {
      value: (found: string) =>
        `「${found}」は使えないので、読み取れた分か、標準の値を使っています。ここを押すと、いま使っている値で書き直します`,
      version: (found: string) =>
        `この設定は新しい版のHenji（${found}）が書いたものです。読めるところだけ使っています。Henjiを更新してください`,
      setAside: (copy: string) =>
        `設定ファイルを読み取れませんでした。中身は「${copy}」にコピーしてあります。次に設定を変えると、いま使っている値で書き直します`,
      notCopied:
        '設定ファイルを読み取れず、コピーも作れませんでした。変えた設定は保存されません。プラグインのフォルダーを確かめてください',
      unread:
        '設定ファイルをいまは読み取れません。ほかのプログラムが使っているようです。それまでの設定か標準の値を使い、読み取れるようになったら読み直します',
      notSaved: '設定を保存できませんでした。いまの変更は、Obsidianを閉じるまで有効です',
      notice: (count: number) =>
        `Henjiの設定に読み取れないところが${count}か所あります。設定画面のHenjiを開くと直せます`,
    },
    faults: faults(),
  };
}
