import { Keymap, Platform, type App, type HoverParent, type Menu, type TFile } from 'obsidian';
import type { CheckItem } from '../../core/reading/interview/interview';
import { writtenKey } from '../../core/reading/interview/written-key';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import { commandOfKey } from '../../core/views/cards/card-actions';
import { keyIntent, type KeyIntent, type PressedKey } from '../../core/views/sidebar/keys';
import { tickPlan } from '../../core/letters/worksheets/checklist';
import { vaultLanguage } from '../index/vault-language';
import type { CommandDeps, CommandId } from '../commands/command-types';
import type { ReplyStore } from '../index/reply-store';
import type { NoteWriter } from '../notes/note-writer';
import { besideIn, sceneButtons } from './scene-buttons';
import type { CardActions, CardEvents, TouchListeners } from './card-actions';
import { cardAround, elementOf, isCardLink, pathAround, showBelow } from './card-dom';
import { LongPress } from './long-press';
import { cardMenu, dragLink, openNote, openReview, previewNote } from './note-actions';
import type { SheetReader } from './sheet-reader';

/** The same for every event of a finger. */
function touchListeners(follow: (event: TouchEvent) => void): TouchListeners {
  return { ontouchstart: follow, ontouchmove: follow, ontouchend: follow, ontouchcancel: follow };
}

/** What cards need of the plugin. */
export interface CardDeps {
  readonly app: App;
  readonly store: ReplyStore;
  readonly writer: NoteWriter;
  readonly run: CommandDeps['run'];
  readonly iconOf: CommandDeps['iconOf'];
  readonly openScene: CommandDeps['openScene'];
  readonly today: CommandDeps['today'];
  readonly minute: CommandDeps['minute'];
  readonly language: () => Language;
}

/** Where cards are drawn: the list, a note, a base, a dialog. */
export interface CardPlace extends HoverParent {
  readonly sheets: SheetReader;
  /** Opens the detail of a card, or closes it. */
  toggleDetail(path: string): void;
}

