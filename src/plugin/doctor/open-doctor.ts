import type { CommandDeps } from '../commands/commands';
import { DoctorModal } from './doctor-modal';

/** Shows the interview notes that are not read, or not fully, with what would mend them; of one note where a path is given. */
export function openDoctor(deps: CommandDeps, path?: string): void {
  new DoctorModal(deps, path).open();
}
