import type { Interview } from '../../reading/interview/interview';
import { readClock } from '../japanese/clock-times';
import { isOpenCase } from './open-case';
import type { Slot } from './scene-answers';
import type { SceneContext } from './scene-context';
import type { SceneId } from './scene-ids';
import { remark, type SceneDraft, type SceneRemark } from './scene-remark';

const leastMinutes = 60;
/** So many slots of one's own are a choice; on the phone one is enough. */
const leastOf: Readonly<Partial<Record<SceneId, number>>> = { 'mail-reschedule': 2, 'phone-late': 1 };
const soonest = 2;
const furthest = 10;

/** What is wrong with the slots; `own` are those one offers oneself. */
export function slotRemarks(whole: SceneDraft, own: boolean): SceneRemark[] {
  const slots = (whole.answers.slots ?? []).filter((slot) => slot.day !== undefined);
  const each = slots.flatMap((slot) => slotRemark(slot, own, whole));
  if (!own || slots.length === 0) return each;
  const days = new Set(slots.map(({ day }) => day));
  const least = leastOf[whole.id] ?? 3;
  return [
    ...each,
    ...(slots.length < least ? [remark('slots-few', 'hint', 'slots', { count: least })] : []),
    ...(slots.length >= least && least > 1 && days.size === 1
      ? [remark('slots-one-day', 'hint', 'slots')]
      : []),
  ];
}

function slotRemark(slot: Slot, own: boolean, { id, context, company }: SceneDraft): SceneRemark[] {
  const { reply, today } = context;
  const { day, from, to } = slot;
  if (day === undefined) return [];
  const { hours } = reply.interview;
  const about = { day };
  if (day < today) return [remark('day-past', 'warning', 'slots', about)];
  const closed = company.closedReason(day);
  const away = company.count(today, day);
  const isOutside = own && from !== undefined && (from < hours.from || (to ?? from) > hours.to);
  return [
    ...(closed ? [remark('day-closed', 'warning', 'slots', { day, closed })] : []),
    ...clashes(slot, context, id === 'mail-dates'),
    ...(own && !closed && away < soonest ? [remark('day-soon', 'hint', 'slots', about)] : []),
    ...(own && away > furthest ? [remark('day-far', 'hint', 'slots', about)] : []),
    ...(isOutside ? [remark('outside-hours', 'hint', 'slots', about)] : []),
    ...(own && from !== undefined && to !== undefined && to - from < leastMinutes
      ? [remark('slot-short', 'hint', 'slots', about)]
      : []),
  ];
}

/** An hour for the way to the next appointment. */
const travel = 60;
const length = 60;

/**
 * The other interviews of the vault on that day; at a time that is known only those close to it. An answer to dates is about
 * the next round itself, whichever of the two notes it is written from.
 */
function clashes(
  { day, from, to }: Slot,
  { others, reply: { interview }, today }: SceneContext,
  isAboutRound: boolean,
): SceneRemark[] {
  const isIt = ({ path, laterRound }: Interview): boolean =>
    path === interview.path ||
    (isAboutRound && (path === interview.laterRound || laterRound === interview.path));
  return others
    .map((other) => other.interview)
    .filter((other) => !isIt(other) && other.date === day && isOpenCase(other, today))
    .filter((other) => {
      const start = readClock(other.time);
      if (start === undefined || from === undefined) return true;
      const end = to ?? from + length;
      return start < end + travel && start + length + travel > from;
    })
    .map((other) =>
      remark('day-clash', 'warning', 'slots', {
        day,
        company: other.company,
        stage: other.stage,
        time: other.time,
      }),
    );
}
