/*
 * What Henji uses of Handlebars' own parser, `handlebars/dist/cjs/handlebars/compiler/base.js`, which comes without
 * types (tsconfig.base.json leads here). The compiler, which makes code out of text, and the run time are not used.
 */

/** A place in a template as Handlebars counts: lines from 1, columns from 0. */
export interface SourcePoint {
  readonly line: number;
  readonly column: number;
}

interface Located {
  readonly loc: { readonly start: SourcePoint };
}

/** `a.b`, `this`, `../a`, `@index`: `data` is the `@`, `depth` counts the `../`. */
export interface PathExpression extends Located {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface Literal extends Located {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral';
  /** Not there for `null` and `undefined`. */
  readonly value?: string | number | boolean;
}

export interface SubExpression extends Located {
  readonly type: 'SubExpression';
}

export type Expression = PathExpression | Literal | SubExpression;

interface Call extends Located {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Located;
}

export interface MustacheStatement extends Call {
  readonly type: 'MustacheStatement';
}

/** `program` is missing in `{{^if x}}…{{/if}}`. */
export interface BlockStatement extends Call {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface ContentStatement extends Located {
  readonly type: 'ContentStatement';
  readonly value: string;
}

/** `{{> name}}`. */
export interface PartialStatement extends Located {
  readonly type: 'PartialStatement';
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Located;
}

/** Comments, and what these templates do without. */
export interface OtherStatement extends Located {
  readonly type: 'CommentStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}

export type Statement =
  MustacheStatement | BlockStatement | ContentStatement | PartialStatement | OtherStatement;

export interface Program {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

/** Reads a template and applies the whitespace rules. Throws an Error, with `lineNumber` and `column` where known. */
export function parse(text: string): Program;

/** After a syntax error, the lexer still knows the last word it read. */
export const parser: {
  readonly lexer: { readonly yylloc: { readonly first_line: number; readonly first_column: number } };
};
