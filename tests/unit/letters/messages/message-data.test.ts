import { expect, test } from 'vitest';
import { messageData } from '../../../../src/core/letters/messages/message-data';
import { emptyProfile } from '../../../../src/core/base/settings/profile';
import { day } from '../../base/calendar/day';
import { situation } from './situations';

test.each([
  ['人事部', '人事部'],
  ['人事部 御中', '人事部'],
  ['採用担当', undefined],
  ['人事部採用ご担当者様', '人事部'],
  ['人事部 新卒採用担当', '人事部'],
  ['営業担当', '営業担当'],
])('the department %s stands in the address as %s', (department, expected) => {
  const { reply } = situation({ rest: { department } });
  expect(messageData(reply, emptyProfile, day('2026-12-01'))['department']).toBe(expected);
});

test.each([
  ['株式会社若葉（本命）', '株式会社若葉'],
  ['㈱若葉（第一志望）', '株式会社若葉'],
  ['若葉（東京）', '若葉（東京）'],
  ['若葉（株）', '若葉株式会社'],
])('the company %s stands in the address as %s', (company, expected) => {
  const { reply } = situation({ rest: { company } });
  expect(messageData(reply, emptyProfile, day('2026-12-01'))['company']).toMatchObject({ name: expected });
});
