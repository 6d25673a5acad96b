import { MarkdownRenderChild, type TFile } from 'obsidian';
import { render } from 'preact';
import { wordsOf } from '../../core/language/words';
import { readMessageBlock, type MessageBlock } from '../../core/messages/message-block';
import { companyPhone } from '../../core/messages/phone-links';
import type { CommandDeps } from '../commands/commands';
import { CardButtons, type CardButton } from './card-buttons';
import { MessageCard, UnreadMessageCard } from './message-card';
import { copyMessage, copySubject, copyUnread, openMessage } from './message-actions';

/** A message block where a note is drawn; drawn again when the day or what is known of its note changes. */
export class MessageCardChild extends MarkdownRenderChild {
  /** The file keeps its identity when it is renamed. */
  readonly #file: TFile | null;

  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    sourcePath: string,
    private readonly deps: CommandDeps,
  ) {
    super(containerEl);
    this.#file = deps.app.vault.getFileByPath(sourcePath);
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
    const today = this.deps.today();
    const language = this.deps.language();
    const block = readMessageBlock(this.source, today);
    if ('problem' in block) {
      const buttons = [this.#copyButton(() => copyUnread(block.text, this.deps))];
      render(
        <UnreadMessageCard unread={block} words={wordsOf(language).messageCard}>
          <CardButtons buttons={buttons} />
        </UnreadMessageCard>,
        this.containerEl,
      );
      return;
    }
    const subject = (): void => void copySubject(block, this.deps);
    render(
      <MessageCard block={block} today={today} language={language} copySubject={subject}>
        <CardButtons buttons={this.#buttons(block)} />
      </MessageCard>,
      this.containerEl,
    );
  }

  #buttons(block: MessageBlock): CardButton[] {
    return [
      this.#copyButton(() => copyMessage(block, this.deps)),
      ...this.#openButton(block),
      ...this.#logButton(block),
    ];
  }

  #copyButton(copy: () => Promise<void>): CardButton {
    const name = wordsOf(this.deps.language()).messageCard.copy;
    return { icon: 'copy', name, run: () => void copy() };
  }

  /** A job site has no link: there is only copying. */
  #openButton(block: MessageBlock): CardButton[] {
    const words = wordsOf(this.deps.language()).messageCard;
    const run = (): void => void openMessage(block, this.deps);
    switch (block.kind) {
      case 'mail':
        return [{ icon: 'external-link', name: words.openMail, run }];
      case 'portal':
        return [];
      case 'phone': {
        const number = companyPhone(block, this.deps.settings().profile.phone);
        const name = number ? words.callNumber(number.written) : words.call;
        return [{ icon: 'phone', name, run }];
      }
    }
  }

  #logButton({ kind }: MessageBlock): CardButton[] {
    const path = this.#file?.path;
    if (path === undefined || !this.deps.store.reply(path)) return [];
    const { log, logCall } = wordsOf(this.deps.language()).messageCard;
    const run = (): void => {
      this.deps.run('log-inquiry', path);
    };
    return [{ icon: 'send', name: kind === 'phone' ? logCall : log, run }];
  }
}
