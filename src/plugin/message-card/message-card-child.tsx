import { MarkdownRenderChild, type MarkdownPostProcessorContext, type Plugin, type TFile } from 'obsidian';
import { render } from 'preact';
import { wordsOf } from '../../core/base/language/words';
import { messageLanguage, readMessageBlock } from '../../core/letters/messages/message-block';
import { isDraft } from '../../core/letters/messages/untouched-draft';
import { answersMail } from '../../core/letters/messages/purpose';
import { rememberFocus } from '../cards/remember-focus';
import type { CommandDeps } from '../commands/command-types';
import { buttonsOf, buttonsOfUnread } from './buttons-of';
import { MessageCard, UnreadMessageCard } from './message-card';
import { copySubject } from './message-actions';

/** Draws the message blocks of notes as cards, in reading view and live preview. */
export function registerMessageCards(plugin: Plugin, deps: CommandDeps): void {
  const cards = new Set<MessageCardChild>();
  plugin.registerMarkdownCodeBlockProcessor(messageLanguage, (source, el, context) => {
    const card = new MessageCardChild(el, source, context, deps);
    cards.add(card);
    card.register(() => cards.delete(card));
    context.addChild(card);
  });
  plugin.register(() => {
    for (const card of cards) card.giveBack();
  });
}

/** A message block where a note is drawn; drawn again when the day or what is known of the notes changes. */
class MessageCardChild extends MarkdownRenderChild {
  /** The file keeps its identity when it is renamed. */
  readonly #file: TFile | null;

  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    private readonly context: Pick<MarkdownPostProcessorContext, 'sourcePath' | 'getSectionInfo'>,
    private readonly deps: CommandDeps,
  ) {
    super(containerEl);
    this.#file = deps.app.vault.getFileByPath(context.sourcePath);
  }

  override onload(): void {
    this.containerEl.addClass('henji-message-block');
    this.#draw();
    const redraw = (): void => {
      this.#draw();
    };
    this.register(this.deps.store.subscribe(redraw));
  }

  override onunload(): void {
    render(null, this.containerEl);
  }

  /** Leaves the text in place of the card: the plugin goes, and with it what the buttons do. */
  giveBack(): void {
    this.unload();
    this.containerEl.createEl('pre').createEl('code', { text: this.source });
  }

  #draw(): void {
    const giveBack = rememberFocus(this.containerEl.doc);
    render(this.#card(), this.containerEl);
    giveBack();
  }

  #card() {
    const { source, deps } = this;
    const [today, language] = [deps.today(), deps.language()];
    const block = readMessageBlock(source, today);
    if ('problem' in block) {
      const words = wordsOf(language).messageCard;
      return <UnreadMessageCard unread={block} words={words} buttons={buttonsOfUnread(block.text, deps)} />;
    }
    const path = this.#file?.path ?? this.context.sourcePath;
    const buttons = buttonsOf({ block, source, path, from: () => this.#from() }, deps);
    const copy = (): void => void copySubject(block, deps);
    const { inquired = [], contact } = deps.store.reply(path)?.interview ?? {};
    return (
      <MessageCard
        block={block}
        isDraft={isDraft(block, inquired)}
        isAnswer={answersMail(block.purpose, block.text, contact)}
        today={today}
        minute={deps.minute()}
        language={language}
        copySubject={copy}
        buttons={buttons}
      />
    );
  }

  /** Where the paragraph that the block is in begins in the note. */
  #from(): number | undefined {
    const section = this.context.getSectionInfo(this.containerEl);
    return section?.text.split('\n').slice(0, section.lineStart).join('\n').length;
  }
}
