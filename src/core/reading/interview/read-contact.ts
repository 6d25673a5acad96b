import { mayHoldLink, propertyItems, withoutLinks } from '../../base/properties/property-items';
import type { ContactMethod } from './interview';
import type { NoteReading } from './note-reading';
import { readContact } from './read-words';

/** What one item of the property for the way of contact says. */
interface ContactItem {
  readonly methods: readonly ContactMethod[];
  readonly person?: string;
  readonly mail?: string;
}

/** Longer texts are neither a name nor an address. */
const maxLength = 100;

/**
 * Keeps the ways of contact. Many note there whom to turn to: a link, a name with its honorific or a mail address is
 * that person's, as far as the note has no property of its own for it.
 */
export function keepContact(note: NoteReading, value: unknown): void {
  const { words, complete } = readContact(value);
  note.interview.contact = words;
  if (!complete) keepPerson(note, value, words);
}

function keepPerson(note: NoteReading, value: unknown, words: readonly ContactMethod[]): void {
  const read = propertyItems(value).map(readItem);
  const items = read.filter((item) => item !== undefined);
  if (items.length < read.length) note.report('unreadable-value', value);
  const { interview } = note;
  const ways = [...new Set([...words, ...items.flatMap(({ methods }) => methods)])];
  interview.contact = ways.length > words.length ? ways : words;
  const persons = items.map(({ person }) => person).filter((person) => person !== undefined);
  if (persons.length > 0) interview.person = persons.join('、');
  interview.mail = items.find(({ mail }) => mail !== undefined)?.mail;
}

function readItem(item: unknown): ContactItem | undefined {
  const { complete } = readContact(item);
  if (complete) return { methods: [] };
  if (typeof item !== 'string' || item.length > maxLength) return undefined;
  const mail = /[^\s<>()（）＜＞@]+@[^\s<>()（）＜＞@]+\.[^\s<>()（）＜＞@]+/.exec(item)?.[0];
  const name = withoutLinks(mail === undefined ? item : item.replace(mail, ''))
    .replace(/[<＜(（]\s*[>＞)）]/g, '')
    .trim();
  const isPerson = name !== '' && (mail !== undefined || mayHoldLink(item) || isAddressed(name));
  if (mail === undefined && !isPerson) return undefined;
  return {
    methods: mail === undefined ? [] : ['mail'],
    ...(isPerson && { person: name }),
    ...(mail !== undefined && { mail }),
  };
}

/** Whether a name has what only persons are given. */
function isAddressed(name: string): boolean {
  return /(?:様|さま|さん|氏|先生|殿)$|^(?:mr|ms|mrs|dr)\b/i.test(name);
}
