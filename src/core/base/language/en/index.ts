import type { Words } from '../ja';
import { sections } from '../sections';
import { adoption } from './adoption';
import { calendarExport } from './calendar-export';
import { capture } from './capture';
import { cardBlock } from './card-block';
import { commandLine } from './command-line';
import { commands } from './commands';
import { confirming } from './confirming';
import { digest } from './digest';
import { doctor } from './doctor';
import { explanation } from './explanation';
import { guardRail } from './guard-rail';
import { insertion } from './insertion';
import { log } from './log';
import { messageCard } from './message-card';
import { messages } from './messages';
import { problems } from './problems';
import { report } from './report';
import { samples } from './samples';
import { sceneDialog } from './scene-dialog';
import { scenes } from './scenes';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { statistics } from './statistics';
import { status } from './status';
import { templateProblems } from './template-problems';
import { wording } from './wording';
import { worksheets } from './worksheets';
import { writing } from './writing';

/** The same sections and keys as in Japanese, by the compiler. */
export const english: Words = sections<Words>({
  adoption,
  calendarExport,
  capture,
  cardBlock,
  commandLine,
  commands,
  confirming,
  digest,
  doctor,
  explanation,
  guardRail,
  insertion,
  log,
  messageCard,
  messages,
  problems,
  report,
  samples,
  sceneDialog,
  scenes,
  settings,
  sidebar,
  statistics,
  status,
  templateProblems,
  wording,
  worksheets,
  writing,
});
