import type { Expression, Found } from './expression';

/** One time of the phrase: the user's words and what they were found to be. */
export interface Time {
  readonly words: string;
  readonly found: Found;
}

/** What a sign of a sketch stands for. */
export type SignKind =
  | 'amount'
  | 'moment'
  | 'beginning'
  /** 28日 with neither kind of marker (U4): a day only where something beside it makes it one. */
  | 'undecided'
  | 'unread'
  | 'closure'
  /** 夕方, 17時: a time of day with no day beside it (T4). */
  | 'time-of-day'
  /** 来週の面接: a week or month that is named in passing and is not a time of the promise (P1, P3). */
  | 'mention';

/** Each kind has a range of private characters, so that one expression can ask for a kind. */
const RANGES: Readonly<Record<SignKind, readonly [first: number, last: number]>> = {
  amount: [0xe000, 0xe3ff],
  moment: [0xe400, 0xe7ff],
  beginning: [0xe800, 0xebff],
  undecided: [0xec00, 0xefff],
  unread: [0xf000, 0xf3ff],
  closure: [0xf400, 0xf5ff],
  'time-of-day': [0xf600, 0xf6ff],
  mention: [0xf700, 0xf8ff],
};

/** The signs, as sources of expressions: `M` a day or period, `A` an amount, `B` a beginning, `U` undecided, `C` a closure. */
export const A = '[\\ue000-\\ue3ff]';
export const M = '[\\ue400-\\ue7ff]';
export const B = '[\\ue800-\\uebff]';
export const U = '[\\uec00-\\uefff]';
export const C = '[\\uf400-\\uf5ff]';
export const CLOCK = '[\\uf600-\\uf6ff]';
export const MENTION = '[\\uf700-\\uf8ff]';
/** Any time of the promise, and what is neither a sign nor the end of a sentence or clause. */
export const TIME = '[\\ue000-\\uf3ff]';
export const PLAIN = '[^。、,\\ue000-\\uf3ff]';
/** Likewise, but also over commas. */
export const NO_TIME = '[^。\\ue000-\\uf3ff]';

/**
 * A phrase in which every time is one sign: the rules on what is around times are expressions over it. Sentences
 * are parted by 。. A sign is added by `sign`, and `text` is rewritten rule by rule.
 */
export class Sketch {
  text = '';
  private readonly times = new Map<string, Time>();
  private readonly next = new Map<SignKind, number>();

  /** A new sign; `undefined` once a kind has run out of them, which takes a phrase of nothing but times. */
  sign(kind: SignKind, time: Time): string | undefined {
    const [first, last] = RANGES[kind];
    const code = this.next.get(kind) ?? first;
    if (code > last) return undefined;
    this.next.set(kind, code + 1);
    const sign = String.fromCharCode(code);
    this.times.set(sign, time);
    return sign;
  }

  /** The same sign and words, read as another time. */
  retell(sign: string, expression: Expression): void {
    const time = this.times.get(sign);
    if (!time || 'unread' in time.found) return;
    this.times.set(sign, { words: time.words, found: { rule: time.found.rule, expression } });
  }

  timeAt(sign: string): Time | undefined {
    return this.times.get(sign);
  }

  /** The user's words for a stretch of the sketch. */
  wordsOf(text: string): string {
    return text.replace(/[\ue000-\uf8ff]/g, (sign) => this.times.get(sign)?.words ?? '');
  }

  /** Replaces each match of a global expression; what `make` gives `undefined` for stays. */
  rewrite(pattern: RegExp, make: (match: readonly string[]) => string | undefined): void {
    this.text = this.text.replace(pattern, (...args: unknown[]) => {
      const groups = args.slice(
        0,
        args.findIndex((arg) => typeof arg === 'number'),
      ) as string[];
      return make(groups) ?? groups[0] ?? '';
    });
  }
}

/** The kind of a sign. */
export function kindOfSign(sign: string): SignKind | undefined {
  const code = sign.charCodeAt(0);
  for (const kind of Object.keys(RANGES) as SignKind[]) {
    if (code >= RANGES[kind][0] && code <= RANGES[kind][1]) return kind;
  }
  return undefined;
}
