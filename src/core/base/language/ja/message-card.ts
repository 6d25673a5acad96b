import type { MessageBlockProblem } from '../../../letters/messages/message-block';
import type { ContactMethod } from '../../../reading/interview/interview';

function kinds(): Readonly<Record<ContactMethod, string>> {
  return {
    mail: 'メール',
    portal: '就活サイトのメッセージ',
    phone: '電話の台本',
  };
}

/** What keeps a block from being read, and how to fix it. */
function problems(): Readonly<Record<MessageBlockProblem['code'], (found: string) => string>> {
  return {
    'too-long': () => '長すぎるため読み取れません。20,000文字までに短くしてください',
    'no-head': () =>
      '宛先と件名を読み取れません。ブロックの先頭に「kind: mail」「to: 宛先」「subject: 件名」の行を、その下に「---」だけの行を書いてください',
    'no-kind': () =>
      '「kind:」がありません。先頭に「kind: mail」と書いてください。就活サイトなら portal、電話なら phone です',
    'unknown-kind': (found) =>
      `「kind: ${found}」は読み取れません。mail（メール）、portal（就活サイト）、phone（電話）のどれかにしてください`,
    'unknown-purpose': (found) =>
      `「purpose: ${found}」は読み取れません。thanks、dates、withdraw などの決まった言葉にするか、この行を消してください`,
    'unreadable-draft': (found) =>
      `「draft: ${found}」の日付を読み取れません。「draft: 2026/12/1以降に送る」のように書くか、この行を消してください`,
  };
}

/** The words of the card that a message block is drawn as, and of what its buttons do. */
export function messageCard() {
  return {
    kinds: kinds(),
    problems: problems(),
    broken: '読み取れない文面',
    to: '宛先',
    subjects: { mail: '件名', portal: '件名', phone: '用件' } satisfies Record<ContactMethod, string>,
    draft: (day: string) => `${day}以降に送る`,
    draftReady: (day: string) => `${day}以降に送る（もう送れます）`,
    callDraft: (time: string) => `${time}以降に電話する`,
    callDraftReady: (time: string) => `${time}以降に電話する（もう電話できます）`,
    answer: '届いたメールの返信に貼り付けます。件名は「Re:」のまま変えません',
    asReply: '届いたメールがあれば、その返信に貼り付けると確実です',
    sent: (day: string) => `送信済み ${day}`,
    called: (day: string) => `電話済み ${day}`,
    fillProfile: 'プロフィールで空欄を埋める',
    check: (findings: number) => (findings === 0 ? '表現を確認' : `表現を確認（${findings}件）`),
    copy: 'コピー',
    copySubject: '件名をコピー',
    openMail: 'メールで開く',
    call: '電話をかける',
    callNumber: (number: string) => `電話をかける（${number}）`,
    log: '送った・記録する',
    logCall: '電話した・記録する',
    number: {
      title: '電話をかける',
      name: 'かける先の電話番号',
      save: '台本に書いて電話をかける',
      cancel: 'やめる',
      none: 'かける先の番号を一つ、市外局番から入れてください',
    },
    notices: {
      copied: 'コピーしました',
      subjectCopied: '件名をコピーしました',
      notCopied: 'コピーできませんでした。文面を選択して、コピーしてください',
      pasteText: 'メールを開きました。文面が長いので本文はコピーしてあります。メールに貼り付けてください',
      noAddress: '送り先のアドレスがわからないので、宛先は空いています',
      portal: '本文をコピーしました。就活サイトのメッセージ欄に貼り付けてください',
      noMessage: 'このノートに文面はありません',
      gaps: (count: number) => `【未入力】が${count}か所あります`,
      stale: (said: string) => `「${said}」は、送る日と合いません`,
      early: (day: string) => `${day}以降に送る下書きです`,
      earlyCall: (time: string) => `${time}以降の電話の台本です`,
    },
    betweenSentences: '。',
  };
}
