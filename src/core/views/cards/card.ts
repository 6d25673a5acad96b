import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { problemMessage } from '../../reading/interview/problem-message';
import { wordsOf } from '../../base/language/words';
import { isRecommendedByPhone } from '../../letters/messages/recommend-message';
import { isDocumentScreening } from '../../letters/messages/stage-forms';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Status } from '../../waiting/status/assessment';
import { confirmingQuestion } from '../../waiting/status/promise-as-read';
import { baseName } from '../../base/text/base-name';
import { memoizeByObject } from '../../base/text/memoize';
import { actionText, timeText } from './next-action';
import { waitBar, type WaitBar } from './wait-bar';

/** One reply as the list shows it: nothing but words and a bar. */
export interface Card {
  readonly path: string;
  /** The path without white space, which the id of an element must not have. */
  readonly id: string;
  readonly company: string;
  readonly stage: string | undefined;
  readonly status: Status;
  readonly statusName: string;
  /** Whether a phone script is what is recommended now. */
  readonly byPhone: boolean;
  /** The day of the next action, written out; the action follows it. */
  readonly day: string | undefined;
  readonly action: string;
  /** Asks whether an uncertain reading of the promise is right (promise-rules O5). */
  readonly question: string | undefined;
  /** The business days until then, or since when asking is fine. */
  readonly left: string | undefined;
  readonly bar: WaitBar | undefined;
  /** Whether the review of the interview is shown where there is one, or offered where there is none. */
  readonly review: 'shown' | 'offered' | undefined;
}

/** Reviewing is what to do while waiting, unless there was no interview; where one may ask, asking comes first. */
const reviewByStatus: Readonly<Record<Status, Card['review']>> = {
  waiting: 'offered',
  grace: 'offered',
  inquired: 'offered',
  exhausted: 'offered',
  inquire: 'shown',
  followup: 'shown',
  invalid: undefined,
  upcoming: undefined,
  closed: undefined,
};

/** Makes cards for one day and language; the same reply gets the same card again. */
export function cardMaker(today: EpochDay, language: Language): (reply: PendingReply) => Card {
  return memoizeByObject((reply) => makeCard(reply, today, language));
}

function makeCard(reply: PendingReply, today: EpochDay, language: Language): Card {
  const { interview, assessment } = reply;
  const words = wordsOf(language);
  const on = assessment.nextActionOn;
  return {
    path: interview.path,
    id: interview.path.replace(/[\s%]/g, (sign) => `%${sign.charCodeAt(0)}`),
    company: interview.company ?? baseName(interview.path),
    stage: interview.stage,
    status: assessment.status,
    statusName: words.status.names[assessment.status],
    byPhone: isRecommendedByPhone(interview, assessment),
    day: on === undefined ? undefined : formatDayNear(on, today, language),
    action: firstProblem(reply, language) ?? actionText(reply, language),
    question: confirmingQuestion(reply, language),
    left: timeText(reply, language),
    bar: waitBar(reply, today, language),
    review: isDocumentScreening(interview.stage) ? undefined : reviewByStatus[assessment.status],
  };
}

/** What a note lacks says more than that it lacks something. */
function firstProblem({ assessment }: PendingReply, language: Language): string | undefined {
  const [problem] = assessment.status === 'invalid' ? assessment.problems : [];
  return problem && problemMessage(problem, language);
}
