import { Component, createRef, type ComponentChildren } from 'preact';
import type { NoteSheets } from '../../core/letters/worksheets/note-sheets';
import type { CardActions } from './card-actions';

interface SheetsProps {
  readonly path: string;
  readonly class?: string;
  readonly watch: CardActions['watchSheets'];
  /** Draws what is known; `undefined` until the note is read. */
  readonly draw: (sheets: NoteSheets | undefined) => ComponentChildren;
}

interface SheetsState {
  readonly sheets: NoteSheets | undefined;
}

/** A part of a card that shows what the sheets in the note say, as soon as it can be seen. */
export class SheetsOf extends Component<SheetsProps, SheetsState> {
  override state: SheetsState = { sheets: undefined };
  readonly #el = createRef<HTMLDivElement>();
  #stop: (() => void) | undefined;

  override componentDidMount(): void {
    const { path, watch } = this.props;
    if (!this.#el.current) return;
    this.#stop = watch(path, this.#el.current, (sheets) => {
      this.setState({ sheets });
    });
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  override render({ draw, class: name }: SheetsProps, { sheets }: SheetsState) {
    return (
      <div class={name} ref={this.#el}>
        {draw(sheets)}
      </div>
    );
  }
}
