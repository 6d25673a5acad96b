import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { messageChoices, type MessageChoice } from '../messages/message-choices';
import type { MessageId } from '../messages/message-ids';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { offeredScenes, type Offering } from './offered-scenes';
import { sceneIds, type SceneId } from './scene-ids';
import { sceneGroups, scenes, type SceneGroup } from './scene-table';

/** A message to be chosen, under the heading of its group. */
export interface LetterChoice extends Omit<MessageChoice, 'id'> {
  readonly group: SceneGroup;
  readonly letter:
    { readonly is: 'inquiry'; readonly id: MessageId } | { readonly is: 'scene'; readonly id: SceneId };
}

/** All the messages to choose from; `none` says why no inquiry is recommended now, where the inquiries come first. */
export interface LetterChoices {
  readonly choices: readonly LetterChoice[];
  readonly none: string | undefined;
}

/**
 * Everything one writes to a company, group by group: the group of what fits now comes first, and what fits first in its
 * group. It is named as recommended where it is no decision, an inquiry with why.
 */
export function letterChoices(offering: Offering, language: Language): LetterChoices {
  const { reply, today } = offering;
  const inquiries = messageChoices(reply, today, language);
  const offered = offeredScenes(offering);
  const best = bestScene(reply, offered);
  const isTimeToAsk = inquiries.choices.some(({ isRecommended }) => isRecommended);
  const first = isTimeToAsk || best === undefined ? 'inquiry' : scenes[best].group;
  const ordered = [...offered, ...sceneIds.filter((id) => !offered.includes(id))];
  const asking = inquiries.choices.map(({ id, ...rest }) => inquiry(id, rest));
  const others = ordered.map((id) =>
    sceneChoice(id, id === best && !isTimeToAsk && isNoDecision.has(id), language),
  );
  // Before it is time to ask, only another company's limit is a reason to.
  const isLimitFirst = !isTimeToAsk && offered.includes('mail-other-limit');
  const all = isLimitFirst ? [...others, ...asking] : [...asking, ...others];
  const groups = [first, ...sceneGroups.filter((group) => group !== first)];
  return {
    choices: groups.flatMap((group) => all.filter((choice) => choice.group === group)),
    none: first === 'inquiry' ? inquiries.none : undefined,
  };
}

/** Whether to accept, to move or to withdraw is for no one but the user to say. */
const isNoDecision: ReadonlySet<SceneId> = new Set(['mail-thanks', 'mail-dates']);

/** What surely fits now; while the reply is awaited any scene may come, and none is sure but thanks, and being late. */
function bestScene({ assessment }: PendingReply, [first]: readonly SceneId[]): SceneId | undefined {
  const isDecided = assessment.status === 'upcoming' || assessment.status === 'closed';
  return isDecided || first === 'mail-thanks' || first === 'phone-late' ? first : undefined;
}

function inquiry(id: MessageId, rest: Omit<MessageChoice, 'id'>): LetterChoice {
  return { ...rest, group: 'inquiry', letter: { is: 'inquiry', id } };
}

function sceneChoice(id: SceneId, isRecommended: boolean, language: Language): LetterChoice {
  const { names, uses } = wordsOf(language).scenes;
  const letter = { is: 'scene', id } as const;
  return { name: names[id], why: uses[id], isRecommended, group: scenes[id].group, letter };
}
