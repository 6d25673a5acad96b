import type { Expression } from '../expression';
import type { PromiseRule, UnreadReason } from '../promise';
import type { SignKind } from '../sketch';
import type { Found } from '../expression';

/** A piece of the text read as one time, and where it ends; without `found` it is only stepped over. */
export interface Piece {
  readonly kind: SignKind | 'ignored';
  readonly found?: Found;
  readonly end: number;
}

/** A time that was read. */
export function read(kind: SignKind, rule: PromiseRule, expression: Expression, end: number): Piece {
  return { kind, found: { rule, expression }, end };
}

/** A day that only something beside it makes one (U4). */
export function undecided(rule: PromiseRule, expression: Expression, end: number): Piece {
  return read('undecided', rule, expression, end);
}

/** What looks like a time and is not read. */
export function unread(reason: UnreadReason, end: number): Piece {
  return { kind: 'unread', found: { unread: reason }, end };
}

/** What is not a time although it looks like one. */
export function ignored(end: number): Piece {
  return { kind: 'ignored', end };
}
