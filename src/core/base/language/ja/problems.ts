import type { Field } from '../../properties/fields';
import type { SlipKind } from '../../../flows/doctor/finding';
import type { ProblemCode } from '../../../reading/interview/problem';
import type { UnreadReason } from '../../../reading/promise/promise';

/** A sentence on one problem: the property as the note writes it, its value, and how such a value can be written. */
type ProblemSentence = (key: string, found: string, example: string) => string;

/** The words that were not read, and a day after that of saying as a phrase can name it: by then, from then, and as ISO. */
export interface PromiseExamples {
  readonly unread: string;
  readonly by: string;
  readonly from: string;
  readonly iso: string;
}

/** A sentence on a phrase that gives no date: the property, the phrase, and what to write instead. */
type PromiseSentence = (key: string, found: string, examples: PromiseExamples) => string;

/** How a phrase writes a date; `year` only where it has to be said. */
interface DateWords {
  readonly written: (month: number, day: number, year: number | undefined) => string;
  readonly by: (date: string) => string;
  readonly from: (date: string) => string;
}

/** The words that were not read, in their phrase; the phrase alone where it consists of nothing else. */
function partOf(key: string, found: string, unread: string): string {
  return found === unread ? `「${key}」の「${found}」` : `「${key}」の「${found}」のうち「${unread}」`;
}

/** What the words on problems consist of, in each language. */
interface ProblemWords {
  /** What the problem is and what fixes it. */
  readonly sentences: Readonly<Record<Exclude<ProblemCode, 'promise-not-understood'>, ProblemSentence>>;
  /** Closed weekdays of which a part was read, `days`, and a part was not. */
  readonly partlyRead: (key: string, found: string, days: string, unread: string) => string;
  readonly betweenDays: string;
  /** Why none of the properties is read; `found` is the line. */
  readonly faults: Readonly<Record<SlipKind, (found: string) => string>>;
  /** Where that line is, before its sentence. */
  readonly atLine: (line: number | undefined) => string;
  /** That the properties are not read, for whatever reason, from about this line on. */
  readonly brokenAt: (line: number) => string;
  /** Why the words of a promise give no date, and what to try instead. */
  readonly promises: Readonly<Record<UnreadReason, PromiseSentence>>;
  /** A day as it is written in a phrase. */
  readonly dates: DateWords;
  /** One value of each field that can be read. */
  readonly examples: Readonly<Record<Field, string>>;
}

