import { statedWord } from '../japanese/stated-word';
import { companyTerms } from '../../reading/company/company-terms';
import { placeOfWork } from '../../reading/company/places-of-work';
import { sceneWords } from '../japanese/scene-words';
import { isStudent } from '../messages/message-data';
import type { TemplateData } from '../template/template';
import type { Filling } from './filling';

/** The reason as the letters of the scene have it: a clause before a comma, or a sentence. */
export function reasonOf(filling: Filling): TemplateData {
  const { id, answers } = filling;
  const isOverbooked = id === 'mail-reschedule' && answers.reason === 'earlier';
  return {
    reason: reasonWords(filling),
    overbooked: isOverbooked,
    consideration: id === 'mail-hold' ? considerationOf(filling) : undefined,
  };
}

function reasonWords(filling: Filling): string | undefined {
  const words = sceneWords();
  const { id, answers } = filling;
  const { reason } = answers;
  const because = becauseOf(filling);
  if (id === 'mail-hold')
    return because === undefined
      ? words.answersWith(considerationOf(filling) ?? '')
      : words.needsTimeBecause(because);
  if (reason === undefined || (reason === 'own' && because === undefined)) return undefined;
  switch (id) {
    case 'mail-dates':
    case 'mail-reschedule':
      return because ?? words.hindrances[reason];
    case 'phone-late':
      if (because === undefined) return words.delays[reason]?.[0];
      return words.sentence(because);
    case 'mail-withdraw':
    case 'mail-decline':
      return (
        because ??
        (reason === 'elsewhere' ? words.decidedBefore(whither(filling)) : words.decisionsBefore[reason])
      );
    default:
      if (because !== undefined) return words.decidedBecause(because);
      return reason === 'elsewhere' ? words.decided(whither(filling)) : words.decisions[reason];
  }
}

/** What comes before the answer: 家族とも相談したうえで, or the reason in one's own words. */
function considerationOf(filling: Filling): string | undefined {
  const words = sceneWords();
  return becauseOf(filling) ?? words.considerations[filling.answers.reason ?? ''] ?? words.considered;
}

/** A reason in words of one's own, as a clause. */
export function becauseOf({ answers: { reason, ownReason } }: Filling): string | undefined {
  const own = reason === 'own' ? statedWord(ownReason) : undefined;
  return own === undefined ? undefined : sceneWords().because(own.replace(/[。.]+$/, ''));
}

/** Where one goes instead: to a firm one says of another firm, to others nothing so near. */
function whither({ context: { profile, reply } }: Filling): string {
  const { elsewhere } = sceneWords();
  if (!isStudent(profile)) return elsewhere.changing;
  const { isFirm } = placeOfWork(companyTerms(reply.interview.company ?? '').written);
  return isFirm ? elsewhere.firm : elsewhere.other;
}
