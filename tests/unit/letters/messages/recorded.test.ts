import { describe, expect, test } from 'vitest';
import { messageIds, type MessageId } from '../../../../src/core/letters/messages/message-ids';
import type { Message } from '../../../../src/core/letters/messages/fill-message';
import { day } from '../../base/calendar/day';
import { builtInMessage } from './built-in-message';
import { situations, type Situation } from './situations';

function write(id: MessageId, { reply, profile, today }: Situation): Message {
  return builtInMessage(id, { reply, profile, today: day(today) });
}

const cases = messageIds.flatMap((id) =>
  Object.entries(situations).map(([name, situation]) => [id, name, situation] as const),
);

describe('every message in every situation reads as recorded', () => {
  test.each(cases)('%s, %s', async (id, name, situation) => {
    const { kind, to, subject, text } = write(id, situation);
    const whole = `kind: ${kind}\nto: ${to}\nsubject: ${subject}\n---\n${text}\n`;
    await expect(whole).toMatchFileSnapshot(`../../../recorded/messages/${id}.${name}.txt`);
  });
});

const incomplete = new Set(['profile-empty', 'note-empty', 'agency-unnamed']);
const complete = cases.filter(([, name]) => !incomplete.has(name));

describe('rules for every message', () => {
  test.each(complete)('%s, %s: what is known leaves no gap', (id, _, situation) => {
    const { gaps, text, subject, to } = write(id, situation);
    const asksAgain = id === 'mail-follow-up' && situation.reply.interview.inquired.length === 0;
    expect(gaps.map((gap) => gap.name)).toEqual(asksAgain ? ['inquiry.date'] : []);
    if (!asksAgain) expect(text + subject + to).not.toMatch(/【|undefined|null|\{\{|NaN/);
  });

  test.each(complete)('%s, %s: says who writes and which interview', (id, _, situation) => {
    const { text, subject, kind } = write(id, situation);
    const { name, university } = situation.profile;
    const { via } = situation.reply.interview;
    const of = university === '' ? name : `${university} ${name}`;
    if (kind !== 'phone')
      expect(subject).toContain(via === undefined ? `（${of}）` : `（若葉商事／${name}）`);
    if (via === undefined) expect(text).toContain(university);
    expect(text).toContain(name);
    expect(text).toMatch(/11月20日(?:（金）|、金曜日)/);
    expect(text).toContain('総合職');
  });

  const unannounced = new Set([
    'nothing-promised',
    'pass-only',
    'pass-only-undated',
    'undated',
    'agency-student',
    'agency-pass-only',
    'agency-undated',
    'note-empty',
  ]);
  const first = cases.filter(([id, name]) => unannounced.has(name) && id !== 'mail-follow-up');
  test.each(first)('%s, %s: misses no reply that nobody announced', (id, _, situation) => {
    expect(write(id, situation).text).not.toMatch(/届いていない|見当たりません/);
  });

  test.each(cases)('%s, %s: keeps the forms of address', (id, _, situation) => {
    const { text, to, kind } = write(id, situation);
    const whole = text + to;
    expect(whole).not.toContain('御中');
    expect(whole).not.toMatch(/様様|(?:部長|課長|先生|者)様(?<!担当者様)/);
    if (kind === 'phone') expect(whole).not.toMatch(/貴[社行院学校庫庁省]/);
    else expect(whole).not.toMatch(/御[社行院校庫庁省]/);
  });

  const throughAgency = cases.filter(([, name]) => name.startsWith('agency'));
  test.each(throughAgency)('%s, %s: an agency is asked about the company', (id, _, situation) => {
    const { text, to, kind } = write(id, situation);
    expect(text).toContain('株式会社若葉商事様の');
    expect(text + to).not.toMatch(/貴社|御社|採用(?:を?ご担当|選考でお世話)|貴重な機会|若葉 花子|人事部/);
    if (kind !== 'phone') expect(text).toMatch(/いつもお世話に[^]*先方にご確認いただ/);
  });

  test.each(cases)(
    '%s, %s: neither doubles honorifics nor presses nor tells of feelings',
    (id, _, situation) => {
      const { text, kind } = write(id, situation);
      expect(text).not.toMatch(
        /お伺い|拝見させて|させていただ|でいらっしゃいますでしょうか|おっしゃられ|ご覧になられ|お見えになられ/,
      );
      // A request is softer in a talk than in a mail.
      expect(text).not.toMatch(kind === 'phone' ? /いただけますか/ : /いただけますでしょうか/);
      expect(text).not.toMatch(
        /至急|早急|すぐに|催促|不安|心配|困って|残念|遅れ|遅い|まだですか|不合格|必ず/,
      );
    },
  );

  test.each(cases)('%s, %s: has lines that fit a mail', (id, _, situation) => {
    for (const line of write(id, situation).text.split('\n')) {
      expect(line).not.toMatch(/[ \t]$/);
      expect(line.replace(/【[^】]*】/g, '').length).toBeLessThanOrEqual(44);
    }
    expect(write(id, situation).text).not.toMatch(/\n\n\n|^\n/);
  });
});
