/** The rounds of a selection in the order in which they come; after the last one no one can tell. */
const rounds: readonly (readonly string[])[] = [
  ['書類', '一次', '二次', '三次', '最終'],
  ['エントリーシート', '一次'],
  ['es', '一次'],
  ['1次', '2次', '3次', '最終'],
  ['１次', '２次', '３次', '最終'],
  ['documents', 'first', 'second', 'third', 'final'],
  ['document', 'first'],
  ['1st', '2nd', '3rd', 'final'],
];
const stageWords = /^(第?)(.*?)(面接|選考|面談|審査| interview| round| screening)?(?:[(（].*[)）])?$/i;
/** What papers go through is not what people go to. */
const ofPapers = /^(?:審査| screening)$/i;

/** A stage in its parts: 第, 一次, 面接. */
function partsOf(stage: string): { readonly ordinal: string; readonly round: string; readonly kind: string } {
  const [, ordinal = '', round = '', kind = ''] = stageWords.exec(stage.trim()) ?? [];
  return { ordinal, round, kind };
}

/** Whether a text is one of the usual stages, in either language. */
export function isStage(text: string): boolean {
  const round = partsOf(text).round.toLowerCase();
  return rounds.some((chain) => chain.includes(round));
}

/** The stage after one, in its own way of writing: 一次面接 → 二次面接, First → Second; empty where no one can tell. */
export function nextStage(stage: string): string {
  const { ordinal, round, kind } = partsOf(stage);
  const next = rounds.flatMap((chain) => afterIn(chain, round.toLowerCase()))[0];
  if (next === undefined) return '';
  const isCapital = /^\p{Lu}/u.test(round);
  const name = isCapital ? next.charAt(0).toUpperCase() + next.slice(1) : next;
  return `${next === '最終' ? '' : ordinal}${name}${ofPapers.test(kind) ? '' : kind}`;
}

function afterIn(chain: readonly string[], round: string): readonly string[] {
  const at = chain.indexOf(round);
  return at < 0 ? [] : chain.slice(at + 1, at + 2);
}
