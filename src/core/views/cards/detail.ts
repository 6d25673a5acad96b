import { typicalReplyTime } from '../../waiting/status/typical-reply-time';
import { checkItems, type CheckItem, type Interview } from '../../reading/interview/interview';
import type { Language } from '../../base/language/language';
import { problemMessage } from '../../reading/interview/problem-message';
import { wordsOf, type Words } from '../../base/language/words';
import { isDocumentScreening } from '../../letters/messages/stage-forms';
import { checkText } from '../../letters/worksheets/worksheet-data';
import { recommendedMessage, type MessageChoice } from '../../letters/messages/message-choices';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { isAwaited, isNearAsking } from '../../waiting/status/assessment';
import { explain } from '../../waiting/status/explanation';
import { cardActions } from './card-actions';
import { contactHistory } from './contact-history';
import { dateRemark, firstProblem } from './date-remark';
import type { CompanyRound } from './company-rounds';
import { legendOf, waitBar, type LegendLine } from './wait-bar';

/** What opens under a card. Sections without content are not shown. */
export interface Detail {
  /** The recommended message with why, when it is time to ask. */
  readonly recommended: Recommended | undefined;
  readonly actions: readonly CardAction[];
  readonly problems: readonly string[];
  readonly explanation: readonly string[];
  /** The signs of the bar in words. */
  readonly legend: readonly LegendLine[];
  /** Place, time and address, where the note has them. */
  readonly facts: readonly string[];
  readonly rounds: readonly CompanyRound[];
  /** Every contact, given the lines of the record in the note. */
  readonly history: (record: readonly string[]) => readonly string[];
  readonly typical: readonly string[];
  readonly reasons: readonly string[];
  readonly checklist: readonly CheckEntry[];
  readonly waiting: readonly string[];
}

/** A message, by its name, and in one sentence why it. */
type Recommended = Pick<MessageChoice, 'name' | 'why'>;

/** A command on a card, by the name of its button. */
export interface CardAction {
  readonly id: keyof Words['commands'];
  readonly name: string;
}

/** One point of the checklist before asking. */
export interface CheckEntry {
  readonly item: CheckItem;
  readonly text: string;
  readonly ticked: boolean;
}

/** The detail of one reply, with the other rounds of its company; made only when someone opens it. */
export function detailOf(
  reply: PendingReply,
  language: Language,
  rounds: readonly CompanyRound[] = [],
): Detail {
  const { interview, assessment } = reply;
  const { sidebar: words, commands } = wordsOf(language);
  // There is reason to stay calm, and something to do.
  const waits = isAwaited(assessment.status);
  const bar = waitBar(reply, assessment.today, language);
  const hints = typicalReplyTime(interview).map((hint) => words.typical[hint]);
  return {
    recommended: recommendedMessage(reply, language),
    actions: cardActions(reply).map((id) => ({ id, name: commands[id] })),
    problems: otherProblems(reply, language),
    explanation: explain(reply, language),
    legend: bar ? legendOf(bar, language) : [],
    facts: factsOf(interview, words.facts),
    rounds,
    history: (record) => contactHistory(interview, record, language),
    typical: waits ? [...hints, words.typical.source] : [],
    reasons: waits ? Object.values(words.reasons) : [],
    checklist: isNearAsking(assessment.status) ? checklistOf(interview, language) : [],
    waiting: waits ? waitingHints(interview, words.waiting) : [],
  };
}

/** What there is to fix, but for what the card itself says. */
function otherProblems(reply: PendingReply, language: Language): readonly string[] {
  const said = [firstProblem(reply, language), dateRemark(reply, language)];
  return reply.assessment.problems
    .map((problem) => problemMessage(problem, language))
    .filter((text) => !said.includes(text));
}

/** What one wants at hand before an interview, and before writing. */
function factsOf({ place, time, mail }: Interview, words: Words['sidebar']['facts']): readonly string[] {
  const said = { time, place, mail };
  return (['time', 'place', 'mail'] as const).flatMap((fact) => {
    const text = said[fact];
    return text === undefined ? [] : [words[fact](text)];
  });
}

/** Without an interview there is none to review. */
function waitingHints(
  { stage }: Interview,
  { review, ...others }: Words['sidebar']['waiting'],
): readonly string[] {
  const hints = Object.values(others);
  return isDocumentScreening(stage) ? hints : [review, ...hints];
}

function checklistOf(interview: Interview, language: Language): readonly CheckEntry[] {
  return checkItems.map((item) => ({
    item,
    text: checkText(item, interview, language),
    ticked: interview.checked.includes(item),
  }));
}
