import type { SourcePoint } from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** Where something is in a template file: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a template could not be read or filled. */
export type TemplateProblemCode =
  /** Longer than the limit; nothing of it was read. */
  | 'too-long'
  /** Blocks inside blocks beyond the limit. */
  | 'too-deep'
  /** A `{{` whose `}}` is missing. */
  | 'unclosed-tag'
  /** A block without its `{{/…}}`. */
  | 'unclosed-block'
  /** A `{{/…}}` without its block. */
  | 'unopened-block'
  /** The `{{/…}}` of another block than the one that is open. */
  | 'wrong-close'
  /** Something else that is no Handlebars. */
  | 'syntax'
  /** Handlebars, but not of the part these templates have (partials with values, decorators, raw blocks, arguments by name …). */
  | 'unsupported'
  /** A `{{> name}}` that is not the name of a built-in fragment. */
  | 'unknown-fragment'
  /** A block or a call with values whose name is not known. */
  | 'unknown-helper'
  /** A block or helper that wants exactly one value got none or several. */
  | 'wrong-arguments'
  /** An `@` name other than index, first, last, key. */
  | 'unknown-loop-word'
  /** A list or an object where text is wanted. */
  | 'not-text'
  /** A date or time helper got something else. */
  | 'not-a-date'
  /** The budget of steps or the limit of the output is used up. */
  | 'too-much-work'
  | 'too-much-output'
  /** A message template without its head (see messages/message-head). */
  | 'no-head'
  /** The head of a message template names a kind of message that there is not. */
  | 'unknown-kind'
  /** … or a purpose that there is not. */
  | 'unknown-purpose';

/** What is wrong with a template, as a value; the words are in template-problem-text. */
export interface TemplateProblem extends Place {
  readonly file: string;
  readonly code: TemplateProblemCode;
  /** The piece of the template that is meant, as written there; may be empty. */
  readonly found: string;
}

/** The words that `@` can come before, inside `each`. */
export type LoopWord = 'index' | 'first' | 'last' | 'key';

/** Something that has a value: a path into the data, a loop word, or the value itself. */
export type Operand =
  | {
      readonly is: 'path';
      readonly depth: number;
      readonly parts: readonly string[];
      readonly written: string;
    }
  | { readonly is: 'loop'; readonly word: LoopWord; readonly written: string }
  | { readonly is: 'literal'; readonly value: unknown; readonly written: string };

/** One piece of a template that was read: only what the interpreter needs. */
export type TemplateNode =
  | { readonly is: 'text'; readonly text: string; readonly place: Place }
  | { readonly is: 'value'; readonly operand: Operand; readonly place: Place }
  | { readonly is: 'call'; readonly helper: string; readonly operand: Operand; readonly place: Place }
  | {
      readonly is: 'if' | 'each' | 'with';
      readonly operand: Operand;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
      readonly place: Place;
    };

/** A template that was read once and can be filled many times. */
export interface Template {
  readonly file: string;
  readonly nodes: readonly TemplateNode[];
}

/** What a template is filled with: text, numbers, yes and no, lists and objects of them. Only own properties are seen. */
export type TemplateData = Readonly<Record<string, unknown>>;

/** A value that was missing: its name in the template, its label, and where its mark begins in the text. */
export interface Gap {
  readonly name: string;
  readonly label: string;
  readonly offset: number;
}

/** A filled template; `missing` in the order of the text. */
export interface Rendered {
  readonly text: string;
  readonly missing: readonly Gap[];
}

/** In place of a result: what is wrong. */
export interface Failed {
  readonly problem: TemplateProblem;
}

/** The place of an index in a text: lines end with `\n`, and the first column is 1. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}

/** The place as people count of one that the parser gave. */
export function placeAt({ line, column }: SourcePoint): Place {
  return { line, column: column + 1 };
}
