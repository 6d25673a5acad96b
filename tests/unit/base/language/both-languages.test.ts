import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { languages } from '../../../../src/core/base/language/language';
import { wordsOf } from '../../../../src/core/base/language/words';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { day } from '../calendar/day';

/** Search words, the name of the language itself, and the rules that speak of Japanese words. */
const speakOfJapanese = /\.aliases\.|^settings\.options\.language\.ja$|^wording\./;

/** What functions are asked with, for each of their parts: a text, and the numbers that a plural may tell apart. */
const parts = ['x', 0, 1, 2, 11] as const;

/** Between two names in quotes Japanese writes nothing. */
const maybeEmpty = new Set(['insertion.gaps.betweenKeys']);

type Asked = string | number | readonly (string | number)[];

/** What a function says of a part or, where it wants a list, of a list of it; nothing where it wants a text and gets a number. */
function answer(ask: (...all: Asked[]) => unknown, part: string | number): unknown {
  for (const asked of [part, [part, part]]) {
    try {
      return ask(asked, asked, asked, asked);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  if (typeof part === 'number') return undefined;
  throw new Error(`It takes neither a text nor a list: ${ask.toString()}`);
}

/** Every text of a table with its place; a function gives one for each of the parts. */
function textsOf(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const ask = value as (...all: Asked[]) => unknown;
    return parts.flatMap((part) => textsOf(answer(ask, part), `${place}(${part})`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, place === '' ? key : `${place}.${key}`),
  );
}

/** Japanese may be quoted, as what a user types or a company says. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|「[^」]*」|【[^】]*】/g, '');
}

describe('the words', () => {
  const english = textsOf(wordsOf('en'));

  test.each(Object.keys(wordsOf('en')))('%s: English has no Japanese but in quotes', (table) => {
    const japanese = english.filter(
      ([place, text]) =>
        place.startsWith(`${table}.`) &&
        !speakOfJapanese.test(place) &&
        /[ぁ-んァ-ヶ一-龠]/.test(withoutQuotes(text)),
    );
    expect(japanese).toEqual([]);
  });

  test.each(languages)('no text is empty: %s', (language) => {
    const empty = textsOf(wordsOf(language)).filter(([, text]) => text.trim() === '');
    expect(empty.map(([place]) => place).filter((place) => !maybeEmpty.has(place))).toEqual([]);
  });
});

test.each<[label: string, frontmatter: Record<string, unknown>]>([
  [
    'Japanese',
    { 会社: '青葉', 面接日: '2026-11-20', 連絡予定: '3営業日以内', 連絡方法: 'メール', 定休日: '水' },
  ],
  [
    'English',
    {
      company: 'Aoba',
      date: '2026-11-20',
      promised: 'within 3 business days',
      contact: 'mail',
      'closed-weekdays': 'Wed',
    },
  ],
  ['mixed', { company: '青葉', 面接日: '11/20', promised: '来週中', 選考中連絡: '12/1' }],
])('a note in %s is read the same in every language', (_, frontmatter) => {
  const note = { path: 'a.md', frontmatter, tags: [] };
  const [auto, ...others] = (['auto', ...languages] as const).map((language) => {
    const settings = { ...defaultSettings, language };
    const interview = readInterview(note, settings, day('2026-12-01'));
    return interview && pendingReply(interview, settings.policy, day('2026-12-01'));
  });
  expect(auto?.assessment.inquireFrom).toBeDefined();
  for (const other of others) expect(other).toEqual(auto);
});
