import { expect, test } from 'vitest';
import { promiseFixes } from '../../../../src/core/flows/doctor/promise-fixes';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { reading, today } from '../../reading/interview/reading';

/** What might have been meant by words, likeliest first; whether it can be read is tried elsewhere. */
function meant(found: string, properties: Record<string, unknown> = {}): string[] {
  const interview = reading({ promised: found, ...properties });
  const context = {
    path: 'a.md',
    frontmatter: { promised: found },
    interview,
    settings: defaultSettings,
    today,
    language: () => 'en' as const,
  };
  const problem = { field: 'promised', key: 'promised', code: 'promise-not-understood', found } as const;
  return promiseFixes(context, problem).map(({ action }) => (action.do === 'write' ? action.value : ''));
}

test.each<[found: string, texts: readonly string[]]>([
  ['3日', ['3日以内', '3日まで']],
  ['約10日です', ['10日以内']],
  ['3-5日', ['3〜5日以内', '3〜5日まで']],
  ['3 〜 5', ['3〜5日以内']],
  ['1000日', []],
  ['3日目', []],
  ['10営業', ['10営業日']],
  ['10 営業以内', ['10営業日以内']],
  ['10営業日', []],
  ['12週', ['12週間']],
  ['12 週後', ['12週間後']],
  ['2週間', []],
  ['十週', []],
  ['10bd', ['10 business days']],
  ['10 b.days', ['10 business days', '10 b', 'days']],
  ['1 b.day', ['1 business days', '1 b', 'day']],
  ['10bdays', ['10 business days']],
  ['x bd', []],
  ['10 bde', []],
  ['12wks', ['12 weeks']],
  ['12 wk', ['12 weeks']],
  ['3 biz days', ['3 business days']],
  ['3 bizdays', ['3 business days']],
  ['3 busines day', ['3 business day']],
  ['withing 3 days', ['within 3 days']],
  ['26/11/27', ['2026-11-27']],
  ['(26.1.7)', ['(2026-1-7)']],
  ['126/11/27', []],
  ['26/11/275', []],
  ['26/11-27', []],
  ['2025-12-04', ['2026-12-04', '2027-12-04']],
  ['2026-11-04', ['2027-11-04']],
  ['12025-12-04', []],
  ['不明。12/4まで', ['12/4まで', '不明']],
  ['12/4まで、、多分', ['12/4まで', '多分']],
  ['同じ。同じ', ['同じ']],
  ['ひとつだけ', []],
  [' 3日 ', ['3日以内', '3日まで']],
  ['3-15日', ['3〜15日以内', '3〜15日まで']],
  ['不明。 12/4まで', ['12/4まで', '不明']],
  ['３日', ['3日以内', '3日まで']],
])('%s → %j', (found, texts) => {
  expect(meant(found)).toEqual(texts);
});

test('a year is that in which the words were said', () => {
  expect(meant('2020-01-08', { 'interview-date': '2026-11-20', 'promised-on': '2027-01-04' })[0]).toBe(
    '2027-01-08',
  );
  expect(meant('2020-01-08', { 'interview-date': 'いつか' })).toEqual([]);
});

test('of longer words only the parts are proposed', () => {
  const long = 'あ'.repeat(61);
  expect(meant(long)).toEqual([]);
  expect(meant('あ'.repeat(60))).toEqual([]);
  expect(meant(`withing ${'a'.repeat(52)}`)).toEqual([`within ${'a'.repeat(52)}`]);
  expect(meant(`withing ${'a'.repeat(53)}`)).toEqual([]);
  expect(meant(`${long}。3日`)).toEqual(['3日以内', '3日まで', '3日']);
  expect(meant(`${'い'.repeat(60)}。3日`)).toEqual(['3日以内', '3日まで', 'い'.repeat(60), '3日']);
});
