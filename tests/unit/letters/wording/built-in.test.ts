import { describe, expect, test } from 'vitest';
import { messageIds } from '../../../../src/core/letters/messages/message-ids';
import type { Message } from '../../../../src/core/letters/messages/fill-message';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import { day } from '../../base/calendar/day';
import { builtInMessage } from '../messages/built-in-message';
import { situations, type Situation } from '../messages/situations';
import { otherCompanies } from './checked';

const cases = messageIds.flatMap((id) =>
  Object.entries(situations).map(([name, situation]) => [id, name, situation] as const),
);

function write(id: (typeof messageIds)[number], { reply, profile, today }: Situation): Message {
  return builtInMessage(id, { reply, profile, today: day(today) });
}

function check(message: Message, { reply, profile, today }: Situation) {
  return checkWording(message, { profile, reply, otherCompanies, today: day(today), minute: 600 });
}

describe('the eight messages', () => {
  const complete = cases.filter(([id, , situation]) => write(id, situation).gaps.length === 0);

  test('are complete in most situations', () => {
    expect(complete.length).toBeGreaterThan(70);
  });

  test.each(complete)('%s, %s: nothing to mend', (id, _, situation) => {
    expect(check(write(id, situation), situation)).toEqual([]);
  });

  const incomplete = cases.filter(([id, , situation]) => write(id, situation).gaps.length > 0);
  test.each(incomplete)(
    '%s, %s: every gap is found, those of the profile as one, and nothing else but what is missing',
    (id, _, situation) => {
      const message = write(id, situation);
      const findings = check(message, situation);
      const others = message.gaps.filter(({ name }) => !name.startsWith('profile.'));
      const found = findings.filter(({ rule }) => rule === 'placeholder');
      expect(found.filter(({ lacks }) => !lacks)).toHaveLength(others.length);
      expect(found.length - others.length).toBe(Number(others.length < message.gaps.length));
      for (const { rule } of findings) expect(rule).toMatch(/^(?:placeholder|missing-\w+)$/);
    },
  );
});
