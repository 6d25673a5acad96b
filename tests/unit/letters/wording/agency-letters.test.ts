import { describe, expect, test } from 'vitest';
import type { MessageId } from '../../../../src/core/letters/messages/message-ids';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import type { WordingFinding } from '../../../../src/core/letters/wording/wording';
import { day } from '../../base/calendar/day';
import { builtInMessage } from '../messages/built-in-message';
import { situations, type Situation } from '../messages/situations';
import { otherCompanies } from './checked';

const agency = situations['agency']!;

function findings(
  id: MessageId,
  change: (text: string) => string,
  { reply, profile, today }: Situation = agency,
  minute = 600,
): WordingFinding[] {
  const message = builtInMessage(id, { reply, profile, today: day(today) });
  const text = change(message.text);
  return checkWording({ ...message, text }, { profile, reply, otherCompanies, today: day(today), minute });
}

describe('a slip in an inquiry that goes to an agency', () => {
  test.each<[MessageId, was: string, became: string, rule: string]>([
    ['mail-polite', '株式会社若葉商事様の', '貴社の', 'company-term'],
    ['mail-polite', '株式会社若葉商事様の', '御社の', 'company-term'],
    ['phone-basic', '株式会社若葉商事様の総合職', '御社の総合職', 'company-term'],
    ['mail-soft', '株式会社若葉商事様の', '弊社の', 'company-term'],
    ['mail-soft', '株式会社若葉商事様の', '株式会社青空物産様の', 'other-company'],
    ['mail-soft', 'の一次面接に際', 'の株式会社青空物産の一次面接に際', 'other-company'],
    ['mail-soft', '11月20日（金）', '先日', 'missing-day'],
    ['mail-soft', '11月20日（金）', '11月20日（木）', 'missing-day'],
    ['mail-soft', 'の総合職に', 'の選考に', 'missing-position'],
    ['mail-follow-up', 'ご都合のよろしいときに', '至急', 'pressing'],
  ])('%s: %s → %s', (id, was, became, rule) => {
    const found = findings(id, (text) => {
      expect(text).toContain(was);
      return text.replaceAll(was, became);
    });
    expect(found.map((one) => one.rule)).toContain(rule);
  });

  test('貴社 becomes the company by its name', () => {
    const [found] = findings('mail-polite', (text) => text.replace('株式会社若葉商事様', '貴社'));
    expect(found).toMatchObject({ found: '貴社', mend: '株式会社若葉商事様' });
  });
});

test('the hours of a company say nothing of the agency’s', () => {
  const { interview } = agency.reply;
  const atNight = { ...interview, hours: { from: 17 * 60, to: 22 * 60 } };
  const reply = { ...agency.reply, interview: atNight };
  expect(findings('mail-polite', (text) => text, { ...agency, reply })).toEqual([]);
  const evening = findings('mail-polite', (text) => text, { ...agency, reply }, 20 * 60);
  expect(evening.map(({ rule }) => rule)).toEqual(['outside-hours']);
});
