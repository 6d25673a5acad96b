import { draftOf } from './draft';
import { blame } from './rules/blame';
import { companyTerm } from './rules/company-term';
import { doubleKeigo } from './rules/double-keigo';
import { feelings } from './rules/feelings';
import { honorific } from './rules/honorific';
import { missingDay } from './rules/missing-day';
import { missingName } from './rules/missing-name';
import { missingPosition } from './rules/missing-position';
import { onchuWithPerson } from './rules/onchu-with-person';
import { otherCompany } from './rules/other-company';
import { otherScene } from './rules/other-scene';
import { outsideHours } from './rules/outside-hours';
import { placeholder } from './rules/placeholder';
import { plainWords } from './rules/plain-words';
import { pressing } from './rules/pressing';
import { subjectName } from './rules/subject-name';
import {
  messageParts,
  wordingRuleIds,
  type CheckedMessage,
  type Objection,
  type WordingContext,
  type WordingFinding,
  type WordingRuleId,
} from './wording';
import type { WordingRule } from './wording-rule';

const rules: Readonly<Record<WordingRuleId, WordingRule>> = {
  'company-term': companyTerm,
  'onchu-with-person': onchuWithPerson,
  honorific,
  placeholder,
  feelings,
  pressing,
  blame,
  'plain-words': plainWords,
  'double-keigo': doubleKeigo,
  'other-company': otherCompany,
  'missing-name': missingName,
  'missing-day': missingDay,
  'missing-position': missingPosition,
  'subject-name': subjectName,
  'outside-hours': outsideHours,
  'other-scene': otherScene,
};

/**
 * What the rules object to in a message, in the order of its parts; what is missing comes last. Empty when there is
 * nothing to fix.
 */
export function checkWording(message: CheckedMessage, context: WordingContext): WordingFinding[] {
  const { sentOn } = message;
  const isSent = sentOn !== undefined;
  const then = isSent ? { ...context, today: sentOn, minute: undefined } : context;
  const draft = draftOf(isSent ? { ...message, sendFrom: undefined } : message, then);
  return wordingRuleIds
    .flatMap((rule) => {
      const { find, weight } = rules[rule];
      return find(draft, then).map((objection) => ({
        wanted: objection.mend,
        ...objection,
        ...(isSent && { mend: undefined }),
        rule,
        weight: isTone(objection) ? 'advice' : weight,
        found: message[objection.part].slice(objection.from, objection.to),
      }));
    })
    .sort(inReadingOrder);
}

/** Of what goes wrong in a scene, what the writer may have good reasons for. */
function isTone({ about }: Objection): boolean {
  return about === 'asks-on' || about === 'wish' || about === 'apologies' || about === 'day-closed';
}

function inReadingOrder(a: WordingFinding, b: WordingFinding): number {
  return (
    Number(isMissing(a)) - Number(isMissing(b)) ||
    messageParts.indexOf(a.part) - messageParts.indexOf(b.part) ||
    a.from - b.from
  );
}

function isMissing({ from, to }: Objection): boolean {
  return from === to;
}
