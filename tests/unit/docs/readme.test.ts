import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../src/core/base/settings/policy';
import { settingRows } from '../../../src/core/base/settings/settings';
import { fieldNames } from '../../../src/core/base/properties/fields';
import type { Language } from '../../../src/core/base/language/language';
import { wordsOf } from '../../../src/core/base/language/words';
import { readAsWritten } from '../reading/promise/reading';
import { readmes } from './readmes';

const root = join(import.meta.dirname, '../../..');

/** The cells of the table that follows a mark such as `<!-- commands -->`, without its head. */
function tableAfter(text: string, mark: string): string[][] {
  const lines = text.slice(text.indexOf(`<!-- ${mark}`)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return lines.slice(start + 2, end).map(cells);
}

function inBackticks(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe.each(readmes)('%s and %s', (file, reference, language) => {
  const text = readFileSync(join(root, reference), 'utf8');

  test('its property table has every field with its accepted names, in their order', () => {
    const rows = tableAfter(text, 'properties').map(([field = '', names = '']) => [
      field,
      inBackticks(names),
    ]);
    expect(rows).toEqual(
      Object.entries(fieldNames).map(([field, names]) => [field, Object.values(names).flat()]),
    );
  });

  test.each(tableAfter(text, 'phrases said on 2026-11-20'))(
    '「%s」 is read as the table says: %s',
    (phrase = '', said = '') => {
      const { kind, earliest, latest } = readAsWritten(phrase, '2026-11-20');
      expect(said.match(/\d{4}-\d\d-\d\d/g) ?? []).toEqual(
        [earliest, latest].filter((day) => day !== undefined),
      );
      expect(kind).toBe(kindOf(said, language));
    },
  );

  test('it names the waiting times that hold', () => {
    const { graceBusinessDays, noPromiseDays, selectingDays, followUpBusinessDays } = defaultPolicy;
    const name = settingRows.policy.label(wordsOf(language).settings);
    const [, held = ''] = tableAfter(text, 'settings').find(([setting]) => setting === name) ?? [];
    expect(held.match(/\d+/g)?.map(Number)).toEqual([
      graceBusinessDays,
      noPromiseDays,
      selectingDays,
      followUpBusinessDays,
    ]);
  });

  test('its command table has every command by its name', () => {
    const names = tableAfter(text, 'commands').map(([name]) => name);
    expect(names).toEqual(Object.values(wordsOf(language).commands));
  });

  test('its settings table has every setting by the name it has on the tab', () => {
    const names = tableAfter(text, 'settings').map(([name]) => name);
    const { settings } = wordsOf(language);
    expect(names).toEqual(Object.values(settingRows).map(({ label }) => label(settings)));
  });

  test.each([file, reference])('the files that %s points to are there', (from) => {
    const page = readFileSync(join(root, from), 'utf8');
    const targets = [...page.matchAll(/\]\(([^)#]+)[^)]*\)|src="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const files = targets.filter((target) => !/^https?:|^\.\.\/\.\.\/releases$/.test(target));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((target) => !existsSync(join(root, dirname(from), target)))).toEqual([]);
  });
});

/** The words of the phrase table that say more than a day. */
const kinds = {
  en: [
    [/only to those/, 'passOnly'],
    [/ to /, 'range'],
    [/^from /, 'open'],
    [/^no day/, 'open'],
    [/not understood/, 'unknown'],
  ],
  ja: [
    [/〜/, 'range'],
    [/以降$/, 'open'],
    [/日は決まらない/, 'open'],
    [/合格者/, 'passOnly'],
    [/読み取れません/, 'unknown'],
  ],
} as const;

function kindOf(said: string, language: Language): string {
  return kinds[language].find(([words]) => words.test(said))?.[1] ?? 'by';
}
