import { describe, expect, test } from 'vitest';
import { toldInNote, toldOfRound } from '../../../../src/core/letters/worksheets/told-in-note';

const properties = '---\n会社: 青葉\n連絡予定:\n---\n';

describe('words about the reply in the text of a note', () => {
  test.each<[where: string, body: string, when: string, how: string]>([
    [
      'under the heading of a note that the plugin once made',
      '## 面接の最後に聞いた連絡の時期\n\n- いつ：2週間以内にメールで\n- 方法：メール\n',
      '2週間以内にメールで',
      'メール',
    ],
    ['with a half-width colon', '## 連絡の時期\n- いつ: 来週中\n', '来週中', ''],
    ['in a review sheet', '### 返事の時期と方法\n- [x] いつ来るかを聞いた：2週間以内\n', '2週間以内', ''],
    [
      'in the line of a review sheet, with its hint',
      '### 返事の時期と方法\n- [x] いつ来るかを聞いた（言葉は、プロパティの「連絡予定」に書く）：2週間以内\n',
      '2週間以内',
      '',
    ],
    ['in bold', '## 連絡の予定\n- **いつ**：3営業日以内\n', '3営業日以内', ''],
    ['as an inline property', 'メモ\n\n連絡予定:: 12/10まで\n', '12/10まで', ''],
    ['in a list', '- 連絡予定：1週間以内\n', '1週間以内', ''],
    [
      'in English',
      '## When the reply will come\n- When: within a week\n- How: mail\n',
      'within a week',
      'mail',
    ],
  ])('%s', (_, body, when, how) => {
    expect(toldInNote(properties + body)).toMatchObject({ when, how });
  });

  test.each<[why: string, body: string]>([
    ['the line is empty', '## 連絡の時期\n- いつ：\n'],
    ['it stands under another heading', '## 面接\n- いつ：10時から\n'],
    ['the heading has ended', '## 連絡の時期\n\n## 準備\n- いつ：明日\n'],
    ['it is code', '```\n連絡予定: 1週間以内\n```\n'],
    ['it is prose', '連絡予定の話はしなかった\n'],
    ['it is a question', '## 連絡の時期\n- 聞いた相手：田中さん\n'],
  ])('nothing where %s', (_, body) => {
    expect(toldInNote(properties + body)).toBeUndefined();
  });

  test.each<[line: string, when: string, gone: boolean]>([
    ['結果は2週間以内に連絡とのこと', '結果は2週間以内に連絡とのこと', false],
    ['- 12/10までにご連絡しますと言われた。', '12/10までにご連絡しますと言われた。', false],
    ['- 返事：1週間以内', '1週間以内', true],
    ['合否：3営業日以内', '3営業日以内', true],
    ['結果連絡：来週中', '来週中', true],
  ])('a note of one’s own, where it surely names a time: %s', (line, when, gone) => {
    const told = toldInNote(`${properties}# メモ\n\n${line}\n`);
    expect(told?.when).toBe(when);
    expect(told?.lines.length).toBe(gone ? 1 : 0);
  });

  test.each([
    '結果：通過',
    '返事：感じがよかった',
    '- [ ] 12/10までに返事をもらえるか聞く',
    '結果は来週連絡が来る？',
    '> 結果は1週間以内にご連絡します',
    '12/4までに返事をする',
    '面接は12/10からとのこと',
  ])('nothing where it does not: %s', (line) => {
    expect(toldInNote(`${properties}# メモ\n\n${line}\n`)).toBeUndefined();
  });

  test('nothing of what came later is in the contact log', () => {
    const record = '## 連絡の記録\n\n- 2026/12/1(火) 電話で問い合わせ。来週中に連絡とのこと\n';
    expect(toldInNote(`${properties}${record}`)).toBeUndefined();
    expect(toldInNote(`${properties}## Contact log\n- 連絡予定：来週中\n`)).toBeUndefined();
    expect(toldInNote(`${properties}${record}\n## メモ\n- 連絡予定：1週間以内\n`)?.when).toBe('1週間以内');
  });

  test('a sentence moves no line, nor the one beside it', () => {
    const text = `${properties}結果は来週中に連絡とのこと\n\n## 連絡の時期\n- いつ：\n- 方法：メール\n`;
    expect(toldInNote(text)).toMatchObject({ when: '結果は来週中に連絡とのこと', how: 'メール', lines: [] });
  });

  test.each<[text: string, what: object, isTold: boolean]>([
    ['結果は来週中に連絡とのこと', {}, true],
    ['結果は来週中に連絡とのこと', { earlierDay: 20_000 }, false],
    ['連絡予定：来週中', { earlierDay: 20_000 }, true],
    ['連絡予定：来週中', { promised: '1週間以内' }, false],
  ])('%s in a note with %o is of this round: %s', (text, what, isTold) => {
    const round = { promised: undefined, earlierDay: undefined, ...what };
    expect(toldOfRound(toldInNote(`${properties}${text}\n`), round) !== undefined).toBe(isTold);
  });

  test('the property itself is no such line', () => {
    expect(toldInNote('---\n連絡予定: 1週間以内\n---\n本文\n')).toBeUndefined();
  });

  test('its lines are told whole, with their ends', () => {
    const text = `${properties}## 連絡の時期\r\n- いつ：来週\r\n- 方法：電話`;
    const lines = toldInNote(text)?.lines.map(({ from, to }) => text.slice(from, to));
    expect(lines).toEqual(['- いつ：来週\r\n', '- 方法：電話']);
  });
});
