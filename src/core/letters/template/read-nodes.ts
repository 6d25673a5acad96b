import type {
  BlockStatement,
  Expression,
  MustacheStatement,
  OtherStatement,
  PartialStatement,
  PathExpression,
  Program,
  SourcePoint,
  Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { fragmentProgram } from './built-in-templates';
import {
  type LoopWord,
  type Operand,
  type Place,
  type TemplateNode,
  type TemplateProblem,
  type TemplateProblemCode,
  placeAt,
} from './template';
import { templateHelpers } from './template-helpers';

/** The nodes of a parsed template, and the first thing in it that these templates do not have. */
export interface NodesRead {
  readonly nodes: readonly TemplateNode[];
  readonly problem: TemplateProblem | undefined;
}

/**
 * Turns Handlebars' tree into nodes, checking on the way that nothing else is in it
 * (docs/decisions/3-handlebars-without-its-compiler.md).
 */
export function readNodes(program: Program, file: string): NodesRead {
  const reader = new NodeReader(file);
  const nodes = reader.read(program);
  return { nodes, problem: reader.problem };
}

const LOOP_WORDS: ReadonlySet<string> = new Set(['index', 'first', 'last', 'key'] satisfies LoopWord[]);
const NOTHING: Operand = { is: 'literal', value: undefined, written: '' };

/** How the statements begin that these templates do not have. */
const UNSUPPORTED = {
  PartialBlockStatement: '{{#>',
  Decorator: '{{*',
  DecoratorBlock: '{{#*',
} as const satisfies Record<Exclude<OtherStatement['type'], 'CommentStatement'>, string>;

/** Goes on after a problem, which is harmless, and keeps the first. */
class NodeReader {
  readonly #file: string;
  /** Where the fragment that is being read was asked for: its nodes are there. */
  #fragmentAt: SourcePoint | undefined;
  problem: TemplateProblem | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  read(program: Program | undefined): TemplateNode[] {
    return (program?.body ?? []).flatMap((statement) => this.#node(statement) ?? []);
  }

  #node(statement: Statement): TemplateNode | readonly TemplateNode[] | undefined {
    const place = this.#place(statement.loc.start);
    switch (statement.type) {
      case 'ContentStatement':
        // What whitespace control emptied stays in the tree.
        return statement.value === '' ? undefined : { is: 'text', text: statement.value, place };
      case 'MustacheStatement':
        return this.#mustache(statement);
      case 'BlockStatement':
        return this.#block(statement);
      case 'PartialStatement':
        return this.#fragment(statement);
      case 'CommentStatement':
        return undefined;
      default:
        this.#report('unsupported', statement.loc.start, UNSUPPORTED[statement.type]);
        return undefined;
    }
  }

  /** The nodes of a built-in fragment. A fragment holds no other, so nothing can go round in circles. */
  #fragment({ name, params, hash, loc }: PartialStatement): readonly TemplateNode[] {
    const written = writtenAs(name);
    const program = name.type === 'PathExpression' ? fragmentProgram(written) : undefined;
    const isOther =
      params.length > 0 ||
      hash !== undefined ||
      name.type === 'SubExpression' ||
      this.#fragmentAt !== undefined;
    if (isOther) this.#report('unsupported', loc.start, '{{>');
    else if (!program) this.#report('unknown-fragment', loc.start, written);
    if (!program || this.problem) return [];
    this.#fragmentAt = loc.start;
    const nodes = this.read(program);
    this.#fragmentAt = undefined;
    return nodes;
  }

  #place(start: SourcePoint): Place {
    return placeAt(this.#fragmentAt ?? start);
  }

  #mustache({ path, params, hash, loc }: MustacheStatement): TemplateNode | undefined {
    const place = this.#place(loc.start);
    const helper = helperName(path);
    if (hash) this.#report('unsupported', hash.loc.start, '=');
    if (helper === undefined || (params.length === 0 && !templateHelpers.has(helper))) {
      if (params.length > 0) this.#report('unknown-helper', loc.start, writtenAs(path));
      return { is: 'value', operand: this.#named(path), place };
    }
    if (!templateHelpers.has(helper)) this.#report('unknown-helper', loc.start, helper);
    return { is: 'call', helper, operand: this.#onlyOne(params, loc.start, helper), place };
  }

  #block(block: BlockStatement): TemplateNode | undefined {
    const { start } = block.loc;
    const name = writtenAs(block.path);
    const other = block.hash ? '=' : (block.program ?? block.inverse)?.blockParams ? 'as |…|' : undefined;
    if (other) this.#report('unsupported', start, other);
    const body = this.read(block.program);
    const otherwise = this.read(block.inverse);
    switch (name) {
      case 'if':
      case 'each':
      case 'with':
        return {
          is: name,
          operand: this.#onlyOne(block.params, start, name),
          body,
          otherwise,
          place: this.#place(start),
        };
      case 'unless':
        return {
          is: 'if',
          operand: this.#onlyOne(block.params, start, name),
          body: otherwise,
          otherwise: body,
          place: this.#place(start),
        };
      default:
        this.#report('unknown-helper', start, name);
        return undefined;
    }
  }

  #onlyOne([first, second]: readonly Expression[], start: SourcePoint, name: string): Operand {
    if (!first || second) this.#report('wrong-arguments', start, name);
    return first ? this.#operand(first) : NOTHING;
  }

  #operand(expression: Expression): Operand {
    if (expression.type === 'PathExpression') return this.#path(expression);
    if (expression.type !== 'SubExpression') {
      const value = expression.type === 'NullLiteral' ? null : expression.value;
      return { is: 'literal', value, written: String(value) };
    }
    this.#report('unsupported', expression.loc.start, '(…)');
    return NOTHING;
  }

  /** In a tag of its own a literal is the name of a value: `{{"a b"}}`, `{{12}}`. */
  #named(expression: Expression): Operand {
    if (expression.type === 'PathExpression' || expression.type === 'SubExpression')
      return this.#operand(expression);
    const written = writtenAs(expression);
    return { is: 'path', depth: 0, parts: [written], written };
  }

  #path({ data, depth, parts, original, loc }: PathExpression): Operand {
    if (!data) return { is: 'path', depth, parts, written: original };
    const [word = '', rest] = parts;
    if (isLoopWord(word) && rest === undefined && depth === 0) return { is: 'loop', word, written: original };
    this.#report('unknown-loop-word', loc.start, original);
    return NOTHING;
  }

  #report(code: TemplateProblemCode, start: SourcePoint, found: string): void {
    this.problem ??= { file: this.#file, code, ...this.#place(start), found };
  }
}

function isLoopWord(word: string): word is LoopWord {
  return LOOP_WORDS.has(word);
}

/** A name that could be a helper's: one word that is no `this.word` and no literal; the data's own names are paths. */
function helperName(path: Expression): string | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0 || path.parts.length !== 1)
    return undefined;
  return path.original === path.parts[0] ? path.original : undefined;
}

function writtenAs(expression: Expression): string {
  if (expression.type === 'PathExpression') return expression.original;
  if (expression.type === 'SubExpression') return '(…)';
  return expression.type === 'NullLiteral' ? 'null' : String(expression.value);
}
