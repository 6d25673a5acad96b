import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatIsoDay } from '../../base/calendar/epoch-day';
import { checkItems, type CheckItem, type Interview } from '../../reading/interview/interview';
import { languages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { sheetWords } from './sheet-words';
import { companyTerms } from '../../reading/company/company-terms';
import { stageForms } from '../messages/stage-forms';
import { companyData } from '../messages/message-data';
import type { Profile } from '../../base/settings/profile';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Assessment, StatusRule } from '../../waiting/status/assessment';
import type { TemplateData } from '../template/template';

/** What the sheets are filled with: the variables of the messages and those of the sheets. */
export function worksheetData(
  reply: PendingReply | undefined,
  profile: Profile,
  today: EpochDay,
): TemplateData {
  const checks = checksOf(reply?.interview);
  if (!reply) return { ...dataWithoutReply(profile, today), checks };
  const { interview, assessment } = reply;
  const data = companyData(reply, profile, today);
  return {
    ...data,
    promise: { ...(data['promise'] as object), said: interview.promised?.replace(/\s+/g, ' ') },
    contact: interview.contact.map((way) => sheetWords.contact[way]).join(sheetWords.contactSeparator),
    wait: waitOf(assessment, today),
    review: reviewOf(interview.stage),
    checks,
  };
}

/** In a note about no interview only the user and the day are known. */
function dataWithoutReply(profile: Profile, today: EpochDay): TemplateData {
  return { company: companyTerms(''), today: formatIsoDay(today), profile };
}

/** What of the review sheet fits the stage; an interview has the usual one. */
function reviewOf(stage: string | undefined): TemplateData {
  const { kind, judged } = stageForms(stage);
  return { test: kind === 'test', video: kind === 'video', group: kind === 'group', talk: !judged };
}

function checksOf(interview: Interview | undefined): readonly TemplateData[] {
  return checkItems.map((item) => ({
    word: sheetWords.checkWords[item],
    text: checkText(item, interview, 'ja'),
    ticked: interview?.checked.includes(item) ?? false,
  }));
}

/** A point of the checklist; where the company has said nothing, no words can be made sure of. */
export function checkText(item: CheckItem, interview: Interview | undefined, language: Language): string {
  const { checks, nothingHeard } = wordsOf(language).sidebar;
  const { promised } = interview ?? { promised: '' };
  const nothing = languages.map((one) => wordsOf(one).log.promise.nothingSaid);
  const isTold = promised !== undefined && !nothing.includes(promised);
  return item === 'heard' && !isTold ? nothingHeard : checks[item];
}

/** What the next date means, by the row of status-rules §3; the others have no wait. */
const waitByRule: Readonly<Partial<Record<StatusRule, 'inquireFrom' | 'followUpFrom' | 'moveOnFrom'>>> = {
  S5: 'moveOnFrom',
  S7: 'moveOnFrom',
  S8: 'moveOnFrom',
  S9: 'followUpFrom',
  S10: 'followUpFrom',
  S11: 'inquireFrom',
  S12: 'inquireFrom',
  S13: 'inquireFrom',
  S14: 'inquireFrom',
};

/** The days of the wait from today on. */
function waitOf({ rule, deadline, nextActionOn }: Assessment, today: EpochDay): TemplateData {
  const next = waitByRule[rule];
  const isAhead = next !== undefined && deadline !== undefined && deadline >= today;
  return {
    ...(isAhead && { deadline: formatIsoDay(deadline) }),
    ...(next && nextActionOn !== undefined && { [next]: formatIsoDay(nextActionOn) }),
  };
}
