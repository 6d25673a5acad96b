/** What a result means for what comes next. */
export type ResultKind = 'passed' | 'offer' | 'declined' | 'withdrawn' | 'other';

/** How results are written, after NFKC; the first row that fits. A word that takes another back stands before it. */
const kinds: readonly { readonly kind: ResultKind; readonly pattern: RegExp }[] = [
  {
    kind: 'declined',
    pattern:
      /不合格|不通過|不採用|見送|お祈り|落選|ならず|でき(?:ず|ません)|not (?:selected|passed|this time)|declined|reject/i,
  },
  { kind: 'withdrawn', pattern: /辞退|withdr/i },
  { kind: 'offer', pattern: /内々?定|採用|\boffer/i },
  { kind: 'passed', pattern: /通過|合格|次の(?:選考|面接)|[次終]へ|\bpass(?:ed)?\b|next (?:round|stage)/i },
];

/** Reads a result in anybody's words. */
export function resultKind(result: string): ResultKind {
  const text = result.normalize('NFKC');
  return kinds.find(({ pattern }) => pattern.test(text))?.kind ?? 'other';
}
