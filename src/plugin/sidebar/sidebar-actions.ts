import type { GroupId } from '../../core/waiting/replies/groups';
import type { CardActions, CardEvents } from '../cards/card-actions';

/** Everything that can be done in the list; the components know nothing else of the host. */
export interface SidebarActions extends CardActions, CardEvents {
  readonly search: (query: string) => void;
  readonly chooseSort: (event: MouseEvent) => void;
  readonly filter: (group: GroupId) => void;
  readonly showAll: () => void;
  readonly fold: (group: GroupId) => void;
  readonly showHelp: () => void;
  readonly showMore: (group: GroupId) => void;
  readonly pressInSearch: (event: KeyboardEvent) => void;
  readonly retry: () => void;
}
