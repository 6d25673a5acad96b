import { parseIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { letterDay, letterTime } from '../japanese/letter-day';
import { yamlText } from '../../editing/frontmatter/scalar';

/** How a helper writes one value on the day `today`; `undefined` for text that is not what it writes. */
export interface TemplateHelper {
  readonly write: (text: string, today?: EpochDay) => string | undefined;
  /** For properties of a note, where a missing value is simply left blank. */
  readonly blankWhenMissing?: true;
}

function ofDay(form: keyof typeof letterDay): TemplateHelper {
  return {
    write(iso, today) {
      const day = parseIsoDay(iso);
      return day === undefined ? undefined : letterDay[form](day, today);
    },
  };
}

/** The helpers of the templates by name, each with one value: days as `2026-11-20`, times as `9:30`, or any text. */
export const templateHelpers: ReadonlyMap<string, TemplateHelper> = new Map([
  ['day', ofDay('day')],
  ['longDay', ofDay('longDay')],
  ['shortDay', ofDay('shortDay')],
  ['spokenDay', ofDay('spokenDay')],
  ['weekday', ofDay('weekday')],
  ['time', { write: letterTime }],
  ['yaml', { write: yamlText, blankWhenMissing: true }],
]);
