import type { Plugin } from 'esbuild';

/** What comes next for each sign: a row to go to, or a step with its number. */
export type Row = Readonly<Record<number, number | readonly number[]>>;

export function packTable(table: readonly Row[]): string;
export function unpackTable(packed: string): readonly Row[];
export function tableIn(parser: string): readonly Row[];
export function compactTableForEsbuild(): Plugin;
