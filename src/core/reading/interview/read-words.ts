import { comparableName } from '../../base/properties/accepted-names';
import { checkItems, contactMethods, type CheckItem, type ContactMethod } from './interview';
import { propertyItems, singleItem, withoutLinks } from '../../base/properties/property-items';
import { lazy } from '../../base/text/lazy';
import { memoize } from '../../base/text/memoize';

/** The words found, in the order of the table and without repetition, and whether others were found too. */
export interface WordsReading<Word> {
  readonly words: readonly Word[];
  readonly complete: boolean;
}

/** The words for each way of contact, in the form of `comparableName`. */
const contactWords: Readonly<Record<ContactMethod, readonly string[]>> = {
  mail: ['mail', 'email', 'eメール', '電子メール', 'メール', 'mailaddress', 'メールアドレス'],
  phone: ['phone', 'tel', 'telephone', 'call', '電話', 'お電話', '携帯', '携帯電話'],
  portal: [
    'portal',
    'site',
    'web',
    'mypage',
    '就活サイト',
    'サイト',
    '採用サイト',
    'マイページ',
    'メッセージ',
  ],
};

/** The words for each item of the checklist, in the form of `comparableName`. */
const checkWords: Readonly<Record<CheckItem, readonly string[]>> = {
  heard: ['heard', '予定日', '連絡予定', '連絡予定日'],
  spam: ['spam', '迷惑メール', '受信箱'],
  calls: ['calls', 'call', '着信', '着信履歴', '留守電'],
  portal: ['portal', 'マイページ', '就活サイト'],
  calendar: ['calendar', '営業日', '休業日'],
  reports: ['reports', '口コミ', 'クチコミ'],
};

const contactByWord = lazy(() => byWord(contactWords));
const checkByWord = lazy(() => byWord(checkWords));

/** The ways of contact a value names. */
export const readContact = memoize((value): WordsReading<ContactMethod> =>
  readWords(value, contactByWord(), contactMethods),
);

/** The checklist items a value names. */
export const readChecked = memoize((value): WordsReading<CheckItem> =>
  readWords(value, checkByWord(), checkItems),
);

/** What is between the words of a value. */
export const wordSeparators =
  /[,、，;；・/／&＆+＋\n]|または|もしくは|および|\s(?:or|and)\s|[とか](?=[^とか])/;
const ending = /(?:にて|で)?(?:のみ)?(?:に?連絡)?$/;
/** A value longer than this is prose. */
const maxLength = 300;

function readWords<Word extends string>(
  value: unknown,
  byWords: ReadonlyMap<string, Word>,
  order: readonly Word[],
): WordsReading<Word> {
  const found = new Set<Word>();
  let complete = true;
  for (const item of propertyItems(value)) {
    for (const part of wordParts(item)) {
      const word = byWords.get(part) ?? byWords.get(part.replace(ending, ''));
      if (word === undefined) complete = false;
      else found.add(word);
    }
  }
  return { words: order.filter((word) => found.has(word)), complete };
}

/** The parts of an item in comparable form; something that is not a text is one part that no table has. */
function wordParts(item: unknown): readonly string[] {
  if (typeof item !== 'string' || item.length > maxLength) return ['?'];
  const parts = withoutLinks(item).normalize('NFKC').toLowerCase().split(wordSeparators);
  return parts.map(comparableName).filter((part) => part !== '');
}

function byWord<Word extends string>(
  table: Readonly<Record<Word, readonly string[]>>,
): ReadonlyMap<string, Word> {
  const entries = Object.entries(table) as [Word, readonly string[]][];
  return new Map(entries.flatMap(([word, names]) => names.map((name) => [name, word] as const)));
}

const yes: ReadonlySet<string> = new Set([
  'true', 'yes', 'y', 'on', '1', 'はい', '有', '有り', 'あり', '該当', '✓', '✔', '✅', '☑', '☑️', '○', '◯', '〇', '合格者のみ',
]); // prettier-ignore
const no: ReadonlySet<string> = new Set([
  'false', 'no', 'n', 'off', '0', 'いいえ', '無', '無し', 'なし', '非該当', '×', '✗', '✘', '☐',
]); // prettier-ignore

/** A checkbox, also in words and signs of both languages; blank is `false`, anything else `undefined`. */
export const readCheckbox = memoize((value): boolean | undefined => {
  const item = singleItem(value);
  if (item === undefined || item === null) return false;
  if (typeof item === 'boolean') return item;
  if (typeof item !== 'string' && typeof item !== 'number') return undefined;
  const word = comparableName(String(item).slice(0, maxLength));
  if (yes.has(word)) return true;
  return word === '' || no.has(word) ? false : undefined;
});
