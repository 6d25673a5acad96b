import type { StructureFault } from './line-fault';

/** What is wrong with how the lines of properties are together, and in which of them, counted from 0. */
interface PlacedFault {
  readonly fault: StructureFault;
  readonly at: number;
}

const keyLine = /^("(?:[^"\\]|\\.)*"[ \t]*|'(?:[^']|'')*'[ \t]*|[^\s"'#\-[{\]}][^]*?):(?:[ \t]+([^]*))?$/;
/** Behind these the lines below belong to the value, however they are indented. */
const opensText = /^(?:[&!]\S*[ \t]+)*[|>]/;
/** A value that may go on, as a list or as names of its own, in the lines below. */
const opensLines = /^(?:[&!]\S*[ \t]*)*(?:#[^]*)?$/;

/** The first fault in the lines of properties; none where they may be right. */
export function structureFault(yaml: string): PlacedFault | undefined {
  const walk = new LineWalk();
  for (const [at, line] of yaml.split('\n').entries()) {
    const fault = walk.next(line.replace(/\r$/, ''), at);
    if (fault) return fault;
  }
  return walk.end();
}

/** Quotes or brackets that a value has opened and not closed so far. */
type Opened =
  | { readonly fault: 'open-quotes'; readonly quote: string }
  | { readonly fault: 'open-brackets'; readonly depth: number };

/** Goes through the lines of properties and keeps what the lines so far have begun. */
class LineWalk {
  readonly #keys = new Set<string>();
  #value = '';
  /** The line of the property that the present one may belong to. */
  #at = 0;
  /** How far what belongs to a property is indented; unknown before its first line. */
  #indent: number | undefined;
  /** Quotes or brackets that are still open. */
  #open: Opened | undefined;

  next(line: string, at: number): PlacedFault | undefined {
    if (/^[ \t]*(?:#[^]*)?$/.test(line)) return undefined;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    if (indent === '') return this.#top(line, at);
    if (opensText.test(this.#value)) return undefined;
    if (this.#open) {
      this.#goOn(line);
      return undefined;
    }
    if (indent.includes('\t')) return { fault: 'tab', at };
    const isName = keyLine.test(line.trim());
    if (!isName && !/^-(?:\s|$)/.test(line.trim())) return undefined;
    // Below a value a name is one too many; anything else goes on with its text.
    if (!opensLines.test(this.#value)) return isName ? { fault: 'indentation', at } : undefined;
    this.#indent ??= indent.length;
    return indent.length < this.#indent ? { fault: 'indentation', at } : undefined;
  }

  end(): PlacedFault | undefined {
    return this.#open && { fault: this.#open.fault, at: this.#at };
  }

  /** A line that is not indented: a property of its own, if the one before is complete. */
  #top(line: string, at: number): PlacedFault | undefined {
    if (this.#open?.fault === 'open-brackets' && /^[\]}]/.test(line)) {
      this.#goOn(line);
      return undefined;
    }
    if (this.#open) return { fault: this.#open.fault, at: this.#at };
    if (/^-(?:\s|$)/.test(line))
      return opensLines.test(this.#value) ? undefined : { fault: 'indentation', at };
    const [, key, value = ''] = keyLine.exec(line) ?? [];
    if (key === undefined) return noName(line, at);
    const name = key.trimEnd().replace(/^(["'])([^]*)\1$/, '$2');
    if (this.#keys.has(name)) return { fault: 'key-twice', at };
    this.#keys.add(name);
    this.#value = value;
    this.#at = at;
    this.#indent = undefined;
    this.#open = opened(value);
    return undefined;
  }

  #goOn(line: string): void {
    if (this.#open) this.#open = stillOpen(this.#open, line);
  }
}

/** A line that begins with no name; addresses and YAML's own signs may be anything. */
function noName(line: string, at: number): PlacedFault | undefined {
  if (/^[^\s:：]+:(?!\/\/)/.test(line)) return { fault: 'no-space', at };
  return /[:：]|^[?[{%]/.test(line) ? undefined : { fault: 'no-colon', at };
}

/** What a value opens and does not close; brackets that close more than was opened are never closed. */
function opened(value: string): Opened | undefined {
  const text = value.trimStart();
  const [quote] = /^["']/.exec(text) ?? [];
  if (quote !== undefined) return stillOpen({ fault: 'open-quotes', quote }, text.slice(1));
  return /^[[{]/.test(text) ? stillOpen({ fault: 'open-brackets', depth: 0 }, text) : undefined;
}

/** What is open after some more text. */
function stillOpen(open: Opened, text: string): Opened | undefined {
  if (open.fault === 'open-quotes') {
    const end = open.quote === '"' ? /^(?:[^"\\]|\\[^])*"/ : /^(?:[^']|'')*'(?!')/;
    return end.test(text) ? undefined : open;
  }
  const signs = text.replace(/"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[ \t]#[^]*/g, '').match(/[[\]{}]/g) ?? [];
  const depth = signs.reduce((sum, sign) => sum + (/[[{]/.test(sign) ? 1 : -1), open.depth);
  return depth === 0 ? undefined : { fault: 'open-brackets', depth };
}
