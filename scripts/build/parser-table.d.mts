/** A row: for each symbol the next state, or an action and its state. */
export type ParserRow = Readonly<Record<string, number | readonly number[]>>;

export function encodeTable(table: readonly ParserRow[]): string;
export function decodeTable(text: string): ParserRow[];
