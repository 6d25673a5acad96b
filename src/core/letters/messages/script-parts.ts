/** A line of a phone script: something to say, or in brackets something to do. */
interface ScriptLine {
  readonly text: string;
  readonly isDirection: boolean;
}

/** A part of a phone script under its heading; the part before the first heading has none. */
export interface ScriptPart {
  readonly heading: string | undefined;
  /** Whether it is said only if the other one says something: ■ 不在と言われたら. */
  readonly isBranch: boolean;
  readonly lines: readonly ScriptLine[];
}

const HEADING = /^■\s*/;
const BRANCH = /(?:[わからさ]れ|折り返しがあっ)たら$|留守番電話だったら$/;

/** A phone script as one reads it while talking: the talk itself, and what to say when it takes another turn. */
export function scriptParts(text: string): ScriptPart[] {
  const parts: { heading: string | undefined; isBranch: boolean; lines: ScriptLine[] }[] = [];
  let inDirection = false;
  for (const line of text.split('\n')) {
    const heading = HEADING.test(line) ? line.replace(HEADING, '') : undefined;
    if (heading !== undefined || parts.length === 0)
      parts.push({ heading, isBranch: heading !== undefined && BRANCH.test(heading), lines: [] });
    if (heading !== undefined) continue;
    const isDirection: boolean = inDirection || line.startsWith('（');
    inDirection = isDirection && !line.endsWith('）') && line !== '';
    parts.at(-1)?.lines.push({ text: line, isDirection });
  }
  return parts;
}
