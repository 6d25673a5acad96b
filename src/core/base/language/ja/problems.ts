import type { Field } from '../../properties/fields';
import type { ProblemCode } from '../../../reading/interview/problem';
import type { UnreadReason } from '../../../reading/promise/promise';

/** A sentence on one problem: the property as the note writes it, its value, and how such a value can be written. */
type ProblemSentence = (key: string, found: string, example: string) => string;

/** What the words on problems consist of, in each language. */
interface ProblemWords {
  /** What the problem is and what mends it. */
  readonly sentences: Readonly<Record<Exclude<ProblemCode, 'promise-not-understood'>, ProblemSentence>>;
  /** Why the words of a promise give no date, and what to try instead. */
  readonly promises: Readonly<Record<UnreadReason, ProblemSentence>>;
  /** One value of each field that can be read. */
  readonly examples: Readonly<Record<Field, string>>;
}

/** The sentences on what could not be read. They name the remedy and blame nobody. */
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
        `「${key}」の「${found}」は、面接日との前後が合いません。どちらの日付が正しいか確かめてみてください。`,
      'after-today': (key, found) =>
        `「${key}」の「${found}」は、今日より先の日付です。実際にあった日を書いてみてください。`,
      'no-business-day': (key, found) =>
        `「${key}」の「${found}」のとおりだと一年間に営業日がないため、使っていません。休みの日だけを書いてみてください。`,
      'broken-yaml': (_, found) =>
        `ノートの先頭のプロパティを読み取れませんでした${found === '' ? '' : `（${found}）`}。コロンや引用符、字下げを確かめてみてください。`,
      'unreadable-file': (_, found) =>
        `このファイルを開けませんでした（${found}）。ほかのアプリで使っていないか確かめてみてください。`,
      'conflict-copy': (_, found) =>
        `同期でできた複製「${found}」があります（二重には数えていません）。見比べて、要らないほうを片づけてください。`,
    },
    promises: {
      'too-long': (key, found) =>
        `「${key}」の「${found}」は500文字を超えるため読んでいません。「3営業日以内」のように、時期の部分だけにしてみてください。`,
      'unread-word': (key, found) =>
        `「${key}」の「${found}」には、日付に直せない言葉があります。「12/4まで」のように日付で書いてみてください。`,
      'no-such-date': (key, found) =>
        `「${key}」の「${found}」には、暦にない日付か2桁の年があります。「2026-11-27」のように書いてみてください。`,
      'bad-number': (key, found) =>
        `「${key}」の「${found}」の数を読み取れませんでした。「10日以内」のように、1〜999の整数で書いてみてください。`,
      'days-or-date': (key, found) =>
        `「${key}」の「${found}」は、日数とも日付とも読めます。「3日以内」か「3日まで」のように書いてみてください。`,
      'counted-from-other-day': (key, found) =>
        `「${key}」の「${found}」は、別の日から数える言い方です。数えた先の日を「12/4まで」のように書いてみてください。`,
      past: (key, found) =>
        `「${key}」の「${found}」は、聞いた日より前になるか、始まりと終わりが逆です。「2026-11-27」のように年から書いてみてください。`,
      'too-far': (key, found) =>
        `「${key}」の「${found}」は、聞いた日から180日より先になります。「2026-11-27」のように年から書いてみてください。`,
      'no-time': (key, found) =>
        `「${key}」の「${found}」からは時期を読み取れませんでした。「3営業日以内」や「12/4まで」のように書くか、期日の話がなければ「未定」と書いてみてください。`,
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
    },
  };
}
