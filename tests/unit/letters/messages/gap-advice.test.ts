import { expect, test } from 'vitest';
import { gapAdvice } from '../../../../src/core/letters/messages/gap-advice';
import { student } from '../../../../scripts/letters/scene-cases';
import { contextOf, writeScene } from '../../../../scripts/letters/write-scene';
import type { MessageVariable } from '../../../../src/core/letters/messages/variables';
import { interview } from '../../waiting/status/interview';

const gaps = (...names: string[]) => names.map((name) => ({ name }));
const japanese = interview({ rest: { keys: { company: '会社', position: '応募職種' } } });
const english = interview({ rest: { keys: { company: 'company' } } });

test.each([
  ['nothing is missing', gaps(), japanese, 'ja', undefined],
  [
    'in the note, by its own names, each once',
    gaps('interview.position', 'person.name', 'person.title'),
    japanese,
    'ja',
    '足りないところは【未入力】としました。ノートのプロパティ「応募職種」「担当者」に書いておくと、次からは入ります',
  ],
  [
    'in the profile',
    gaps('profile.name', 'profile.phone', 'profile.name'),
    japanese,
    'ja',
    '足りないところは【未入力】としました。設定のプロフィール（氏名、電話番号）に書いておくと、次からは入ります',
  ],
  [
    'in both',
    gaps('profile.name', 'department'),
    japanese,
    'ja',
    '足りないところは【未入力】としました。ノートのプロパティ「部署」と、設定のプロフィール（氏名）に書いておくと、次からは入ります',
  ],
  ['a variable of one’s own', gaps('hobby'), japanese, 'ja', '足りないところは【未入力】としました'],
  [
    'in English',
    gaps('department', 'interview.position', 'profile.phone'),
    english,
    'en',
    'Missing facts are marked 【未入力】. Add “department”, “position” to the note’s properties and complete your profile in the settings (Phone number) to have them in the next message',
  ],
] as const)('%s', (_label, missing, note, language, expected) => {
  expect(gapAdvice(missing, note, language)).toBe(expected);
});

test.each([
  ['a@example.jp, b@example.jp', true],
  ['採用', true],
  ['採用 <a@example.jp>', false],
  ['なし', false],
])('of the address %j there is something to say: %s', (mail, isSaid) => {
  const note = interview({ rest: { mail, keys: { company: '会社', mail: 'メール' } } });
  const said = `メール「${mail}」からは、アドレスを一つに決められなかったので、宛先のアドレスは空けてあります`;
  expect(gapAdvice([], note, 'ja', { kind: 'mail' })).toBe(isSaid ? said : undefined);
  expect(gapAdvice([], note, 'ja', { kind: 'phone' })).toBeUndefined();
  const withPerson = { ...note, person: '鈴木様 <s@example.jp>' };
  expect(gapAdvice([], withPerson, 'ja', { kind: 'mail' })).toBeUndefined();
});

test('the name of an agency is written into the way of application', () => {
  const note = interview({ rest: { via: '転職エージェント', person: '男性2名' } });
  expect(gapAdvice(gaps('company.name'), note, 'ja', { toAgency: true })).toBe(
    '足りないところは【未入力】としました。ノートのプロパティ「応募経路」に書いておくと、次からは入ります',
  );
});

test('the call about being late goes to the company, also of an agency', () => {
  const properties = {
    会社: '未定',
    面接日: '2026-12-01',
    時間: '14:00',
    応募経路: '若草エージェント',
    担当者: '男性2名',
  };
  const call = { today: '2026-12-01', minute: 600, profile: student, name: '', answers: {} } as const;
  const one = { ...call, scene: 'phone-late', notes: [properties] } as const;
  const message = writeScene(one);
  expect(message.toAgency).toBeUndefined();
  expect(message.to).toContain('会社名');
  const { interview: note } = contextOf(one).reply;
  const advice = gapAdvice(message.gaps, note, 'ja', message);
  expect(advice).toContain('「会社」');
  expect(advice).toContain('男性2名');
  expect(advice).not.toContain('応募経路');
  const letter = writeScene({
    ...one,
    scene: 'mail-withdraw',
    notes: [{ ...properties, 応募経路: '転職エージェント' }],
  });
  expect(letter.toAgency).toBe(true);
  expect(gapAdvice(letter.gaps, note, 'ja', letter)).toContain('「応募経路」');
});

test.each<[variable: MessageVariable, property: string]>([
  ['company.name', '会社'],
  ['department', '部署'],
  ['person.name', '担当者'],
  ['person.written', '担当者'],
  ['person.spoken', '担当者'],
  ['person.title', '担当者'],
  ['interview.date', '面接日'],
  ['interview.stage', '選考段階'],
  ['interview.state', '選考段階'],
  ['interview.position', '職種'],
  ['promise.written', '連絡予定'],
  ['promise.spoken', '連絡予定'],
  ['promise.saidOn', '連絡予定を聞いた日'],
  ['inquiry.date', '問い合わせ日'],
  ['selecting.date', '選考中連絡'],
])('%s comes from %s', (variable, property) => {
  const note = interview({ rest: { keys: { company: '会社' } } });
  expect(gapAdvice(gaps(variable), note, 'ja')).toContain(`プロパティ「${property}」に`);
});
