import { expect, test } from 'vitest';
import { spokenRange } from '../../../../src/core/letters/japanese/spoken-range';

test.each([
  ['1週間〜10日ほどで', '1週間から10日ほどで'],
  ['2〜3日で', '2、3日で'],
  ['2〜3営業日以内に', '2、3営業日以内に'],
  ['3〜5営業日ほどで', '3から5営業日ほどで'],
  ['9〜10日で', '9から10日で'],
  ['3営業日以内に', '3営業日以内に'],
  ['11月26日、木曜日までに', '11月26日、木曜日までに'],
])('%s is said %s', (written, spoken) => {
  expect(spokenRange(written)).toBe(spoken);
});
