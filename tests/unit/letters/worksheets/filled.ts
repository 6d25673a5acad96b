import { templateTexts } from '../../../../templates/texts.mjs';
import { emptyProfile, type Profile } from '../../../../src/core/base/settings/profile';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { worksheetData } from '../../../../src/core/letters/worksheets/worksheet-data';
import type { WorksheetId } from '../../../../src/core/letters/worksheets/sheet-words';
import { fillWorksheet, type Worksheet } from '../../../../src/core/letters/worksheets/worksheet';
import { day } from '../../base/calendar/day';

/** What a sheet is filled with. */
interface Filling {
  readonly reply?: PendingReply;
  readonly profile?: Profile;
  readonly today?: string;
  /** A template of the user's own. */
  readonly template?: string;
}

/** A filled sheet; a broken template fails the test. */
export function worksheet(id: WorksheetId, filling: Filling = {}): Worksheet {
  const { reply, profile = emptyProfile, today = '2026-12-01', template = templateTexts[id] } = filling;
  const read = readTemplate(`${id}.hbs`, template);
  const filled =
    'problem' in read ? read : fillWorksheet(id, read, worksheetData(reply, profile, day(today)));
  if ('problem' in filled) throw new Error(JSON.stringify(filled.problem));
  return filled;
}
