import type { ChangedLines } from '../../core/flows/doctor/changed-lines';
import type { NoteFix } from '../../core/flows/doctor/doctor-list';
import type { Fix } from '../../core/flows/doctor/finding';
import type { Language } from '../../core/base/language/language';

/** Everything that can be done in the dialog. */
export interface DoctorActions {
  readonly fix: (noteFix: NoteFix) => void;
  /** Asks before it does the same to all notes that need it. */
  readonly fixSame: (fix: Fix) => void;
  readonly openNotes: (paths: readonly string[], line?: number) => void;
  readonly showMore: () => void;
  readonly showAll: () => void;
  readonly undo: () => void;
  /** Keeps in the settings what a state that only says "done" means. */
  readonly answerDone: (meaning: 'over' | 'open') => void;
}

/** What the parts of the dialog go by. */
export interface DoctorProps {
  readonly language: Language;
  readonly actions: DoctorActions;
  /** The lines a fix changes; `undefined` as long as they are not read. */
  readonly preview: (noteFix: NoteFix) => ChangedLines | undefined;
  /** For how many notes there is the same fix. */
  readonly countSame: (fix: Fix) => number;
}
