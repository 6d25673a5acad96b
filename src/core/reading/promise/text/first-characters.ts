/** What is left of a source to read, from the left. */
interface Reader {
  readonly source: string;
  at: number;
}

/** The characters a part of an expression may begin with, and whether it may be empty. */
interface First {
  readonly characters: Set<string>;
  readonly mayBeEmpty: boolean;
}

/**
 * The characters that a match of an expression may begin with, from its source, so that a table of expressions is
 * tried only where one of them can fit. Knows what our tables use: groups, alternatives, classes, ranges, `\d`,
 * quantifiers, and looking around, which takes no character.
 */
function firstCharacters(source: string): ReadonlySet<string> {
  return alternatives({ source, at: 0 }).characters;
}

/** The rows by the characters that they may begin with; each list keeps the order of the table. */
export function byFirstCharacter<Row extends { readonly pattern: RegExp }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const character of firstCharacters(row.pattern.source)) {
      const known = index.get(character);
      if (known) known.push(row);
      else index.set(character, [row]);
    }
  }
  return index;
}

function alternatives(reader: Reader): First {
  const characters = new Set<string>();
  let mayBeEmpty = false;
  do {
    const branch = sequence(reader);
    branch.characters.forEach((character) => characters.add(character));
    mayBeEmpty ||= branch.mayBeEmpty;
  } while (skip(reader, '|'));
  return { characters, mayBeEmpty };
}

function sequence(reader: Reader): First {
  const characters = new Set<string>();
  let mayBeEmpty = true;
  while (reader.at < reader.source.length && !'|)'.includes(peek(reader))) {
    const part = atom(reader);
    const optional = quantifierAllowsNone(reader) || part.mayBeEmpty;
    if (mayBeEmpty) part.characters.forEach((character) => characters.add(character));
    mayBeEmpty &&= optional;
  }
  return { characters, mayBeEmpty };
}

function atom(reader: Reader): First {
  const character = take(reader);
  if (character === '(') return group(reader);
  if (character === '[') return { characters: characterClass(reader), mayBeEmpty: false };
  if (character === '\\') return escaped(take(reader));
  return character === '^' || character === '$'
    ? { characters: new Set(), mayBeEmpty: true }
    : { characters: new Set([character]), mayBeEmpty: false };
}

function escaped(letter: string): First {
  if (letter === 'b') return { characters: new Set(), mayBeEmpty: true };
  return { characters: new Set(letter === 'd' ? '0123456789' : letter), mayBeEmpty: false };
}

function group(reader: Reader): First {
  const looksAround = ['?=', '?!'].some((opening) => skip(reader, opening));
  if (!looksAround) skip(reader, '?:');
  const inside = alternatives(reader);
  take(reader);
  return looksAround ? { characters: new Set(), mayBeEmpty: true } : inside;
}

function characterClass(reader: Reader): Set<string> {
  const characters = new Set<string>();
  while (peek(reader) !== ']') {
    const character = take(reader);
    const one = character === '\\' ? escaped(take(reader)).characters : new Set([character]);
    if (peek(reader) === '-' && reader.source.charAt(reader.at + 1) !== ']') {
      take(reader);
      for (let code = character.charCodeAt(0), last = take(reader).charCodeAt(0); code <= last; code += 1)
        characters.add(String.fromCharCode(code));
    } else one.forEach((each) => characters.add(each));
  }
  take(reader);
  return characters;
}

/** Reads a quantifier, where there is one. */
function quantifierAllowsNone(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (!quantifier) return false;
  reader.at += quantifier[0].length;
  return '?*'.includes(quantifier[0].charAt(0)) || quantifier[1] === '0';
}

function peek({ source, at }: Reader): string {
  return source.charAt(at);
}

function take(reader: Reader): string {
  reader.at += 1;
  return reader.source.charAt(reader.at - 1);
}

function skip(reader: Reader, text: string): boolean {
  const isThere = reader.source.startsWith(text, reader.at);
  if (isThere) reader.at += text.length;
  return isThere;
}
