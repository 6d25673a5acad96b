import { describe, expect, test } from 'vitest';
import { fragmentTexts, templateTexts } from '../../../../templates/texts.mjs';
import { templateProblemText } from '../../../../src/core/letters/template/template-problem-text';
import { variableLabels } from '../../../../src/core/letters/messages/variable-labels';
import { messageData } from '../../../../src/core/letters/messages/message-data';
import { readMessageHead } from '../../../../src/core/letters/messages/message-head';
import {
  messageVariables,
  noteVariables,
  sceneVariables,
  worksheetVariables,
} from '../../../../src/core/letters/messages/variables';
import { fillMessage } from '../../../../src/core/letters/messages/fill-message';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import type { TemplateData } from '../../../../src/core/letters/template/template';
import { day } from '../../base/calendar/day';
import { builtInMessage } from './built-in-message';
import { profile, situation, situations } from './situations';

const { complete } = situations;
const today = day('2026-12-01');

function written(said: Parameters<typeof situation>[0], by = profile) {
  return builtInMessage('mail-polite', { reply: situation(said).reply, profile: by, today });
}

describe('the table of variables', () => {
  test('names exactly what messages are filled with', () => {
    expect(paths(messageData(complete!.reply, profile, today)).sort()).toEqual([...messageVariables].sort());
  });

  test('has a label for each', () => {
    expect(Object.keys(variableLabels)).toEqual([
      ...messageVariables,
      ...sceneVariables,
      ...worksheetVariables,
      ...noteVariables,
    ]);
  });

  test.each(Object.entries({ ...templateTexts, ...fragmentTexts }))('holds every name in %s', (_, text) => {
    // What is said within a list is of its items.
    const plain = text.replace(/\{\{#each[^]*?\{\{\/each\}\}/g, '');
    for (const [, name] of plain.matchAll(/\{\{(?:#\w+ |else if |\w+ )?([\w.]+)\}\}/g)) {
      if (name !== 'else') expect(variableLabels).toHaveProperty([name ?? '']);
    }
  });
});

function paths(data: TemplateData, prefix = ''): string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? paths(value as TemplateData, `${prefix}${name}.`)
      : [prefix + name],
  );
}

describe('what a message refers to', () => {
  test.each([
    ['an inquiry', { inquired: ['2026-11-24', '2026-12-01'] }, 'inquiry', '2026-12-01'],
    [
      'no inquiry that was answered',
      { inquired: ['2026-11-30'], selecting: '2026-12-01' },
      'inquiry',
      undefined,
    ],
    ['still in selection', { selecting: '2026-12-01' }, 'selecting', '2026-12-01'],
    [
      'no 選考中 before a new promise',
      { selecting: '2026-11-30', promised: '1週間以内', promisedOn: '2026-11-30' },
      'selecting',
      undefined,
    ],
  ] as const)('%s', (_, said, name, expected) => {
    const { reply } = situation({ ...said, inquired: [...('inquired' in said ? said.inquired : [])] });
    expect(messageData(reply, profile, today)[name]).toEqual({ date: expected });
  });

  test.each([
    ['3営業日以内', '2026-11-20', undefined],
    ['3営業日以内', '2026-11-27', '2026-11-27'],
    ['未定', '2026-11-27', undefined],
  ])('a promise %s of %s', (promised, promisedOn, saidOn) => {
    const data = messageData(situation({ promised, promisedOn }).reply, profile, today);
    expect(data['promise']).toMatchObject({ saidOn });
  });
});

describe('who writes', () => {
  test.each([
    ['a student', { ...profile }, true],
    ['a student without a faculty', { ...profile, faculty: '' }, true],
    ['a career changer', { ...profile, university: ' ' }, false],
    ['nobody yet', { ...profile, name: ' ', university: '' }, true],
  ])('%s', (_, by, student) => {
    expect(messageData(complete!.reply, by, today)['profile']).toMatchObject({ student });
  });

  test('has a gap for the university only where the name is missing too', () => {
    const gapsOf = (by: typeof profile) => written({}, by).gaps.map(({ name }) => name);
    expect(gapsOf({ ...profile, university: '', faculty: '' })).toEqual([]);
    expect(gapsOf({ ...profile, faculty: '' })).toEqual([]);
    expect(gapsOf({ ...profile, name: '', university: '' })).toContain('profile.university');
  });
});

describe('a message', () => {
  test('keeps the signs of a company’s name as they are', () => {
    const { text, to } = written({ rest: { company: '株式会社A&B<C>"D"' } });
    expect(text).toMatch(/^株式会社A&B<C>"D"\n/);
    expect(to).toBe('株式会社A&B<C>"D" 人事部 若葉 花子様');
  });

  test.each([
    ['株式会社若葉商事 御中', '人事部御中'],
    ['株式会社若葉商事様', '人事部 様'],
    ['株式会社若葉商事御中様', '人事部'],
  ])('never has 御中 beside 様, nor 様 twice: %s %s', (company, department) => {
    const { text, to } = written({ rest: { company, department } });
    expect(to).toBe('株式会社若葉商事 人事部 若葉 花子様');
    expect(text).toMatch(/^株式会社若葉商事\n人事部\n若葉 花子様\n/);
  });

  test('is not broken by what looks like its head, or like a template', () => {
    const { text, subject } = written({
      rest: { company: '---', position: 'a\n---\nsubject: b', person: '{{today}}' },
    });
    // None of them is a name: they say nothing, or nothing that is surely one.
    expect(text).toMatch(/^【未入力: 会社名】\n/);
    expect(text).toContain('採用ご担当者様');
    expect(subject).toBe('一次面接後のご連絡についてのお尋ね（青葉大学 青葉 太郎）');
  });

  test('says where its gaps are, part by part', () => {
    const message = written({ rest: { company: undefined } }, { ...profile, name: ' ' });
    for (const { part, offset, label } of message.gaps) {
      expect(message[part].slice(offset)).toMatch(`【未入力: ${label}】`);
      expect(message[part].slice(offset).startsWith(`【未入力: ${label}】`)).toBe(true);
    }
    expect(message.gaps.slice(0, 3).map(({ part, label }) => `${part} ${label}`)).toEqual([
      'to 会社名',
      'subject 氏名',
      'text 会社名',
    ]);
  });

  test('through a job site is short and unsigned', () => {
    const { kind, text } = written({ rest: { contact: ['portal', 'phone'] } });
    expect(kind).toBe('portal');
    expect(text).not.toContain('────');
    expect(text.split('\n').length).toBeLessThan(15);
    expect(written({ rest: { contact: ['portal', 'mail'] } }).kind).toBe('mail');
  });

  test('of the user’s own without a head is a problem in words', () => {
    const template = readTemplate('mail-polite.hbs', 'お世話になっております。');
    if ('problem' in template) throw new Error();
    const result = fillMessage(template, {});
    if (!('problem' in result)) throw new Error();
    expect(templateProblemText(result.problem, 'ja')).toBe(
      'mail-polite.hbs 1行目 1文字目: --- が先頭にありません。「kind: mail」「subject: …」の行と、その下に「---」の行を書いてください',
    );
    expect(templateProblemText(result.problem, 'en')).toMatch(
      /^mail-polite\.hbs, line 1, column 1: --- is missing/,
    );
  });
});

test('a head has its lines in any order, and the rest is text', () => {
  expect(readMessageHead('subject: a: b\nkind: phone\n---\nkind: c\n---\n')).toMatchObject({
    kind: { value: 'phone' },
    subject: { value: 'a: b', at: 9 },
    to: { value: '' },
    textAt: 30,
  });
  expect(readMessageHead('kind: mail\ntext')).toBeUndefined();
  expect(readMessageHead('subject: a\n---\n')).toMatchObject({ kind: { value: '' }, textAt: 15 });
});
