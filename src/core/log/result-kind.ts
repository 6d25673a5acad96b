/** What a result means for what comes next. */
export type ResultKind = 'passed' | 'offer' | 'declined' | 'withdrawn' | 'other';

/** How results are written, after NFKC; the first row that fits. A word that takes another back stands before it. */
const kinds: readonly { readonly kind: ResultKind; readonly pattern: RegExp }[] = [
  { kind: 'other', pattern: /(?:発表|結果|連絡|返事)待ち|未定|かどうか|\byet\b|\bpending\b/i },
  {
    kind: 'declined',
    pattern:
      /不(?:合格|通過|採用)|見(?:送|合わせ)|お祈り|落選|落ち(?!着)|残念|(?:なら|至ら|進め|叶わ|でき)ず/,
  },
  { kind: 'declined', pattern: /(?:なり|至り|進め|いただけ|叶い|でき|通り)ません|なかった/ },
  {
    kind: 'declined',
    pattern:
      /\b(?:not|no)\b.*\b(?:select|pass|offer|success|this time)|unfortunately|unsuccessful|declined|reject/i,
  },
  { kind: 'withdrawn', pattern: /辞退|withdr/i },
  { kind: 'offer', pattern: /内々?定|採用(?!担当)|\boffer/i },
  { kind: 'passed', pattern: /通過|合格|次の(?:選考|面接)|[次終]へ|\bpass(?:ed)?\b|next (?:round|stage)/i },
];

/** Reads a result in anybody's words. */
export function resultKind(result: string): ResultKind {
  const text = result.normalize('NFKC');
  return kinds.find(({ pattern }) => pattern.test(text))?.kind ?? 'other';
}
