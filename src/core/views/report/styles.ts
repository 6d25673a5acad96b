/** How a part of the table is set off where colours are wanted: weight and calm colours, no red. */
const codes = {
  title: [1, 22],
  today: [32, 39],
  mend: [33, 39],
  quiet: [2, 22],
} as const satisfies Record<string, readonly [on: number, off: number]>;

/** What a part of the table is. */
export type TextStyle = keyof typeof codes;

/** Sets a text off. */
export type Paint = (style: TextStyle, text: string) => string;

const escape = '\u001b[';

/** Terminal codes, or nothing at all for a pipe or a file. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (style, text) => `${escape}${codes[style][0]}m${text}${escape}${codes[style][1]}m`;
}
