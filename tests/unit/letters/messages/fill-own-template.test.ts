import { describe, expect, test } from 'vitest';
import { fillOwnTemplate } from '../../../../src/core/letters/messages/fill-own-template';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { worksheetData } from '../../../../src/core/letters/worksheets/worksheet-data';
import { day } from '../../base/calendar/day';
import { profile, situation } from './situations';

const { reply } = situation({ rest: { company: '株式会社A&B<C>"D"', person: undefined } });
const data = worksheetData(reply, profile, day('2026-12-01'));

function fill(text: string) {
  const template = readTemplate('独自.md', text);
  return 'problem' in template ? template : fillOwnTemplate(template, data);
}

describe('a template with a head is a message', () => {
  const message = { kind: 'mail', to: '株式会社A&B<C>"D"', subject: '件: 青葉 太郎', text: '本文' };
  test.each([
    ['plain', 'kind: mail\nto: {{company.name}}\nsubject: 件: {{profile.name}}\n---\n本文\n'],
    [
      'below properties',
      '---\ntags: [a]\n---\nkind: mail\nto: {{company.name}}\nsubject: 件: {{profile.name}}\n---\n本文\n',
    ],
    ['in properties', '---\nkind: mail\nto: {{company.name}}\nsubject: 件: {{profile.name}}\n---\n本文\n'],
    [
      'in properties with quotes and others',
      `---\ntags: a\nkind: "mail"\nto: "{{company.name}}"\nsubject: '件: {{profile.name}}'\n---\n本文`,
    ],
  ])('%s', (_, text) => {
    expect(fill(text)).toMatchObject({ is: 'message', message });
  });

  test.each([
    ['kind: mail\n---\na', 'inquiry'],
    ['kind: mail\npurpose: thanks\n---\na', 'thanks'],
    ['---\nkind: mail\npurpose: "Hold"\n---\na', 'hold'],
  ])('%j names its purpose', (text, purpose) => {
    expect(fill(text)).toMatchObject({ is: 'message', message: { purpose } });
  });

  test('its gaps are where the marks are, also behind a quote', () => {
    const filled = fill('---\nkind: mail\nto: "{{person.name}}様"\nsubject: a\n---\n{{person.name}}様');
    if ('problem' in filled || filled.is !== 'message') throw new Error();
    for (const { part, offset, label } of filled.message.gaps) {
      expect(filled.message[part].startsWith(`【未入力: ${label}】`, offset)).toBe(true);
    }
    expect(filled.message.gaps.map(({ part }) => part)).toEqual(['to', 'text']);
  });

  test.each([
    ['kind: fax\n---\na', 'unknown-kind', 'fax'],
    ['kind: mail\npurpose: love\n---\na', 'unknown-purpose', 'love'],
    ['---\nkind: "Mail"\n---\n', 'unknown-kind', 'Mail'],
    ['---\nkind: ""\n---\na', 'no-head', 'kind:'],
  ])('%j is told to be wrong', (text, code, found) => {
    expect(fill(text)).toMatchObject({ problem: { code, found, file: '独自.md' } });
  });
});

describe('a template without a head is Markdown', () => {
  test.each([
    ['a line', '{{company.name}}様', '株式会社A&B<C>"D"様'],
    ['blanks around it are left out', '\n\n  - a\n\n', '  - a'],
    ['a rule in it stays', 'a\n\n---\n\nb', 'a\n\n---\n\nb'],
    ['properties are its own', '---\ntags: a\ncompany: {{person.name}}\n---\n\nb', 'b'],
    ['properties alone', '---\ntags: a\n---\n', ''],
    ['a rule at the top', '---\n\na', '---\n\na'],
    ['variables of the sheets', '{{contact}}', 'メール'],
  ])('%s', (_, text, expected) => {
    expect(fill(text)).toEqual({ is: 'text', text: expected, select: undefined });
  });

  test('its first gap is selected', () => {
    expect(fill('---\na: {{today}}\n---\nb {{person.name}} {{note.company}}')).toEqual({
      is: 'text',
      text: 'b 【未入力: 担当者名】 【未入力: 会社名】',
      select: { from: 2, to: 13 },
    });
  });
});
