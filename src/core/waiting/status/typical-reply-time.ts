import type { Interview } from '../../reading/interview/interview';

/**
 * How long replies usually take, by what is known of the company: a hint, never a deadline.
 * The figures are career-advice guidelines.
 */
export type ReplyTimeHint = 'most' | 'large' | 'small' | 'final' | 'fast' | 'slow';

/** Which words of which property make which hint, in the order in which they are shown. */
const hints: readonly {
  readonly hint: ReplyTimeHint;
  readonly field: 'size' | 'stage' | 'industry';
  readonly words: RegExp;
}[] = [
  {
    hint: 'large',
    field: 'size',
    words: /大手|大企業|大規模|(?:^|[^非未])上場|官公|公務|自治体|公的|large|public|enterprise|government/,
  },
  {
    hint: 'small',
    field: 'size',
    words: /中小|小規模|小企業|零細|ベンチャー|スタートアップ|small|venture|start-?up/,
  },
  { hint: 'final', field: 'stage', words: /最終|役員|社長|final|executive/ },
  {
    hint: 'fast',
    field: 'industry',
    words: /(?:^|[^a-z])it(?![a-z])|情報|通信|ソフト|web|ウェブ|広告|software|advert/,
  },
  {
    hint: 'slow',
    field: 'industry',
    words: /金融|銀行|証券|保険|信託|メーカー|製造|financ|bank|insur|securit|manufact/,
  },
];

/** The hints that fit an interview; what holds for most companies comes first. */
export function typicalReplyTime(interview: Interview): readonly ReplyTimeHint[] {
  const fitting = hints.filter(({ field, words }) =>
    words.test((interview[field] ?? '').normalize('NFKC').toLowerCase()),
  );
  return ['most', ...fitting.map(({ hint }) => hint)];
}