/** What cards do when they are clicked and pressed, wherever they are drawn. */
export class CardHandlers implements CardActions, CardEvents {
  readonly #longPress = new LongPress((element, place) => {
    const path = element.closest('.henji-card-head') ? pathAround(element) : undefined;
    const file = path === undefined ? null : this.host.app.vault.getFileByPath(path);
    if (file) this.#menuOf(file).showAtPosition(place, element.doc);
  });

  constructor(
    private readonly place: CardPlace,
    private readonly host: CardDeps,
  ) {}

  tick = async (path: string, item: CheckItem, ticked: boolean): Promise<boolean> => {
    const { interview } = this.host.store.reply(path) ?? {};
    if (!interview) return false;
    const key = writtenKey(interview, 'checked', () => vaultLanguage(this.host));
    const tick = { key, item, ticked };
    return (await this.host.writer.change(path, (text) => tickPlan(text, tick))) !== undefined;
  };

  review = (path: string, isThere: boolean): void => {
    if (isThere) void openReview(this.host.app, path);
    else this.host.run('insert-review-sheet', path);
  };

  watchSheets: CardActions['watchSheets'] = (path, el, show) => this.place.sheets.watch(path, el, show);

  iconOf = (id: CommandId): string => this.host.iconOf(id);

  scenesFor: CardActions['scenesFor'] = (path, said) => {
    const reply = this.host.store.reply(path);
    return reply ? sceneButtons(reply, this.host, said) : [];
  };

  noteBeside = (path: string): string | undefined => {
    const { store, today } = this.host;
    const reply = store.reply(path);
    return reply && besideIn(store, reply, today())?.interview.path;
  };

  openScene: CardActions['openScene'] = (id, path) => {
    this.host.openScene(id, path);
  };

  run = (id: CommandId, path?: string): void => {
    this.host.run(id, path);
  };

  click = (event: MouseEvent): void => {
    const element = elementOf(event);
    const other = element?.closest('[data-henji-note]')?.getAttribute('data-henji-note');
    const path = other ?? pathAround(element);
    if (path === undefined || event.button > 1) return;
    if (element?.closest('[data-henji-detail]')) this.place.toggleDetail(path);
    else if (element?.closest('[data-henji-menu]')) this.#showMenuAt(path, element);
    // A tap on a phone shows what can be done, and only then the text.
    else if (Platform.isPhone && element?.closest('.henji-card-head') && !other)
      this.place.toggleDetail(path);
    else if (element?.closest('.henji-card-head, [data-henji-open], [data-henji-note]')) {
      event.preventDefault();
      const pane = Keymap.isModEvent(event);
      void openNote(this.host.app, path, { pane, keepsFocus: pane === false && this.keepFocusOn(path) });
    }
  };

  menu = (event: MouseEvent): void => {
    const path = pathAround(elementOf(event));
    const file = path === undefined ? null : this.host.app.vault.getFileByPath(path);
    if (!file) return;
    event.preventDefault();
    if (this.#longPress.takeOver()) this.#menuOf(file).showAtMouseEvent(event);
  };

  touches = touchListeners((event) => {
    this.#longPress.follow(event);
  });

  hover = (event: MouseEvent): void => {
    const card = cardAround(elementOf(event));
    const path = pathAround(card);
    const from = event.relatedTarget as Node | null;
    if (!card || path === undefined || card.contains(from)) return;
    previewNote(this.host.app, path, { event, targetEl: card, hoverParent: this.place });
  };

  drag = (event: DragEvent): void => {
    const path = pathAround(elementOf(event));
    if (path !== undefined) dragLink(this.host.app, path, event);
  };

  press = (event: KeyboardEvent): void => {
    const element = elementOf(event);
    const path = pathAround(element);
    const intent = keyIntent(pressedKey(event));
    if (!intent || !element) return;
    const isOnCard = path !== undefined && isCardLink(element);
    if (isOnCard ? this.follow(intent, path, element) : this.followBeside(intent, element))
      event.preventDefault();
  };

  /** Does what a key beside the cards asks for; nothing, as here, where there is nothing beside them. */
  protected followBeside: (intent: KeyIntent, element: Element) => boolean = () => false;

  /** Does what a key on a card asks for; false when it asks for nothing that a card can do. */
  protected follow(intent: KeyIntent, path: string, link: Element): boolean {
    switch (intent) {
      case 'open':
      case 'openInNewTab':
        void openNote(this.host.app, path, { pane: intent === 'openInNewTab' ? 'tab' : false });
        return true;
      case 'detail':
        this.place.toggleDetail(path);
        return true;
      case 'menu':
        this.#showMenuAt(path, link);
        return true;
      case 'inquiry':
      case 'promise':
      case 'log':
      case 'reply': {
        const reply = this.host.store.reply(path);
        if (reply) this.host.run(commandOfKey(intent, reply), path);
        return true;
      }
      default:
        return false;
    }
  }

  /** Puts the focus on a card whose note a click shows; false, as here, where it can't stay there. */
  protected keepFocusOn: (path: string) => boolean = () => false;

  protected get words(): Words['sidebar'] {
    return wordsOf(this.host.language()).sidebar;
  }

  #menuOf(file: TFile): Menu {
    const toggleDetail = (): void => {
      this.place.toggleDetail(file.path);
    };
    return cardMenu(this.host.app, { file, words: this.words, toggleDetail });
  }

  #showMenuAt(path: string, link: Element): void {
    const file = this.host.app.vault.getFileByPath(path);
    if (file) showBelow(this.#menuOf(file), link);
  }
}

function pressedKey(event: KeyboardEvent): PressedKey {
  const mod = Keymap.isModifier(event, 'Mod');
  const { key, shiftKey: shift, altKey, ctrlKey, metaKey } = event;
  return { key, mod, other: altKey || (ctrlKey && metaKey) || (!mod && (ctrlKey || metaKey)), shift };
}