/** The sentences on what could not be read. They name the remedy and blame no one. */
export function problems(): ProblemWords {
  return {
    sentences: {
      missing: (key, _, example) =>
        `「${key}」がまだ書かれていません。「${example}」のように書き足してみてください。`,
      'unreadable-date': (key, found) =>
        `「${key}」の「${found}」からは日付を読み取れませんでした。「2026-11-20」のように書いてみてください。`,
      'no-such-date': (key, found) =>
        `「${key}」の「${found}」は暦にない日付です。月と日を確かめてみてください。`,
      'unreadable-value': (key, found, example) =>
        `「${key}」の「${found}」は読み取れませんでした。「${example}」のように書いてみてください。`,
      'too-long': (key, found, example) =>
        `「${key}」（${found}）は2,000文字を超えるため読んでいません。「${example}」のように短くし、残りは本文に移してみてください。`,
      'different-values': (key, found) =>
        `同じ内容のプロパティが複数あり、値が違います（${found}）。いまは「${key}」を使っています。どれか一つにしてください。`,
      'before-interview': (key, found) =>
        `「${key}」の「${found}」は面接日より前なので、前の選考のものとして数えていません。`,
      'on-interview-day': (key, found) =>
        `「${key}」の「${found}」は面接日と同じ日なので、問い合わせとして数えていません。`,
      'earlier-promise': (key, found) =>
        `「${key}」の「${found}」は前の選考で聞いた言葉なので、この選考では使っていません。`,
      'earlier-result': (key, found) =>
        `「${key}」の「${found}」は前の選考の結果なので、この選考では使っていません。`,
      'time-as-result': (key, found) =>
        `「${key}」の「${found}」は結果ではなく時期なので、使っていません。「連絡予定」に移せます。`,
      'plan-too-early': (key, found) =>
        `「${key}」の「${found}」は、確認できる日より前なので使っていません。`,
      'same-day-round': (_, found) =>
        `同じ会社の、同じ日の面接ノート「${found}」があります。同じ面接なら、どちらかにまとめてください。`,
      'rounds-out-of-order': (key, found) =>
        `「${key}」の日付が、選考の順番と合いません（${found}）。どちらの日付が正しいか確かめてみてください。`,
      'round-day-missing': (key, found) =>
        `「${key}」に「${found}」とあります。その面接の日を書き足してみてください。`,
      'other-day': (key, found) =>
        `「${key}」の「${found}」は面接日ですか。面接日なら、「${key}」を「面接日」に変えてください。`,
      'after-today': (key, found) =>
        `「${key}」の「${found}」は、今日より先の日付です。実際にあった日を書いてみてください。`,
      'no-business-day': (key, found) =>
        `「${key}」の「${found}」のとおりだと一年間に営業日がないため、使っていません。休みの日だけを書いてみてください。`,
      'done-unclear': (key, found) =>
        `「${key}: ${found}」が選考の終わりのことかどうかは、まだわからないので、終わったものとして扱っていません。コマンド「読めていないノートを調べる」で選べます。`,
      'ended-tag': (_, found) =>
        `タグ「${found}」は、選考の終わりとしては読んでいません。終わったのなら、「結果」か「ステータス」にも書いてみてください。`,
      'not-utf8': (_, found) =>
        `プロパティの文字が壊れています${found === '' ? '' : `（${found}）`}。文字コードがUTF-8ではない（Shift_JISなど）のかもしれません。ほかのテキストエディターで元の文字コードのまま開き、UTF-8で保存し直してみてください。`,
      'broken-yaml': () =>
        'ノートの先頭のプロパティを読み取れませんでした。1行に1つずつ「名前: 値」の形になっているか、コロンや引用符、字下げを確かめてみてください。',
      'unreadable-file': (_, found) =>
        `このファイルを開けませんでした（${found}）。ほかのアプリで使っていないか確かめてみてください。`,
      'conflict-copy': (_, found) =>
        `同期でできた複製「${found}」があります（二重には数えていません）。見比べて、要らないほうを片づけてください。`,
    },
    partlyRead: (key, found, days, unread) =>
      `「${key}」の「${found}」のうち、${days} は休みとして数えています。「${unread}」は読み取れなかったので、その日を「休業日」に書いてみてください。`,
    betweenDays: '・',
    faults: {
      'wide-colon': (found) =>
        `「${found}」のコロンが全角なので、プロパティを読み取れません。半角の「:」とスペースに直してみてください。`,
      'indented-name': (found) =>
        `「${found}」の行が字下げされているので、プロパティを読み取れません。行頭の空白を消してみてください。`,
      'several-links': (found) =>
        `「${found}」は、リンクがそのまま並んでいるので、プロパティを読み取れません。リンクを1つずつ「"」で囲み、全体を「[ ]」でくくってみてください。`,
      'colon-in-value': (found) =>
        `「${found}」は、値の中にもコロンがあるので、プロパティを読み取れません。値を「"」で囲んでみてください。`,
      'sign-first': (found) =>
        `「${found}」は、値が記号で始まっているので、プロパティを読み取れません。値を「"」で囲んでみてください。`,
      'text-after-quotes': (found) =>
        `「${found}」は、引用符の後ろにも文字があるので、プロパティを読み取れません。値の全体を「"」で囲んでみてください。`,
      'lower-properties': (found) =>
        `「${found}」などのプロパティは、ノートの1行目から始まっていないため読み取れません。「---」より上の空白や空行を消してみてください。`,
      'byte-order-mark': (found) =>
        `ノートの先頭に、目に見えない印（BOM）があります。このままだと「${found}」などのプロパティを読めないことがあります。`,
      'no-space': (found) =>
        `「${found}」は、コロンのすぐ後に値があるので、プロパティを読み取れません。コロンの後に半角スペースを入れてみてください。`,
      'open-quotes': (found) =>
        `「${found}」の引用符が閉じていないので、プロパティを読み取れません。値の終わりにも同じ引用符を付けるか、引用符を消してみてください。`,
      'open-brackets': (found) =>
        `「${found}」のかっこの数が合わないので、プロパティを読み取れません。「[ ]」や「{ }」を閉じるか、値の全体を「"」で囲んでみてください。`,
      'key-twice': (found) =>
        `「${found}」と同じ名前のプロパティが上の行にもあるので、プロパティを読み取れません。どちらかの行を消してみてください。`,
      tab: (found) =>
        `「${found}」の行頭にタブがあるので、プロパティを読み取れません。タブを消すか、半角スペースに変えてみてください。`,
      indentation: (found) =>
        `「${found}」の行頭の空白が、上の行と合わないので、プロパティを読み取れません。空白の数を上の行にそろえるか、空白を消してみてください。`,
      'no-colon': (found) =>
        `「${found}」の行にコロンがないので、プロパティを読み取れません。「名前: 値」の形に書き直すか、本文に移してみてください。`,
      'too-much': () =>
        'プロパティが65,536文字を超えるため読んでいません。長い文章は本文に移してみてください。',
    },
    atLine: (line) => (line === undefined ? '' : `${line}行目: `),
    brokenAt: (line) =>
      `ノートの先頭のプロパティを、${line}行目のあたりで読み取れませんでした。その行とすぐ上の行の、コロンや引用符、字下げを確かめてみてください。`,
    promises: {
      'too-long': (key, found, { by }) =>
        `「${key}」の「${found}」は500文字を超えるため読んでいません。「3営業日以内」や「${by}」のように、時期の部分だけにしてみてください。`,
      'unread-word': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}は、日付に直せない言葉です。会社が言った時期にあたる日を「${by}」のように書いてみてください。`,
      'no-such-date': (key, found, { unread, iso }) =>
        `${partOf(key, found, unread)}は、暦にない日付か、年が2桁の日付です。「${iso}」のように書いてみてください。`,
      'bad-number': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}の数を読み取れませんでした。「10日以内」のように1〜999の整数で書くか、「${by}」のように日付で書いてみてください。`,
      'days-or-date': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}は、日数とも日付とも読めます。日数なら「3日以内」、日付なら「${by}」のように書いてみてください。`,
      'counted-back': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}は、いつから前に数えるのかが書かれていません。数えた先の日を「${by}」のように書いてみてください。`,
      'counted-from-other-day': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}は、面接の日とは別の日から数える言い方です。数えた先の日を「${by}」のように書いてみてください。`,
      'counted-from-event': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}は、いつから数えるのかがノートからはわかりません。締切や最後の面接の日がわかったら、数えた先の日を「${by}」のように書いてみてください。`,
      turned: (key, found, { unread, by, from }) =>
        `「${key}」の「${found}」は、「${unread}」という言葉で時期の意味が変わるため読んでいません。期限がわかるなら「${by}」、始まりだけなら「${from}」のように書いてみてください。`,
      past: (key, found, { unread, iso }) =>
        `${partOf(key, found, unread)}は、聞いた日より前になります。「${iso}」のように年から書いてみてください。`,
      reversed: (key, found, { unread, by }) =>
        `${partOf(key, found, unread)}は、終わりが始まりより前になります。期限だけを「${by}」のように書いてみてください。`,
      'too-far': (key, found, { unread, iso }) =>
        `${partOf(key, found, unread)}は、聞いた日から180日より先になります。「${iso}」のように年から書いてみてください。`,
      'no-time': (key, found, { by }) =>
        `「${key}」の「${found}」からは時期を読み取れませんでした。会社が言った時期を「3営業日以内」や「${by}」のように書くか、期日の話がなければ「未定」と書いてみてください。`,
    },
    dates: {
      written: (month, day, year) => (year === undefined ? `${month}/${day}` : `${year}/${month}/${day}`),
      by: (date) => `${date}まで`,
      from: (date) => `${date}以降`,
    },
    examples: {
      company: '株式会社青葉',
      date: '2026-11-20',
      promised: '3営業日以内',
      'promised-on': '2026-11-25',
      contact: 'メール',
      stage: '一次',
      position: '総合職',
      person: '採用担当',
      department: '人事部',
      size: '大手',
      industry: '製造',
      via: '就活サイト',
      'closed-weekdays': '水',
      'open-weekdays': '土',
      closures: '2026-12-26/2027-01-05',
      hours: '9:00-18:00',
      'pass-only': 'true',
      checked: '迷惑メール、着信',
      inquired: '2026-12-01',
      selecting: '2026-12-02',
      replied: '2026-12-03',
      result: '通過',
      state: '選考中',
      mail: 'saiyo@example.co.jp',
      place: '本社',
      time: '14:00',
      'ask-on': '2026-12-04',
    },
  };
}
