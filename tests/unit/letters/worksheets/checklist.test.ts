import { describe, expect, test } from 'vitest';
import type { NotePlan, Refusal } from '../../../../src/core/editing/frontmatter/note-plan';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { checkItems } from '../../../../src/core/reading/interview/interview';
import { followTasksPlan, tickedTasks, tickPlan } from '../../../../src/core/letters/worksheets/checklist';
import { situation } from '../messages/situations';
import { worksheet } from './filled';

/** A note whose property and checklist say this. */
function note(property: string, ...tasks: string[]): string {
  return [
    '---',
    `確認済み:${property}`,
    '---',
    '## 問い合わせ前チェックリスト',
    '',
    ...tasks,
    '## 次',
    '',
  ].join('\n');
}

function after(text: string, plan: NotePlan | Refusal): string {
  return 'problem' in plan ? plan.problem : applyEdits(text, plan.edits);
}

describe('tasks are read', () => {
  const ticked = (...tasks: string[]): string[] =>
    [...tickedTasks(note('', ...tasks))].map(([item, isTicked]) => `${item} ${isTicked ? 'x' : '-'}`);

  test.each([
    ['as they are put in', ['- [ ] 迷惑メール：見た', '- [x] 着信：見た'], ['spam -', 'calls x']],
    ['with other bullets and signs', ['* [X] 口コミ', '  1. [-] 営業日: 見た'], ['reports x', 'calendar x']],
    ['of several, one tick is enough', ['- [x] 着信：', '- [ ] 着信：'], ['calls x']],
    ['without those of somebody’s own', ['- [x] 母に聞く：着信', '- 着信：', '着信'], []],
    ['without those in a code block', ['```', '- [x] 着信：', '```'], []],
  ])('%s', (_, tasks, expected) => {
    expect(ticked(...tasks)).toEqual(expected);
  });

  test('only under their heading', () => {
    expect(
      tickedTasks('- [x] 着信：見た\n## 問い合わせ前チェックリスト\n## 次\n- [x] 口コミ：見た\n').size,
    ).toBe(0);
  });

  test('all six of the built-in list, ticked as the property says', () => {
    const { text } = worksheet('checklist', situation({ rest: { checked: ['spam', 'reports'] } }));
    const ticks = tickedTasks(text);
    expect([...ticks.keys()]).toEqual(checkItems);
    expect(checkItems.filter((item) => ticks.get(item))).toEqual(['spam', 'reports']);
  });
});

describe('a tick on a card', () => {
  test.each([
    ['sets property and task', note('', '- [ ] 着信：見た'), true, note(' [着信]', '- [x] 着信：見た')],
    ['takes both away', note(' [着信]', '- [x] 着信：見た'), false, note(' []', '- [ ] 着信：見た')],
    ['sets the task alone', note(' [着信]', '- [ ] 着信：見た'), true, note(' [着信]', '- [x] 着信：見た')],
    [
      'sets every task of the point',
      note('', '- [ ] 着信', '- [ ] 着信'),
      true,
      note(' [着信]', '- [x] 着信', '- [x] 着信'),
    ],
    [
      'leaves other signs',
      note('', '- [?] 着信', '- [ ] 口コミ'),
      true,
      note(' [着信]', '- [?] 着信', '- [ ] 口コミ'),
    ],
    ['needs no tasks', note(''), true, note(' [着信]')],
    [
      'writes neither where the property is not understood',
      note(' [着信,\n  母]', '- [ ] 着信'),
      false,
      'not-understood',
    ],
  ])('%s', (_, text, isTicked, expected) => {
    expect(after(text, tickPlan(text, { key: '確認済み', item: 'calls', ticked: isTicked }))).toBe(expected);
  });

  test('keeps Windows lines', () => {
    const text = note('', '- [ ] 着信：見た').replaceAll('\n', '\r\n');
    const expected = note(' [着信]', '- [x] 着信：見た').replaceAll('\n', '\r\n');
    expect(after(text, tickPlan(text, { key: '確認済み', item: 'calls', ticked: true }))).toBe(expected);
  });
});

describe('after a click on a task', () => {
  const followed = (before: string, text: string): string =>
    after(text, followTasksPlan(text, '確認済み', tickedTasks(before)));
  const calls = (mark: string): string => `- [${mark}] 着信`;

  test.each([
    ['the property gets the tick', note('', calls(' ')), note('', calls('x')), ' [着信]'],
    [
      'the property loses it',
      note(' [着信, 口コミ]', calls('x')),
      note(' [着信, 口コミ]', calls(' ')),
      ' [口コミ]',
    ],
    ['words that are no point stay', note(' [母]', calls(' ')), note(' [母]', calls('x')), ' [母, 着信]'],
    ['what the property says already stays', note('', calls(' ')), note(' [着信]', calls('x')), ' [着信]'],
    [
      'another point keeps its tick in the property alone',
      note(' [口コミ]', calls(' '), '- [ ] 口コミ'),
      note(' [口コミ]', calls('x'), '- [ ] 口コミ'),
      ' [口コミ, 着信]',
    ],
    [
      'another point keeps its tick in the note alone',
      note(' [口コミ]', calls(' '), '- [x] 予定日'),
      note(' [口コミ]', calls('x'), '- [x] 予定日'),
      ' [口コミ, 着信]',
    ],
    [
      'a task of somebody’s own changes nothing',
      note(' [着信]', calls(' '), '- [ ] 買い物'),
      note(' [着信]', calls(' '), '- [x] 買い物'),
      ' [着信]',
    ],
    ['a task that is gone changes nothing', note(' [着信]', calls('x')), note(' [着信]'), ' [着信]'],
    ['a task that is new changes nothing', note(''), note('', calls('x')), ''],
  ])('%s', (_, before, text, expected) => {
    const [, property] = /確認済み:(.*)/.exec(followed(before, text)) ?? [];
    expect(property).toBe(expected);
  });

  test('nothing else changes', () => {
    expect(followed(note('', calls(' ')), note('', calls('x')))).toBe(note(' [着信]', calls('x')));
  });
});
