import type { WriteProblem } from '../../frontmatter/text-edit';

const reasons: Readonly<Record<WriteProblem | 'failed', (key: string) => string>> = {
  'no-frontmatter': () => 'プロパティがありません',
  'broken-yaml': () => 'プロパティのYAMLを直してください',
  'key-twice': (key) => `「${key}」が2つあります`,
  'not-understood': (key) => `「${key}」の書きかたを読み取れません。ノートで直してください`,
  'changed-since': () => 'そのあとにノートが変わっています',
  failed: () => 'ファイルに書けません',
};

/** Why a change of a property was not written into a note. */
export const writing = {
  notWritten: (note: string, reason: string) => `「${note}」は変えませんでした。${reason}`,
  reasons,
  commandFailed: 'うまくいきませんでした。ノートを見てから、もう一度試してください',
};
