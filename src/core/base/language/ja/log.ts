import type { LogDayProblem } from '../../../flows/log/log-day';
import type { ResultKind } from '../../../reading/interview/result-kind';

/** `value` is the day as it was chosen, `interview` the interview day. */
function dayProblems(): Readonly<
  Record<LogDayProblem, (field: string, value: string, interview: string) => string>
> {
  return {
    'no-day': (field) => `「${field}」に日付がありません。年・月・日を入れてください`,
    'after-today': (field, value) =>
      `「${field}」の ${value} は、まだ来ていない日です。今日までの日付にしてください`,
    'before-interview': (field, value, interview) =>
      `「${field}」の ${value} は、面接日（${interview}）より前です。面接日以降の日付にしてください`,
    'not-after-interview': (field, value, interview) =>
      `「${field}」の ${value} は、面接日（${interview}）か、それより前です。面接の翌日以降の日付にしてください`,
    logged: (field, value) =>
      `「${field}」の ${value} は、もう記録してあります。別の日なら、その日付にしてください`,
  };
}

/** What is said when a result has been written: calm, and no verdict. */
function resultLogged(): Readonly<Record<ResultKind, (company: string, result: string) => string>> {
  return {
    passed: (company, result) => `${company} の結果「${result}」を記録しました。次の選考の準備に進めます`,
    offer: (company, result) => `${company} の結果「${result}」を記録しました。おめでとうございます`,
    declined: (company, result) => `${company} の結果「${result}」を記録しました。おつかれさまでした`,
    withdrawn: (company, result) => `${company} の結果「${result}」を記録しました。おつかれさまでした`,
    other: (company, result) => `${company} の結果「${result}」を記録しました`,
  };
}

/** The dialogs that log an inquiry and the company's answers. */
export function log() {
  return {
    title: (command: string, company: string) => `${company}: ${command}`,
    /** A company with its round, in a note of several rounds. */
    ofRound: (company: string, stage: string) => `${company}（${stage}）`,
    fields: {
      askedOn: '問い合わせた日',
      channel: '方法',
      /** Of the company's word. */
      replyChannel: '連絡を受けた方法',
      answeredOn: '返事があった日',
      /** To an offer, by the student. */
      decidedOn: '返事をした日',
      promise: '新しい連絡予定（言われていれば）',
      result: '結果',
      /** Of an offer. */
      answerBy: '返事の期限（言われていれば）',
      saidOn: '聞いた日',
    },
    /** Offered as they are; any other words may be written. */
    results: ['通過', '内定', '内々定', '採用', '見送り', '辞退'],
    resultPlaceholder: '言われた言葉のまま',
    save: '記録する',
    cancel: 'やめる',
    dayProblems: dayProblems(),
    noResult: '「結果」がまだ空です。ボタンから選ぶか、言われた言葉を書いてください',
    /** Below a result that is none, with a button that logs it as what it is. */
    instead: {
      selecting: 'まだ結果ではありません。返事待ちは続きます',
      time: '結果ではなく、連絡の時期です。返事待ちは続きます',
    },
    logAs: { selecting: '「選考中」の返事として記録する', time: '新しい連絡予定として書く' },
    notThis: 'このままでは記録できません。上のボタンを使うか、結果を書いてください',
    /** Below the reading of the field, which says what is not understood and what to try. */
    promiseNotRead: 'このままでは記録できません。上のどれかのように書くか、空にしてください',
    /** The dialog for what the company said of its reply. */
    promise: {
      also: 'あわせて',
      nothing: '何も言われなかった',
      passOnly: '合格者のみに連絡すると言われた',
      /** What is written into the note where nothing was said; it is read as "no date". */
      nothingSaid: '特になし',
      empty: 'まだ何も書かれていません。言われていなければ、「何も言われなかった」に印を付けてください',
      notRead:
        'このままでは日付を計算できません。上のどれかのように書くか、もう一度押すと、この言葉のまま残します',
      moved: 'ノートの本文に書いてあった言葉です。記録すると、本文の行は消えて、プロパティに移ります',
      copied: 'ノートの本文に書いてあった言葉です。本文はそのまま残ります',
      logged: (company: string, words: string) => `${company} の連絡予定「${words}」を記録しました`,
      removed: (company: string) => `${company} の連絡予定を消しました`,
    },
    /** The heading under which contacts are kept in the note, and a line of it. */
    recordHeading: '連絡の記録',
    recordLine: (day: string, channel: string) => `${day} ${channel}で問い合わせ`,
    /** Lines of it in a note of several rounds: what would else be lost when the next one is written. */
    resultLine: (day: string, stage: string, result: string) =>
      `${day} ${stage === '' ? '' : `${stage}の`}結果: ${result}`,
    /** A line of any note, where the way is known. */
    replyLine: (day: string, channel: string, what: string) => `${day} ${channel}で${what}の連絡`,
    stillSelecting: '「選考中」',
    withChannel: (said: string, channel: string) => `${said}（${channel}）`,
    earlierReply: (day: string) => `${day} 前の選考の返事`,
    roundLine: (day: string, stage: string, where: string) =>
      `${day} ${stage === '' ? '面接' : stage}: ${where}`,
    movedLine: (day: string, from: string, to: string) => `${day} 面接日を変更（${from} → ${to}）`,
    logged: {
      moved: (company: string, day: string) => `${company} の面接日を ${day} に変えました`,
      nextDay: (company: string, day: string) => `${company} の面接日 ${day} を書き足しました`,
      inquiry: (company: string, day: string, channel: string) =>
        `${company} に ${day} ${channel}で問い合わせたことを記録しました`,
      selecting: (company: string, day: string) =>
        `${company} から ${day} に「選考中」と返事があったことを記録しました`,
      promise: (company: string, promise: string) =>
        `${company} の新しい連絡予定「${promise}」を記録しました`,
      result: resultLogged(),
    },
    /** What is written as the state while the company is asked for another day (status-rules §1). */
    rescheduling: (day: string) => `日程調整中（${day}）`,
    /** What is written as the result of a selection that no one answers: no verdict. */
    unanswered: '返事がないまま終了',
    closed: (company: string) => `${company} の返事待ちを終えました。おつかれさまでした`,
    noLimit: '今日からあとの日付を入れてください',
    extended: (company: string, day: string) => `${company} への返事の期限を ${day} にしました`,
    planned: (company: string, day: string) => `${company} には ${day} に問い合わせる予定にしました`,
    /** What another device, or the user elsewhere, has written since the dialog was opened. */
    changed: {
      title: 'ノートが変わっています',
      intro: 'この画面を開いたあとに、ノートが次のように変わりました。',
      value: (key: string, found: string) => (found === '' ? `${key}: （空）` : `${key}: ${found}`),
      question: '入力した内容で記録しますか。「戻る」を選んでも、入力した内容は消えません。',
      confirm: 'このまま記録する',
      cancel: '戻る',
    },
    undo: '元に戻す',
    undone: '元に戻しました',
  };
}
