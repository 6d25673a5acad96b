import { setIcon } from 'obsidian';
import { Component, createRef } from 'preact';

interface IconProps {
  readonly name: string;
}

/** One of Obsidian's icons; it only goes with words, so readers skip it. */
export class Icon extends Component<IconProps> {
  readonly #el = createRef<HTMLSpanElement>();

  override shouldComponentUpdate({ name }: IconProps): boolean {
    return name !== this.props.name;
  }

  override componentDidMount(): void {
    this.#draw();
  }

  override componentDidUpdate(): void {
    this.#draw();
  }

  override render() {
    return <span class="henji-icon" aria-hidden="true" ref={this.#el} />;
  }

  #draw(): void {
    if (this.#el.current) setIcon(this.#el.current, this.props.name);
  }
}
