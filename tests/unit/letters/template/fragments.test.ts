import { describe, expect, test } from 'vitest';
import Handlebars from 'handlebars';
import { fragmentTexts } from '../../../../templates/texts.mjs';
import { filled, wrong } from './filled';

const data = {
  profile: { name: '青葉 花子', reading: 'あおば はなこ', mail: 'hanako@example.jp', phone: '090-0000-0000' },
  company: { name: '株式会社若葉商事' },
  department: '人事部',
  person: { name: '若葉', written: '若葉様' },
};

describe('the built-in fragments', () => {
  test.each(Object.entries(fragmentTexts))('%s ends its line and holds no other', (_, text) => {
    expect(text).toMatch(/\n$/);
    expect(text).not.toContain('{{>');
  });

  test.each(['signature', 'addressee', 'to'])('%s is filled as Handlebars fills it', (name) => {
    const text = `以上\n\n{{> ${name}}}\n{{#if person}}\n{{> ${name}}}\n{{/if}}\n終わり`;
    const compiled = Handlebars.compile(text, { noEscape: true });
    expect(filled(text, data)).toBe(compiled(data, { partials: { [name]: fragmentTexts[name] ?? '' } }));
  });

  test('what is wrong inside one is wrong where it was asked for', () => {
    expect(wrong('a\n  {{> to}}', { ...data, department: ['人事部'] })).toBe('not-text 2:3');
  });
});
