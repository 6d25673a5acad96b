import { describe, expect, test } from 'vitest';
import { reviewProgress } from '../../../../src/core/letters/worksheets/review-progress';
import { situation } from '../messages/situations';
import { worksheet } from './filled';

/** `filled/total` of a note with these lines under the heading of the review sheet. */
function progress(...lines: string[]): string {
  const found = reviewProgress(['# メモ', '## 面接の振り返り', ...lines, '## 次', '文'].join('\n'));
  return found ? `${found.filled}/${found.total}` : 'no sheet';
}

describe('the built-in sheet', () => {
  const asText = (said: Parameters<typeof situation>[0]): string => {
    return `${worksheet('review-sheet', situation(said)).text}\n`;
  };
  const nothing = { rest: { contact: [] } };

  test('has eight questions, of which the promise may answer one', () => {
    expect(reviewProgress(asText(nothing))).toEqual({ filled: 0, total: 8 });
    expect(reviewProgress(asText({ promised: '1週間以内' }))).toEqual({ filled: 1, total: 8 });
  });

  test.each([
    ['behind a label', '手ごたえ（◎ ○ △）：', '手ごたえ（◎ ○ △）：◎'],
    ['a tick', '- [ ] いつ来るか', '- [x] いつ来るか'],
    ['below a heading', '### 面接官\n', '### 面接官\n\n部長ともう一人\n'],
    ['an item of their own', '- 次の面接では：', '- 次の面接では：\n    - ゆっくり話す'],
  ])('counts what somebody wrote: %s', (_, before, after) => {
    const text = asText(nothing).replace(before, after);
    expect(reviewProgress(text)).toEqual({ filled: 1, total: 8 });
    expect(reviewProgress(text.replaceAll('\n', '\r\n'))).toEqual({ filled: 1, total: 8 });
  });
});

describe('the sheet of another stage', () => {
  test.each([
    ['書類', 7],
    ['SPI', 6],
    ['動画', 6],
    ['GD', 7],
    ['会社説明会', 7],
    ['OB訪問', 7],
  ])('after %s has %i questions, and is counted', (stage, total) => {
    const { text } = worksheet('review-sheet', situation({ rest: { stage, contact: [] } }));
    expect(reviewProgress(`${text}\n`)).toEqual({ filled: 0, total });
  });
});

describe('what counts', () => {
  test.each([
    ['no sheet of its own', [], '0/1'],
    ['text without questions', ['よかった'], '1/1'],
    ['only an introduction', ['覚えているうちに。', '### 一つめ', '### 二つめ'], '0/2'],
    ['questions with a question mark', ['### 一つめ', '- どうだった？', '- how?'], '0/1'],
    ['empty items and boxes', ['### 一つめ', '-', '* ', '- [ ]', '1.', '- [ ] 聞いた'], '0/1'],
    ['a box that is not ticked, with an answer', ['### 一つめ', '- [ ] いつ: 12月'], '1/1'],
    ['a question as the answer', ['### 一つめ', '- 聞かれたこと：10年後は？'], '1/1'],
    [
      'a question of one’s own and its answer',
      ['### 一つめ', '- 質問と、返ってきた答え：残業はありますか？'],
      '1/1',
    ],
    ['an answer that ends with a colon', ['### 一つめ', '- 聞かれたこと：次の三つ：'], '1/1'],
    ['a question as the answer in a box', ['### 一つめ', '- [ ] 聞いた：なぜ？'], '1/1'],
    ['a question with nothing behind its colon', ['### 一つめ', '- 何を聞かれた？：', '- Why: '], '0/1'],
    ['a quotation, a line and a comment', ['### 一つめ', '> 例', '---', '%% 例 %%'], '0/1'],
    ['deeper headings are questions as well', ['### 一つめ', '#### その中', 'あ'], '1/2'],
    ['an answer with a colon in it', ['### 一つめ', '- 10:30 に始まった'], '1/1'],
  ])('%s', (_, lines, expected) => {
    expect(progress(...lines)).toBe(expected);
  });

  test('a note without the heading has no sheet', () => {
    expect(reviewProgress('---\n会社: 青葉\n---\n# 面接の振り返りの前に\n')).toBeUndefined();
    expect(reviewProgress('```\n## 面接の振り返り\n```\n')).toBeUndefined();
  });

  test('two sheets are counted together', () => {
    expect(progress('### 一つめ', 'あ', '## 面接の振り返り', '### 一つめ')).toBe('1/2');
  });
});
