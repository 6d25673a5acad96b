/** What the scan before the parser needs to know of a tag. */
export interface Tag {
  readonly at: number;
  /** Just after the tag; after the last character when its end is missing. */
  readonly end: number;
  readonly is: 'open' | 'chain' | 'close' | 'raw' | 'other' | 'unclosed';
  /** How deep its expressions in brackets are nested; 0 without any. */
  readonly nesting: number;
}

const STRING_OR_NAME = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[(?:\\\]|[^\]])*\]/y;
const COMMENT_END = /--~?\}\}/g;
const ELSE = /\s*(?:else\b|\^)/y;
const TAG_END = /\s*~?\}\}/y;

/** The next tag at or after `from`, as Handlebars' lexer would find it; `undefined` when there is none. */
export function nextTag(text: string, from: number): Tag | undefined {
  let at = text.indexOf('{{', from);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('{{', at + 2);
  if (at < 0) return undefined;
  if (text.startsWith('{{{{', at)) return { at, end: at + 4, is: 'raw', nesting: 0 };
  const inside = text.charAt(at + 2) === '~' ? at + 3 : at + 2;
  const isComment = text.charAt(inside) === '!';
  const { end, nesting } = isComment ? { end: commentEnd(text, inside), nesting: 0 } : tagEnd(text, inside);
  const is = end < 0 ? 'unclosed' : kindOf(text, inside);
  return { at, end: end < 0 ? text.length : end, is, nesting };
}

/** One backslash makes the braces plain text; two stand for one backslash before a tag. */
function isEscaped(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\\' && text.charAt(at - 2) !== '\\';
}

function commentEnd(text: string, inside: number): number {
  if (!text.startsWith('--', inside + 1)) {
    const end = text.indexOf('}}', inside);
    return end < 0 ? -1 : end + 2;
  }
  COMMENT_END.lastIndex = inside + 1;
  return COMMENT_END.test(text) ? COMMENT_END.lastIndex : -1;
}

/** The end of a tag, -1 where it has none, and how deep its brackets go. */
function tagEnd(text: string, inside: number): Pick<Tag, 'end' | 'nesting'> {
  let [depth, nesting] = [0, 0];
  for (let at = inside; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '}' && text.charAt(at + 1) === '}') return { end: at + 2, nesting };
    if (character === '(') nesting = Math.max(nesting, ++depth);
    if (character === ')') depth -= 1;
    if (character !== '"' && character !== "'" && character !== '[') continue;
    STRING_OR_NAME.lastIndex = at;
    if (!STRING_OR_NAME.test(text)) return { end: -1, nesting };
    at = STRING_OR_NAME.lastIndex - 1;
  }
  return { end: -1, nesting };
}

function kindOf(text: string, inside: number): Tag['is'] {
  const first = text.charAt(inside);
  if (first === '#') return 'open';
  if (first === '/') return 'close';
  if (!matches(ELSE, text, inside)) return 'other';
  if (matches(TAG_END, text, ELSE.lastIndex)) return 'other';
  return first === '^' ? 'open' : 'chain';
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
