import type { WriteProblem } from '../../../editing/frontmatter/text-edit';

function reasons(): Readonly<
  Record<WriteProblem | 'gone' | 'no-interview' | 'not-utf8' | 'failed', (key: string) => string>
> {
  return {
    'broken-yaml': () => 'プロパティのYAMLを直してください',
    'key-twice': (key) => `「${key}」が2つあります`,
    'not-understood': (key) => `「${key}」の書き方を読み取れません。ノートで直してください`,
    'changed-since': () => 'そのあとにノートが変わっています',
    'not-utf8': () =>
      '文字コードがUTF-8ではないようです。このまま書くと元の文字が失われます。ほかのテキストエディターで、UTF-8で保存し直してください',
    gone: () => 'ノートが見つかりません',
    'no-interview': () => 'いまは面接ノートとして読めません。会社と面接日を確かめてください',
    failed: () => 'ファイルに書けません。空き容量や同期の状態を確かめて、もう一度試してください',
  };
}

/** Why a change of a property was not written into a note. */
export function writing() {
  return {
    notWritten: (note: string, reason: string) => `「${note}」は変えませんでした。${reason}`,
    reasons: reasons(),
    notSaved: (note: string) =>
      `「${note}」に入れましたが、まだファイルに保存できていません。ノートを閉じずに、空き容量や同期の状態を確かめてください`,
    commandFailed: 'うまくいきませんでした。ノートを確かめてから、もう一度試してください',
  };
}
