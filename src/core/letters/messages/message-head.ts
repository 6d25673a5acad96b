import { contactMethods, type ContactMethod } from '../../reading/interview/interview';

/** The lines above the `---` of a message; `at` is where each value begins in the whole. */
export interface MessageHead {
  readonly kind: HeadValue;
  readonly to: HeadValue;
  readonly subject: HeadValue;
  /** What the message is for; absent is an inquiry. */
  readonly purpose: HeadValue;
  /** From when a draft may be sent; only blocks in notes have it. */
  readonly draft: HeadValue;
  /** The day on which it went out; only blocks in notes have it. */
  readonly sent: HeadValue;
  /** Where the text below the `---` begins. */
  readonly textAt: number;
}

/** A value of the head, and where it begins. */
interface HeadValue {
  readonly value: string;
  readonly at: number;
}

const SEPARATOR = /^---[ \t]*(?:\r?\n|(?![^]))/m;
/** Notes with properties begin so, and templates may be such notes. */
const OPENING = /^---[ \t]*\r?\n(?=(?:[^]*?\n)?---[ \t]*(?:\r?\n|(?![^])))/;
const LINE = /^[ \t]*(kind|purpose|to|subject|draft|sent)[ \t]*[:：][ \t]*(.*)$/gim;
const ABSENT: HeadValue = { value: '', at: -1 };

/**
 * Reads the head of a filled message template (and of a `henji-message` block): lines `kind: mail`, `to: …`,
 * `subject: …` in any order, then a line `---`, then the text. `undefined` when the `---` is missing; values that are
 * missing are empty. Another `---` may be above the lines, as above the properties of a note; or the lines come below
 * such properties.
 */
export function readMessageHead(filled: string): MessageHead | undefined {
  const from = OPENING.exec(filled)?.[0].length ?? 0;
  const head = headFrom(filled, from);
  if (from === 0 || !head || head.kind.at >= 0) return head;
  const below = headFrom(filled, head.textAt);
  return below && below.kind.at >= 0 ? below : head;
}

function headFrom(filled: string, from: number): MessageHead | undefined {
  const separator = SEPARATOR.exec(filled.slice(from));
  if (!separator) return undefined;
  const headTo = from + separator.index;
  const values = new Map<string, HeadValue>();
  for (const match of filled.slice(from, headTo).matchAll(LINE)) {
    const [line, name = '', value = ''] = match;
    values.set(name.toLowerCase(), {
      value: value.trimEnd(),
      at: from + match.index + line.length - value.length,
    });
  }
  const valueOf = (name: string): HeadValue => values.get(name) ?? ABSENT;
  return {
    kind: valueOf('kind'),
    purpose: valueOf('purpose'),
    to: valueOf('to'),
    subject: valueOf('subject'),
    draft: valueOf('draft'),
    sent: valueOf('sent'),
    textAt: headTo + separator[0].length,
  };
}

/** The kind a head names; `undefined` for any other word. */
export function messageKind(value: string): ContactMethod | undefined {
  return contactMethods.find((method) => method === value);
}
