import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { stageForms } from '../messages/stage-forms';
import type { AnswerId } from './scene-answers';
import type { SceneContext } from './scene-context';
import { limitOf } from './scene-facts';
import { remark, type SceneDraft, type SceneRemark } from './scene-remark';

export function acceptRemarks({ answers, context, company }: SceneDraft): SceneRemark[] {
  const { reply, others, today } = context;
  const { path } = reply.interview;
  const limit = limitOf(reply.interview);
  const { papersBy, offeredOn } = answers;
  const accepted = others
    .map(({ interview }) => interview)
    .find((other) => other.path !== path && /承諾|accepted/i.test(other.result ?? ''));
  return [
    ...(accepted ? [remark('accepted-elsewhere', 'gate', undefined, { company: accepted.company })] : []),
    ...(limit !== undefined && limit < today
      ? [remark('limit-past', 'warning', undefined, { day: limit })]
      : []),
    ...(papersBy !== undefined && papersBy < today
      ? [remark('day-past', 'warning', 'papersBy', { day: papersBy })]
      : []),
    ...(papersBy !== undefined && papersBy >= today ? closedRemark(papersBy, 'papersBy', company) : []),
    ...(offeredOn !== undefined && offeredOn > today
      ? [remark('offered-later', 'warning', 'offeredOn', { day: offeredOn })]
      : []),
    ...(answers.termsRead === true ? [] : [remark('terms-unread', 'hint', 'termsRead')]),
  ];
}

function closedRemark(day: EpochDay, field: AnswerId, company: BusinessDays): SceneRemark[] {
  const closed = company.closedReason(day);
  return closed ? [remark('limit-closed', 'warning', field, { day, closed })] : [];
}

const longWait = 7;
const tooLong = 14;

export function holdRemarks({ answers, context, company }: SceneDraft): SceneRemark[] {
  const { presentLimit, wishedLimit } = answers;
  const { today } = context;
  const remarks: SceneRemark[] = [];
  if (presentLimit !== undefined && presentLimit < today)
    remarks.push(remark('limit-past', 'warning', 'presentLimit', { day: presentLimit }));
  if (wishedLimit === undefined) return remarks;
  if (wishedLimit <= (presentLimit ?? today))
    remarks.push(
      remark('limit-order', 'warning', 'wishedLimit', { day: wishedLimit, other: presentLimit ?? today }),
    );
  remarks.push(...closedRemark(wishedLimit, 'wishedLimit', company));
  const longer = wishedLimit - (presentLimit ?? today);
  if (longer > longWait)
    remarks.push(
      remark('limit-long', longer > tooLong ? 'warning' : 'hint', 'wishedLimit', {
        day: wishedLimit,
        count: longer,
      }),
    );
  return [...remarks, ...promisedAfter(wishedLimit, context)];
}

/** A company whose promised day comes only after the wished limit: then it helps nothing. */
function promisedAfter(limit: EpochDay, { others, reply, today }: SceneContext): SceneRemark[] {
  return others.flatMap(({ interview, assessment: { deadline } }) => {
    if (interview.path === reply.interview.path || interview.answered || deadline === undefined) return [];
    if (deadline < today || deadline < limit) return [];
    const { company } = interview;
    return [remark('limit-before-other', 'hint', 'wishedLimit', { day: deadline, company, other: limit })];
  });
}

export function otherLimitRemarks({ answers, context, company }: SceneDraft): SceneRemark[] {
  const { otherLimit } = answers;
  if (otherLimit === undefined) return [];
  const { interview, assessment } = context.reply;
  const { deadline } = assessment;
  const { today } = context;
  if (otherLimit < today) return [remark('day-past', 'warning', 'otherLimit', { day: otherLimit })];
  const canWait = deadline !== undefined && deadline >= today && company.add(deadline, 1) <= otherLimit;
  return [
    ...(canWait ? [remark('can-wait', 'gate', 'otherLimit', { day: deadline, other: otherLimit })] : []),
    ...closedRemark(otherLimit, 'otherLimit', company),
    ...(isEarlyStage(interview.stage) ? [remark('early-stage', 'hint')] : []),
  ];
}

/** Where many are still to be seen, no one hastens a result for one. */
function isEarlyStage(stage: string | undefined): boolean {
  const { early, name } = stageForms(stage);
  return early || name.startsWith('一次');
}
