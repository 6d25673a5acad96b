import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { SceneAnswers } from './scene-answers';
import type { SceneContext } from './scene-context';
import type { SceneFacts } from './scene-facts';
import type { SceneId } from './scene-ids';

/** What a scene is filled from. */
export interface Filling {
  readonly id: SceneId;
  readonly answers: SceneAnswers;
  readonly context: SceneContext;
  readonly facts: SceneFacts;
}

/** A day as templates take it. */
export function isoOf(day: EpochDay | undefined): string | undefined {
  return day === undefined ? undefined : formatIsoDay(day);
}
