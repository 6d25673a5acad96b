import type { BusinessDays, ClosedReason } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { AnswerId, SceneAnswers } from './scene-answers';
import type { SceneContext } from './scene-context';
import type { SceneFacts } from './scene-facts';
import type { SceneId } from './scene-ids';

/** What there is to say before a scene's letter goes into the note. */
export type RemarkCode =
  | 'recommended'
  | 'recommended-offer'
  | 'agent'
  | 'addressee'
  | 'log-offer-first'
  | 'log-pass-first'
  | 'phone-first'
  | 'call-first'
  | 'thanks-optional'
  | 'thanks-expected'
  | 'thanks-unusual'
  | 'thanks-late'
  | 'call-hours'
  | 'one-thing'
  | 'one-thing-long'
  | 'reason-softens'
  | 'reason-long'
  | 'url'
  | 'day-past'
  | 'day-closed'
  | 'weekday-right'
  | 'exam-fixed'
  | 'day-clash'
  | 'day-soon'
  | 'day-far'
  | 'outside-hours'
  | 'slot-short'
  | 'slots-few'
  | 'slots-one-day'
  | 'arrival-past'
  | 'arrival-early'
  | 'terms-unread'
  | 'accepted-elsewhere'
  | 'limit-past'
  | 'limit-closed'
  | 'limit-order'
  | 'offered-later'
  | 'early-stage'
  | 'limit-long'
  | 'limit-before-other'
  | 'can-wait'
  | 'second-time';

/** A remark; its words are in `scene-text.ts`. */
export interface SceneRemark {
  readonly code: RemarkCode;
  /** A gate wants a second press before the letter goes in; a hint can be passed over. */
  readonly weight: 'gate' | 'warning' | 'hint';
  /** The question it is about. */
  readonly field: AnswerId | undefined;
  readonly values: RemarkValues;
}

/** What a remark names. */
interface RemarkValues {
  readonly day?: EpochDay | undefined;
  readonly other?: EpochDay | undefined;
  readonly time?: string | undefined;
  readonly company?: string | undefined;
  readonly stage?: string | undefined;
  readonly count?: number | undefined;
  readonly closed?: ClosedReason | undefined;
}

/** Everything the remarks look at. */
export interface SceneDraft {
  readonly id: SceneId;
  readonly answers: SceneAnswers;
  readonly context: SceneContext;
  readonly facts: SceneFacts;
  readonly company: BusinessDays;
}

/** A remark; without `values` it names nothing. */
export function remark(
  code: RemarkCode,
  weight: SceneRemark['weight'],
  field?: AnswerId,
  values: RemarkValues = {},
): SceneRemark {
  return { code, weight, field, values };
}
