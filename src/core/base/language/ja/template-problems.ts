import type { TemplateProblemCode } from '../../../letters/template/template';

interface TemplateProblemWords {
  /** Where it is, before the sentence. */
  readonly place: (file: string, line: number, column: number, sentence: string) => string;
  /** What is wrong and what fixes it; `found` is the piece of the template that is meant. */
  readonly sentences: Readonly<Record<TemplateProblemCode, (found: string) => string>>;
}

/** The words on a template that can’t be read or filled. */
export function templateProblems(): TemplateProblemWords {
  return {
    place: (file, line, column, sentence) => `${file} ${line}行目 ${column}文字目: ${sentence}`,
    sentences: {
      'too-long': () => 'テンプレートが長すぎます。16,384文字までに短くしてください',
      'too-deep': (found) => `${found} で入れ子が深すぎます。32段までにしてください`,
      'unclosed-tag': (found) => `${found} に閉じかっこ }} がありません。}} で閉じてください`,
      'unclosed-block': (found) =>
        `${found} が閉じられていません。{{/if}} のような終わりの行を足してください`,
      'unopened-block': (found) => `${found} に対応する始まりがありません。消すか、始まりを足してください`,
      'wrong-close': (found) => `${found} と終わりの名前が合いません。始まりと終わりを同じ名前にしてください`,
      syntax: (found) => `${found} を読み取れません。かっこ {{ }} の中の書き方を確かめてください`,
      unsupported: (found) =>
        `${found} は使えません。変数、if、unless、each、with と日付の関数だけが使えます`,
      'unknown-fragment': (found) =>
        `{{> ${found}}} という共通の部分はありません。{{> signature}} のように、決まった名前のものだけが使えます`,
      'unknown-helper': (found) => `${found} という関数はありません。名前のつづりを確かめてください`,
      'wrong-arguments': (found) => `${found} には値をちょうど一つ書いてください。例: {{#if person.name}}`,
      'unknown-loop-word': (found) => `${found} は使えません。@index、@first、@last、@key だけが使えます`,
      'not-text': (found) => `${found} は文字ではありません。中の項目を {{#each}} や「.」で指定してください`,
      'not-a-date': (found) =>
        `${found} は日付や時刻ではありません。interview.date などの日付を指定してください`,
      'too-much-work': () => '繰り返しが多すぎるので止めました。{{#each}} を減らしてください',
      'too-much-output': () => '文章が長くなりすぎるので止めました。{{#each}} を減らしてください',
      'no-head': (found) =>
        `${found} が先頭にありません。「kind: mail」「subject: …」の行と、その下に「---」の行を書いてください`,
      'unknown-kind': (found) =>
        `kind に ${found} は使えません。mail（メール）、portal（就活サイト）、phone（電話）のどれかを書いてください`,
      'unknown-purpose': (found) =>
        `purpose に ${found} は使えません。thanks、dates、withdraw などの決まった言葉を書くか、この行を消してください`,
    },
  };
}
