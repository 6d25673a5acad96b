test('what stands under a name nearby is said already, and gets the name that is read', () => {
  const said = soFar('メモ', { 応募先: '青葉', 選考日: '2026/11/20(金) 14:00〜15:00', 面接日: '' });
  expect(said.values).toMatchObject({ company: '青葉', date: '2026/11/20(金) 14:00〜15:00' });
  expect([...said.fixed].sort()).toEqual(['company', 'date']);
  expect(said.renames).toEqual([
    { key: '応募先', to: '会社' },
    { key: '選考日', to: '面接日' },
  ]);
  const text = '---\r\n応募先: 青葉 # x\r\n選考日: 2026/11/20(金) 14:00〜15:00\r\n面接日:\r\n---\r\n';
  const keys = writtenKeys(said.keys, 'ja');
  const note = {
    values: { ...said.values, stage: '一次' },
    language: 'ja',
    keys,
    renames: said.renames,
  } as const;
  const edits = addedProperties(text, note, defaultSettings, parse);
  expect(applyEdits(text, edits as readonly TextEdit[])).toBe(
    '---\r\n会社: 青葉 # x\r\n面接日: 2026/11/20(金) 14:00〜15:00\r\n選考段階: 一次\r\n---\r\n',
  );
});

test('a name that may be two things is left to the user', () => {
  expect(soFar('青葉', { 会社: '青葉', 結果連絡日: '2026-11-27' }).renames).toEqual([]);
});
