import { formatIsoDay, parseIsoDay } from '../../base/calendar/epoch-day';
import { placed, type ListEntry, type SettingList } from './list-entries';
import { closureFault } from '../../base/settings/closures';
import { readName } from '../../base/settings/setting-readers';
import type { Settings } from '../../base/settings/settings';
import { type Typed, usableChange } from './typed-values';

type Closure = Settings['closures'][number];

/** The closed days that do not come every year. */
export const closureList: SettingList = {
  parts: ['from', 'to', 'label'],
  entries: ({ closures }) => closures.map(closureEntry),
  put: (settings, entry, instead) => {
    const closure = typedClosure(entry);
    if (typeof closure === 'string') return closure;
    const at = instead ? settings.closures.findIndex((other) => isEntry(other, instead)) : -1;
    const isThere = settings.closures.some(
      (other, place) => place !== at && isSameDays(other, closure.value),
    );
    if (isThere) return 'thereAlready';
    const closures = placed(settings.closures, closure.value, at);
    return usableChange(settings, 'closures', closures);
  },
  remove: ({ closures }, entry) => ({ closures: closures.filter((other) => !isEntry(other, entry)) }),
  partOf: (fault, { from = '' }) => {
    const isWhole = fault === 'empty' || fault === 'thereAlready';
    const isFirst = isWhole || (fault === 'notADay' && parseIsoDay(from.trim()) === undefined);
    return isFirst ? 'from' : 'to';
  },
};

/** Without `to` where it is one day. */
function closureEntry({ from, to, label = '' }: Closure): ListEntry {
  return { from: formatIsoDay(from), to: to === from ? '' : formatIsoDay(to), label };
}

function isEntry(closure: Closure, entry: ListEntry): boolean {
  return JSON.stringify(closureEntry(closure)) === JSON.stringify(entry);
}

function isSameDays(one: Closure, other: Closure): boolean {
  return one.from === other.from && one.to === other.to;
}

function typedClosure({ from = '', to = '', label }: ListEntry): Typed<Closure> {
  if (from.trim() === '') return 'empty';
  const first = parseIsoDay(from.trim());
  const last = to.trim() === '' ? first : parseIsoDay(to.trim());
  if (first === undefined || last === undefined) return 'notADay';
  const words = readName(label);
  const days = { from: first, to: last };
  return closureFault(days) ?? { value: words === undefined ? days : { ...days, label: words } };
}
