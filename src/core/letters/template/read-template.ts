import { checkBounds } from './check-bounds';
import type { Program } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { readNodes } from './read-nodes';
import {
  type Failed,
  type Place,
  type Template,
  type TemplateProblem,
  type TemplateProblemCode,
  placeAt,
} from './template';

/**
 * Reads a template with Handlebars' own parser; `file` is only for messages. Never throws: what is too long or deep, no
 * Handlebars, or not of the supported part of it becomes a problem that names its place
 * (docs/decisions/3-handlebars-without-its-compiler.md).
 */
export function readTemplate(file: string, text: string): Template | Failed {
  const outOfBounds = checkBounds(file, text);
  if (outOfBounds) return { problem: outOfBounds };
  const program = parseBounded(file, text);
  if ('problem' in program) return program;
  const { nodes, problem } = readNodes(program, file);
  return problem ? { problem } : { file, nodes };
}

function parseBounded(file: string, text: string): Program | Failed {
  try {
    return parse(text);
  } catch (error) {
    return { problem: syntaxProblem(file, text, error) };
  }
}

function syntaxProblem(file: string, text: string, error: unknown): TemplateProblem {
  const place = statedPlace(error) ?? lastPlace();
  const line = text.split('\n')[place.line - 1] ?? '';
  return { file, code: codeOf(error), ...place, found: line.slice(Math.max(0, place.column - 1)).trim() };
}

/** Handlebars names its errors only in words. */
function codeOf(error: unknown): TemplateProblemCode {
  return error instanceof Error && error.message.includes("doesn't match") ? 'wrong-close' : 'syntax';
}

/** Errors about the meaning of a tag carry their place. */
function statedPlace(error: unknown): Place | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (!('lineNumber' in error) || !('column' in error)) return undefined;
  const { lineNumber: line, column } = error;
  return typeof line === 'number' && typeof column === 'number' ? placeAt({ line, column }) : undefined;
}

/** Errors of grammar do not: they are where the lexer stopped. */
function lastPlace(): Place {
  const { first_line: line, first_column: column } = parser.lexer.yylloc;
  return placeAt({ line, column });
}
