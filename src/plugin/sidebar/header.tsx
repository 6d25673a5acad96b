import { Component } from 'preact';
import type { Words } from '../../core/base/language/words';
import type { FilterChip, SidebarModel } from '../../core/views/sidebar/sidebar-model';
import type { SidebarActions } from './sidebar-actions';
import { Icon } from '../cards/icon';
import { IconButton } from '../cards/icon-button';

interface HeaderProps {
  readonly id: string;
  readonly model: SidebarModel;
  readonly query: string;
  readonly words: Words['sidebar'];
  readonly actions: SidebarActions;
}

/** The summary, the search and what goes with it. On a phone the chips come when they are asked for. */
export class HeaderView extends Component<HeaderProps, { readonly hasChips: boolean }> {
  override state = { hasChips: false };

  override render({ id, model, query, words, actions }: HeaderProps, { hasChips }: { hasChips: boolean }) {
    const isFiltered = model.chips.some(({ pressed }) => pressed);
    const shows = hasChips || isFiltered;
    return (
      <header class={shows ? 'henji-header mod-chips' : 'henji-header'}>
        <p class="henji-summary" id={`${id}-summary`}>
          {model.interviews !== undefined && <strong>{model.interviews}</strong>}
          {model.summary}
        </p>
        <div class="henji-tools">
          <Search id={id} query={query} words={words} actions={actions} />
          <Tool icon="arrow-up-down" label={words.sort} press={actions.chooseSort} menu />
          <Tool
            icon="list-filter"
            label={words.filters}
            class="henji-filter-tool"
            press={() => {
              this.setState({ hasChips: !shows });
            }}
          />
          <Tool
            icon="circle-help"
            label={words.help.title}
            class="henji-help-tool"
            press={actions.showHelp}
          />
          <Tool
            icon="plus"
            label={words.newNote}
            press={() => {
              actions.run('new-interview-note');
            }}
          />
        </div>
        <div class="henji-for-readers" id={`${id}-filters`}>
          {words.filters}
        </div>
        <div class="henji-chips" role="group" aria-labelledby={`${id}-filters`}>
          {model.chips.map((chip) => (
            <Chip key={chip.id} chip={chip} actions={actions} />
          ))}
        </div>
      </header>
    );
  }
}

function Search({ id, query, words, actions }: Omit<HeaderProps, 'model'>) {
  return (
    <div class="henji-search">
      <Icon name="search" />
      <label class="henji-for-readers" for={`${id}-search`}>
        {words.search}
      </label>
      <input
        id={`${id}-search`}
        type="search"
        enterkeyhint="search"
        spellcheck={false}
        value={query}
        placeholder={words.search}
        data-henji-search=""
        onInput={(event) => {
          actions.search(event.currentTarget.value);
        }}
        onKeyDown={actions.pressInSearch}
      />
    </div>
  );
}

interface ToolProps {
  readonly icon: string;
  readonly label: string;
  readonly press: (event: MouseEvent) => void;
  readonly menu?: boolean;
  readonly class?: string;
}

function Tool({ icon, label, press, menu = false, class: name = '' }: ToolProps) {
  return (
    <IconButton
      icon={icon}
      class={`clickable-icon henji-tool ${name}`.trimEnd()}
      aria-label={label}
      aria-haspopup={menu ? 'menu' : undefined}
      onClick={press}
    />
  );
}

function Chip({ chip, actions }: { readonly chip: FilterChip; readonly actions: SidebarActions }) {
  return (
    <button
      class="henji-chip"
      type="button"
      aria-pressed={chip.pressed}
      onClick={() => {
        actions.filter(chip.id);
      }}
    >
      {chip.name}
      <span class="henji-count">{chip.count}</span>
    </button>
  );
}
