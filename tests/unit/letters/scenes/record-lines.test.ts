import { expect, test } from 'vitest';
import { recordLines } from '../../../../src/core/letters/scenes/record-lines';

test.each<[label: string, text: string, lines: string[]]>([
  ['none', '# メモ\n- 12/1 電話\n', []],
  [
    'in Japanese',
    '## 連絡の記録\n\n- 12/1(火) 電話\n* 12/2 メール\n\n## メモ\n- 別\n',
    ['12/1(火) 電話', '12/2 メール'],
  ],
  ['in English', '## Contact log\n- Tue 12/1 asked (mail)\n', ['Tue 12/1 asked (mail)']],
  ['prose is no line of it', '## 連絡の記録\nまだなし\n', []],
])('the lines of the contact log: %s', (_, text, lines) => {
  expect(recordLines(`---\n会社: 青葉\n---\n${text}`)).toEqual(lines);
});

test('of a record without end only its beginning', () => {
  expect(recordLines(`## 連絡の記録\n${'- 電話\n'.repeat(5_000)}`).length).toBeLessThan(100);
});
