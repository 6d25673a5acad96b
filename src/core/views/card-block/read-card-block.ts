import { withoutLinks } from '../../base/properties/property-items';
import { languages } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { groupIds } from '../../waiting/replies/groups';
import { lazy } from '../../base/text/lazy';
import { searchText, searchWords } from '../../base/text/search-text';
import { statuses } from '../../waiting/status/assessment';
import { shows, type CardBlock, type CardBlockProblem } from './card-block';

/** So many cards are shown unless a limit is given, and at the most. */
const usualLimit = 20;
const highestLimit = 100;

const keys = ['show', 'status', 'group', 'company', 'limit'] as const;
type Key = (typeof keys)[number];

/** The names of the lines in both languages: a block is read the same in each. */
const keyNames = lazy((): ReadonlyMap<string, Key> => namesOf(keys, ({ cardBlock }) => cardBlock.keys));
const statusNames = lazy(() => namesOf(statuses, ({ status }) => status.names));
const showNames = lazy(() => namesOf(shows, ({ cardBlock }) => cardBlock.shows));
const groupNames = lazy(() => namesOf(groupIds, ({ status }) => status.groups));

/** What is in the lines, by their keys. */
type Lines = Partial<Record<Key, string>>;

/**
 * Reads a block of cards: lines such as `status: waiting, grace` in any order, with the words of either language. An
 * empty line, one without a value and one that begins with `#` says nothing.
 */
export function readCardBlock(source: string): CardBlock | { readonly problem: CardBlockProblem } {
  const lines = readLines(source);
  if ('problem' in lines) return lines;
  const show = lines.show === undefined ? 'cards' : showNames().get(searchText(unquoted(lines.show)));
  if (show === undefined) return problem('unknown-show', lines.show ?? '');
  const chosenStatuses = choices(lines.status, statusNames());
  if (typeof chosenStatuses === 'string') return problem('unknown-status', chosenStatuses);
  const chosenGroups = choices(lines.group, groupNames());
  if (typeof chosenGroups === 'string') return problem('unknown-group', chosenGroups);
  const limit = lines.limit === undefined ? usualLimit : Number(lines.limit.normalize('NFKC'));
  if (!Number.isInteger(limit) || limit < 1 || limit > highestLimit)
    return problem('bad-limit', lines.limit ?? '');
  const company = searchWords(withoutLinks(unquoted(lines.company ?? '')));
  return { show, statuses: chosenStatuses, groups: chosenGroups, company, limit };
}

function readLines(source: string): Lines | { readonly problem: CardBlockProblem } {
  const read: Lines = {};
  for (const line of source.split(/\r\n?|\n/).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name = '', value = ''] = /^([^:：]*)[:：](.*)$/.exec(line) ?? [];
    if (name === '') return problem('no-key', line);
    const key = keyNames().get(searchText(name));
    if (!key) return problem('unknown-key', name.trim());
    if (key in read) return problem('double-key', name.trim());
    if (value !== '') read[key] = value.trim();
  }
  return read;
}

/** The choices of a list such as `waiting, grace` or `[waiting]`; the text of the first that is none. */
function choices<Choice>(
  value: string | undefined,
  names: ReadonlyMap<string, Choice>,
): readonly Choice[] | string | undefined {
  if (value === undefined) return undefined;
  const chosen: Choice[] = [];
  for (const item of value.replace(/^\[|\]$/g, '').split(/[,、，]/)) {
    const choice = names.get(searchText(unquoted(item)));
    if (choice === undefined) return item.trim();
    chosen.push(choice);
  }
  return chosen;
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function problem(code: CardBlockProblem['code'], found: string): { readonly problem: CardBlockProblem } {
  return { problem: { code, found } };
}

/** The ids and their words in every language, in the form in which they are compared. */
function namesOf<Id extends string>(
  ids: readonly Id[],
  words: (all: ReturnType<typeof wordsOf>) => Readonly<Record<Id, string>>,
): ReadonlyMap<string, Id> {
  const written = (id: Id): readonly string[] => [
    id,
    ...languages.map((language) => words(wordsOf(language))[id]),
  ];
  return new Map(ids.flatMap((id) => written(id).map((name) => [searchText(name), id] as const)));
}
