import type { Words } from '../../core/base/language/words';
import type { Detail } from '../../core/views/cards/detail';
import type { GroupModel } from '../../core/views/sidebar/sidebar-model';
import type { SidebarActions } from './sidebar-actions';
import { CardView } from '../cards/card';
import { IconButton } from '../cards/icon-button';

/** What all groups of a list share. */
export interface ListProps {
  /** Begins the ids of the list's elements, which have to be its own in the whole window. */
  readonly id: string;
  /** The card that Tab leads to. */
  readonly current: string | undefined;
  readonly detailOf: (path: string) => Detail | undefined;
  readonly words: Words['sidebar'];
  readonly actions: SidebarActions;
}

/** A group with its title, which folds it, and its cards. */
export function GroupView({ group, ...list }: ListProps & { readonly group: GroupModel }) {
  const { id, name, count, folded, cards } = group;
  const listId = `${list.id}-${id}`;
  return (
    <section class={`henji-group mod-${id}`} data-group={id}>
      <IconButton
        icon={folded ? 'chevron-right' : 'chevron-down'}
        class="henji-group-title"
        aria-expanded={!folded}
        aria-controls={folded ? undefined : listId}
        id={`${listId}-title`}
        onClick={() => {
          list.actions.fold(id);
        }}
      >
        <span class="henji-group-name">{name}</span>
        <span class="henji-count">{count}</span>
      </IconButton>
      {!folded && (
        <ul class="henji-cards" id={listId} aria-labelledby={`${listId}-title`}>
          {cards.map((card) => (
            <CardView
              key={card.path}
              id={`${list.id}-${card.id}`}
              card={card}
              detail={list.detailOf(card.path)}
              current={card.path === list.current}
              words={list.words}
              actions={list.actions}
            />
          ))}
        </ul>
      )}
      <More group={group} {...list} />
    </section>
  );
}

function More({ group: { id, hidden }, words, actions }: ListProps & { readonly group: GroupModel }) {
  if (hidden === 0) return null;
  return (
    <button
      class="henji-more"
      type="button"
      onClick={() => {
        actions.showMore(id);
      }}
    >
      {words.more(hidden)}
    </button>
  );
}
