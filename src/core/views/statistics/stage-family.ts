import { roundOf } from '../../reading/interview/round-order';

/** The stages that are counted together, in the order in which they are passed. */
export const stageFamilies = [
  'documents',
  'test',
  'discussion',
  'first',
  'second',
  'third',
  'final',
  'talk',
  'other',
  'none',
] as const;
/** One of them; `third` and all rounds up to the final one are one. */
export type StageFamily = (typeof stageFamilies)[number];

/** Where `roundOf` places the third round and the final one; between them are the fourth and the fifth. */
const third = 5;
const final = 8;
const talk = /面談|カジュアル|リクルーター|casual|recruiter/i;

/** The family of a stage in anyone's words: one that names no round is `other`, and of a note without a stage there is `none`. */
export function stageFamily(stage: string | undefined): StageFamily {
  if (stage === undefined) return 'none';
  const place = roundOf(stage);
  if (place === final) return 'final';
  if (place !== undefined) return stageFamilies[Math.min(place, third)] ?? 'other';
  return talk.test(stage) ? 'talk' : 'other';
}
