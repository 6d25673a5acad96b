import { Component, createRef, type ComponentChildren } from 'preact';
import type { NoteSheets } from '../../core/letters/worksheets/note-sheets';
import type { CardActions } from './card-actions';

interface SheetsProps {
  readonly path: string;
  /** Another note that is read along; of the element's key, as `path` is. */
  readonly beside?: string | undefined;
  readonly class?: string;
  readonly watch: CardActions['watchSheets'];
  /** Draws what is known; `undefined` until the note is read. */
  readonly draw: (sheets: NoteSheets | undefined, beside: NoteSheets | undefined) => ComponentChildren;
}

interface SheetsState {
  readonly sheets: NoteSheets | undefined;
  readonly beside: NoteSheets | undefined;
}

/** A part of a card that shows what the sheets in the note say, as soon as it can be seen. */
export class SheetsOf extends Component<SheetsProps, SheetsState> {
  override state: SheetsState = { sheets: undefined, beside: undefined };
  readonly #el = createRef<HTMLDivElement>();
  #stops: readonly (() => void)[] = [];

  override componentDidMount(): void {
    const { path, beside, watch } = this.props;
    const el = this.#el.current;
    if (!el) return;
    this.#stops = [
      watch(path, el, (sheets) => {
        this.setState({ sheets });
      }),
      ...(beside === undefined
        ? []
        : [
            watch(beside, el, (sheets) => {
              this.setState({ beside: sheets });
            }),
          ]),
    ];
  }

  override componentWillUnmount(): void {
    for (const stop of this.#stops) stop();
  }

  override render({ draw, class: name }: SheetsProps, { sheets, beside }: SheetsState) {
    return (
      <div class={name} ref={this.#el}>
        {draw(sheets, beside)}
      </div>
    );
  }
}
