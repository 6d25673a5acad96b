import type { Interview } from './interview';

/** No one but a school backs the applicant: 自己推薦, a friend in the company, no recommendation. */
const OTHER_RECOMMENDATION = /自己推薦|(?:社員|知人|友人|先輩)[^、。]{0,4}推薦|推薦(?:なし|無し?|ではない)/;
const RECOMMENDED = /推薦|指定校/;
const AGENT = /エージェント|人材紹介|紹介会社|\bagent|agency/i;

/** Who speaks for the applicant first, by 応募経路: the school that recommends, or an agency. */
export function wayOfApplication(via: string | undefined): 'recommended' | 'agent' | undefined {
  const words = via?.normalize('NFKC') ?? '';
  if (AGENT.test(words) && !/(?:なし|無し|使わ)/.test(words)) return 'agent';
  return RECOMMENDED.test(words) && !OTHER_RECOMMENDATION.test(words) ? 'recommended' : undefined;
}

/** Whether an agency stands between: then one writes to it and calls it, not the company. */
export function isByAgency({ via }: Pick<Interview, 'via'>): boolean {
  return wayOfApplication(via) === 'agent';
}
