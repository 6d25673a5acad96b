import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateTexts } from '../../../../templates/texts.mjs';
import { emptyForm, type FormValues } from '../../../../src/core/flows/capture/form-values';
import { noteText, type NewNote } from '../../../../src/core/flows/capture/note-text';
import { propertiesOf } from '../../../../src/core/editing/frontmatter/note-plan';
import { writtenKeys } from '../../../../src/core/flows/capture/written-keys';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import type { Language } from '../../../../src/core/base/language/language';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { day } from '../../base/calendar/day';

const today = day('2026-12-01');
const builtIn = templateTexts['interview-note'];

function written(
  values: Partial<FormValues>,
  { language = 'ja', template = builtIn, ...rest }: Partial<NewNote> & { template?: string } = {},
): ReturnType<typeof noteText> {
  const read = readTemplate('interview-note.hbs', template);
  if ('problem' in read) throw new Error(read.problem.code);
  const note: NewNote = {
    values: { ...emptyForm(day('2026-11-20')), company: '青葉', ...values },
    language,
    keys: writtenKeys({}, language),
    carried: [],
    link: undefined,
    ...rest,
  };
  return noteText(read, note, defaultSettings, parse);
}

function text(...args: Parameters<typeof written>): string {
  const note = written(...args);
  if (typeof note === 'string' || 'problem' in note) throw new Error(JSON.stringify(note));
  return note.text;
}

/** Text with the cursor as ▮. */
function withCursor(...args: Parameters<typeof written>): string {
  const note = written(...args);
  if (typeof note === 'string' || 'problem' in note) throw new Error(JSON.stringify(note));
  return `${note.text.slice(0, note.cursor)}▮${note.text.slice(note.cursor)}`;
}

describe('the built-in template', () => {
  const filled: Partial<FormValues> = {
    company: 'A: B & <若葉>',
    stage: '一次',
    position: '総合職',
    department: '人事部',
    person: '採用担当',
    promised: '3営業日以内',
    contact: ['mail', 'phone'],
  };
  test.each<[name: string, values: Partial<FormValues>, language: Language]>([
    ['new', { company: '株式会社若葉商事' }, 'ja'],
    ['filled', filled, 'ja'],
    ['new-english', { company: 'Wakaba Trading' }, 'en'],
    ['filled-english', { ...filled, stage: 'first', promised: 'within 3 business days' }, 'en'],
  ])('%s', async (name, values, language) => {
    await expect(withCursor(values, { language })).toMatchFileSnapshot(`../../../recorded/notes/${name}.md`);
  });
});

describe('what is written is read again', () => {
  const hostile = [
    'A: B', '#1', '"x"', "'x'", '- a', 'null', '2026', '2026-11-20', '[[株式会社青葉]]', '[[a/b|c]]', '[a]', '{a}', 'A & B <C>',
    '&a', '*a', '!a', '%a', '@a', '`a`', '|', '>', '?', 'true', 'はい: いいえ', '{{x}}', '---', '~', '1:30', '0x1F', 'a #b', '🍃青葉',
  ]; // prettier-ignore
  const anyText = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }).map((line) => line.replace(/[\r\n]/g, ' ')),
  );
  const anyValues = fc.record({
    company: anyText.filter((line) => line.trim() !== ''),
    stage: anyText,
    position: anyText,
    department: anyText,
    person: anyText,
    promised: anyText,
    contact: fc.subarray<'mail' | 'phone' | 'portal'>(['mail', 'phone', 'portal']),
  });
  const templates = { builtIn, bare: 'Nothing of the properties' };

  test.each(['ja', 'en'] as const)('any text of any field (%s)', (language) => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom('builtIn', 'bare'), (values, template) => {
        const keys = writtenKeys({}, language);
        const properties = propertiesOf(text(values, { language, template: templates[template] }), parse);
        for (const field of ['company', 'stage', 'position', 'department', 'person', 'promised'] as const) {
          expect(properties?.[keys[field]] ?? '').toBe(values[field].trim());
        }
        const interview = readInterview(
          { path: '', frontmatter: properties, tags: [] },
          defaultSettings,
          today,
        );
        expect(interview?.date ?? day('2026-11-20')).toBe(day('2026-11-20'));
        expect(interview?.contact ?? values.contact).toEqual(values.contact);
      }),
    );
  });
});

describe('a template of the user’s own', () => {
  test('gets what it leaves out, under the names it has', () => {
    const template = '---\n企業名: {{yaml note.company}}\ntags: [面接]\n---\n# {{note.company}}\n';
    expect(withCursor({ stage: '一次' }, { template })).toBe(
      '---\n企業名: 青葉\ntags: [面接]\n面接日: 2026-11-20\n選考段階: 一次\n---\n# 青葉\n▮',
    );
  });

  test('without properties gets them', () => {
    expect(text({}, { template: '# {{note.company}}' })).toBe(
      '---\n会社: 青葉\n面接日: 2026-11-20\n---\n# 青葉\n',
    );
  });

  test('that is no YAML makes no note', () => {
    expect(written({}, { template: '---\n会社: {{note.company}}\n' + 'a: [\n---\n' })).toBe('broken-yaml');
  });

  test('that can’t be filled says where', () => {
    const template = '---\n会社: x\n---\n{{day note.company}}';
    expect(written({}, { template })).toMatchObject({ problem: { code: 'not-a-date', line: 4 } });
  });
});

describe('the next round', () => {
  const carried = [
    { field: 'closures' as const, key: '休業日', lines: '休業日:\n  - 12/26〜1/5 # 案内より\n' },
    { field: 'hours' as const, key: '営業時間', lines: '営業時間: 10:00-19:00\n' },
  ];
  test('takes the company’s days over as they are written, and links back', () => {
    const note = text({}, { carried, link: '前の選考: [[青葉 一次]]' });
    expect(note).toContain('結果:\n休業日:\n  - 12/26〜1/5 # 案内より\n営業時間: 10:00-19:00\n---\n');
    expect(note).toContain('---\n前の選考: [[青葉 一次]]\n\n## メモ');
  });

  test('a property that the template has is not written twice', () => {
    const template = '---\n会社: {{yaml note.company}}\n営業時間:\n---\n';
    expect(text({}, { carried, template })).toContain('会社: 青葉\n営業時間: 10:00-19:00\n休業日:');
  });

  test('without properties in the template', () => {
    expect(text({}, { carried, template: 'x' })).toContain('案内より\n営業時間: 10:00-19:00\n会社: 青葉\n');
  });
});
