import { describe, expect, test } from 'vitest';
import { problemsOf, reading } from './reading';

describe('a person in the property for the way of contact', () => {
  test.each<[label: string, contact: unknown, person: string | undefined, ways: string[], mail?: string]>([
    ['a link', '[[田中]]', '田中', []],
    ['an unquoted link, as YAML reads it', [['田中']], '田中', []],
    ['a Markdown link', '[田中](people/田中.md)', '田中', []],
    ['a name with its honorific', '人事部 田中様', '人事部 田中様', []],
    ['an English one', 'Ms. Tanaka', 'Ms. Tanaka', []],
    ['a way and a person', ['メール', '[[田中]]'], '田中', ['mail']],
    ['two persons', ['[[田中]]', '[[鈴木]]'], '田中、鈴木', []],
    ['an address', 'saiyo@aoba.example.jp', undefined, ['mail'], 'saiyo@aoba.example.jp'],
    [
      'a name with an address',
      '田中様 <tanaka@aoba.example.jp>',
      '田中様',
      ['mail'],
      'tanaka@aoba.example.jp',
    ],
    ['a link that is a way', '[[メール]]', undefined, ['mail']],
  ])('%s', (_, contact, person, ways, mail) => {
    const interview = reading({ contact });
    expect(interview.problems).toEqual([]);
    expect({ person: interview.person, ways: interview.contact, mail: interview.mail }).toEqual({
      person,
      ways,
      mail,
    });
  });

  test.each([
    ['[採用担当](mailto:a@example.jp)', '採用担当 <a@example.jp>'],
    ['[採用担当](<mailto:a@example.jp?subject=x>)', '採用担当 <a@example.jp>'],
    ['[a@example.jp](mailto:a@example.jp)', 'a@example.jp <a@example.jp>'],
    ['[採用](https://example.jp)', '採用'],
  ])('the link %s leads to an address', (mail, expected) => {
    expect(reading({ mail }).mail).toBe(expected);
  });

  test('the properties of their own come first', () => {
    const interview = reading({
      contact: '[[田中]] <a@aoba.example.jp>',
      person: '鈴木',
      mail: 'b@aoba.example.jp',
    });
    expect(interview).toMatchObject({ person: '鈴木', mail: 'b@aoba.example.jp' });
  });

  test.each(['LINE', '田中', '伝書鳩'])('%s alone may be anything', (contact) => {
    expect(problemsOf(reading({ contact }))).toEqual([`contact unreadable-value ${contact}`]);
  });
});
