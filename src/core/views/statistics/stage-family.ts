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
] as const;
/** One of them; `third` and all rounds up to the final one are one. */
export type StageFamily = (typeof stageFamilies)[number];

/** The families in the places that `roundOf` gives. */
const ofPlace: readonly StageFamily[] = [
  'documents',
  'test',
  'discussion',
  'first',
  'second',
  'third',
  'third',
  'third',
  'final',
];
const talk = /面談|カジュアル|リクルーター|casual|recruiter/i;

/** The family of a stage in anybody's words; one that names no round, and a note without a stage, is `other`. */
export function stageFamily(stage: string | undefined): StageFamily {
  const place = roundOf(stage);
  if (place !== undefined) return ofPlace[place] ?? 'other';
  return talk.test(stage ?? '') ? 'talk' : 'other';
}
