/** A note of properties in these lines. */
function note(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n# メモ\n`;
}

const day = '面接日: 2026-11-20';
const promise = '連絡予定: 3営業日以内';
const whole = note('会社: 株式会社青葉', day, promise);

/** Notes whose properties are written in ways that break, or look as if they did; each by its path. */
export const brokenNotes: Readonly<Record<string, string>> = {
  '青葉.md': note('会社: 株式会社青葉', day, '連絡予定: "3営業日以内'),
  'タブ.md': note('会社: 株式会社みなと', day, '連絡予定:', '\t- 3営業日以内'),
  'リンク二つ.md': note('会社: 株式会社かすみ', day, '担当者: [[田中]], [[鈴木]]'),
  'コロン二つ.md': note('会社: 青葉: 本社', day, promise),
  '同じ名前二つ.md': note('会社: 株式会社こだま', day, '面接日: 2026-11-27'),
  '全角コロン.md': note('会社：株式会社ひだまり', '面接日：2026-11-20'),
  '一つだけ全角コロン.md': note('会社: 株式会社ゆうなぎ', '面接日：2026-11-20'),
  '字下げ.md': note('会社: 株式会社すずらん', ' 面接日: 2026-11-20'),
  'BOM.md': `\uFEFF${note('会社: 株式会社ほしのは', day, promise)}`,
  'BOMと引用符.md': `\uFEFF${note('会社: "株式会社つきかげ', day)}`,
  'CRLF.md': note('会社: 株式会社うみねこ', day, promise).replaceAll('\n', '\r\n'),
  'CRLFと引用符.md': note('会社: "株式会社やまびこ', day).replaceAll('\n', '\r\n'),
  '空行の下.md': `\n${whole}`,
  '終わりなし.md': `---\n会社: 株式会社あかね\n${day}\n\n# メモ\n`,
  '空.md': '---\n---\n会社: 株式会社しらなみ\n',
  '注釈だけ.md': note('# 会社: 株式会社しらなみ'),
  '文.md': note('株式会社しらなみの面接 2026-11-20'),
  '箇条書き.md': note('- 会社: 株式会社しらなみ', `- ${day}`),
  '日記.md': note('date: 2026-11-20', 'title: a: b'),
  '企業.md': note('会社: "株式会社しらなみ', '業界: 製造'),
  'テンプレート/面接.md': note('会社: {{title}} の面接', '面接日: {{date}} {{time}}'),
  'テンプレート/引用符.md': note('会社: "株式会社しらなみ', day),
  '写し.md': note('会社: 株式会社むぎぶえ', day, promise),
  '写し (Conflicted copy MacBook 202611201030).md': note('会社: 株式会社むぎぶえ', day),
  '写し.sync-conflict-20261121-103000-ABCDEFG.md': note('会社: "株式会社むぎぶえ', day),
  '写しだけ (競合コピー 2026-11-20).md': note('会社: "株式会社ことり', day),
  '次の選考.md': note('会社: ㈱むぎぶえ', '面接日: 2026-11-27'),
};
