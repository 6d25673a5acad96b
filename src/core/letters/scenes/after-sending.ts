import type { EpochDay } from '../../base/calendar/epoch-day';
import { offerWord } from '../japanese/offer-word';
import { sceneWords } from '../japanese/scene-words';
import type { SceneAnswers } from './scene-answers';
import type { SceneContext } from './scene-context';
import { isInNotes, sceneFacts } from './scene-facts';
import { completeAnswers } from './scene-fields';
import type { SceneId } from './scene-ids';
import { scenes } from './scene-table';

/** What follows from a scene that has been sent; its record line is in `scene-record.ts`. */
export interface AfterSending {
  /** Whether it counts as having asked for the reply. */
  readonly isInquiry: boolean;
  /** The result that is offered, and the note of the round that runs. */
  readonly result:
    | {
        readonly kind: 'withdrawn' | 'accepted' | 'declined';
        readonly path: string;
        /** The company's word for its offer, as it comes before 承諾 and 辞退. */
        readonly offer: string;
      }
    | undefined;
  /** The day until which the offer stands now, never the one that was asked for; `remove` where nothing is open any more. */
  readonly askOn: EpochDay | 'remove' | undefined;
  /** Whether the day of the coming round is set now, and is not in the notes already. */
  readonly isRoundSet: boolean;
  /** Whether the day of the coming round is to be moved, and no other one is set yet. */
  readonly isBeingMoved: boolean;
  /** A mail that confirms what was said on the phone. */
  readonly next: SceneId | undefined;
}

/** What is logged, and offered to be logged, once a scene has gone out. */
export function afterSending(id: SceneId, answers: SceneAnswers, context: SceneContext): AfterSending {
  const complete = completeAnswers(id, answers, context);
  const scene = scenes[id];
  const kind = resultOf(id, complete, context);
  const { interview } = context.reply;
  return {
    isInquiry: scene.purpose === 'inquiry',
    result: kind && {
      kind,
      path: interview.laterRound ?? interview.path,
      offer: decidedOn(complete, context),
    },
    askOn: scene.askOn === 'presentLimit' ? complete.presentLimit : askOnRemoved(id, context),
    isRoundSet: isRoundSet(id, complete, context),
    isBeingMoved: id === 'mail-reschedule' || complete.absence === 'absent',
    next: nextOf(id, complete, context),
  };
}

/** A withdrawal from the selection on the phone is no refusal of an offer. */
function resultOf(
  id: SceneId,
  { absence }: SceneAnswers,
  context: SceneContext,
): NonNullable<AfterSending['result']>['kind'] | undefined {
  if (id === 'phone-late') return absence === 'withdraw' ? 'withdrawn' : undefined;
  if (id === 'phone-decline' && !sceneFacts(context).offer.isMade) return 'withdrawn';
  return scenes[id].result;
}

/** 内定, where no one knows their word. */
function decidedOn({ offerWord: said }: SceneAnswers, context: SceneContext): string {
  const { usualOffer, decidedOn: named } = sceneWords();
  return named(sceneFacts(context).offer.word ?? offerWord(said) ?? usualOffer);
}

function askOnRemoved(id: SceneId, { reply }: SceneContext): 'remove' | undefined {
  return scenes[id].askOn === 'remove' && reply.interview.askOn !== undefined ? 'remove' : undefined;
}

/** One slot of theirs was chosen, or the day they have set. */
function isRoundSet(
  id: SceneId,
  { datesCase, slots = [], round }: SceneAnswers,
  context: SceneContext,
): boolean {
  const [slot, other] = slots.filter(({ day }) => day !== undefined);
  if (id !== 'mail-dates' || slot === undefined || other !== undefined) return false;
  if (datesCase !== 'offered' && datesCase !== 'fixed') return false;
  return !isInNotes({ stage: round ?? sceneFacts(context).coming?.stage, day: slot.day }, context);
}

function nextOf(id: SceneId, { absence }: SceneAnswers, context: SceneContext): SceneId | undefined {
  if (id === 'phone-decline') return sceneFacts(context).offer.isMade ? 'mail-decline' : 'mail-withdraw';
  return id === 'phone-late' && absence === 'withdraw' ? 'mail-withdraw' : undefined;
}
