import type { SidebarModel } from '../../core/views/sidebar/sidebar-model';
import type { CommandId } from '../commands/command-types';
import { GroupView, type ListProps } from './group';
import { HeaderView } from './header';
import { Icon } from '../cards/icon';

/** What is on the screen. */
export type Screen =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: string }
  | { readonly phase: 'empty'; readonly notes: number }
  | { readonly phase: 'ready'; readonly model: SidebarModel; readonly query: string };

interface SidebarProps extends ListProps {
  readonly screen: Screen;
  /** What a screen reader is told of the latest change. */
  readonly announcement: string;
}

/** The whole view. */
export function Sidebar({ screen, announcement, ...list }: SidebarProps) {
  return (
    <div class="henji-sidebar">
      <ScreenView screen={screen} {...list} />
      <div class="henji-for-readers" role="status" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}

function ScreenView({ screen, ...list }: ListProps & { readonly screen: Screen }) {
  switch (screen.phase) {
    case 'loading':
      return <Loading {...list} />;
    case 'failed':
      return <Failed reason={screen.reason} {...list} />;
    case 'empty':
      return <FirstRun notes={screen.notes} {...list} />;
    case 'ready':
      return <Ready model={screen.model} query={screen.query} {...list} />;
  }
}

function Ready({ model, query, ...list }: ListProps & { model: SidebarModel; query: string }) {
  const { id, words, actions } = list;
  return (
    <>
      <HeaderView id={id} model={model} query={query} words={words} actions={actions} />
      <div
        class="henji-list"
        role="region"
        aria-labelledby={`${id}-summary`}
        onClick={actions.click}
        onAuxClick={actions.click}
        onContextMenu={actions.menu}
        onMouseOver={actions.hover}
        onDragStart={actions.drag}
        onKeyDown={actions.press}
        {...actions.touches}
      >
        {model.groups.map((group) => (
          <GroupView key={group.id} group={group} {...list} />
        ))}
        {model.found === 0 && (
          <div class="henji-message">
            <p>{words.nothingFound}</p>
            <button type="button" onClick={actions.showAll}>
              {words.showAll}
            </button>
          </div>
        )}
        <div class="henji-keys" aria-hidden="true">
          <span>{words.keys}</span>
        </div>
      </div>
    </>
  );
}

function Loading({ words }: ListProps) {
  return (
    <div class="henji-message mod-loading">
      <Icon name="hourglass" />
      <p>{words.loading}</p>
    </div>
  );
}

function Failed({ reason, words, actions }: ListProps & { readonly reason: string }) {
  return (
    <div class="henji-message">
      <Icon name="circle-help" />
      <p>{words.failed}</p>
      <p class="henji-faint">{reason}</p>
      <button type="button" onClick={actions.retry}>
        {words.retry}
      </button>
    </div>
  );
}

function FirstRun({ notes, words, actions }: ListProps & { readonly notes: number }) {
  const { sentence, create, samples, find, read } = words.firstRun;
  const run = (id: CommandId) => (): void => {
    actions.run(id);
  };
  return (
    <div class="henji-message mod-first-run">
      <Icon name="hourglass" />
      <p>{sentence}</p>
      <button class="mod-cta" type="button" onClick={run('new-interview-note')}>
        {create}
      </button>
      <button type="button" onClick={run('insert-samples')}>
        {samples}
      </button>
      <button type="button" onClick={run('find-notes')}>
        {find}
      </button>
      <p class="henji-faint">{read(0, notes)}</p>
    </div>
  );
}
