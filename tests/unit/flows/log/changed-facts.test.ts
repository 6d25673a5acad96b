import { expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { changedFacts, factsOf, type Fact } from '../../../../src/core/flows/log/changed-facts';

type Properties = Readonly<Record<string, unknown>>;

const note = { company: '青葉', 'interview-date': '2026-11-20' };

function changed(before: Properties, now: Properties, wanted: readonly string[] = []): Fact[] {
  return changedFacts(
    factsOf({ ...note, ...before }, defaultSettings),
    factsOf({ ...note, ...now }, defaultSettings),
    wanted,
  );
}

test.each<[label: string, before: Properties, now: Properties, found: readonly string[]]>([
  ['nothing', {}, {}, []],
  ['a property that no dialog goes by', {}, { stage: '一次', inquired: '2026-11-30' }, []],
  ['a result', {}, { result: '通過' }, ['result: 通過']],
  ['a result under another name', {}, { 結果: '通過' }, ['結果: 通過']],
  ['another name for the same', { result: '通過' }, { 結果: '通過' }, []],
  ['a promise', { promised: '12/10まで' }, { promised: '12/18まで' }, ['promised: 12/18まで']],
  ['another company', {}, { company: '別会社' }, ['company: 別会社']],
  ['a result that is gone', { result: '通過' }, {}, ['result: ']],
  [
    'the day of a round',
    { 一次面接日: '2026-11-05' },
    { 二次面接日: '2026-12-08' },
    ['一次面接日: ', '二次面接日: 2026-12-08'],
  ],
  ['the result of a round', { 一次結果: '' }, { 一次結果: '通過' }, ['一次結果: 通過']],
  ['space around', { result: '通過' }, { result: ' 通過 ' }, []],
])('%s', (_, before, now, found) => {
  expect(changed(before, now).map((fact) => `${fact.key}: ${fact.found}`)).toEqual(found);
});

test('what is to be written anyway is no change', () => {
  expect(changed({}, { result: '通過', replied: '2026-11-30' }, ['通過', '2026-11-30'])).toEqual([]);
});
