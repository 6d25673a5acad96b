import { Component } from 'preact';
import type { CheckEntry } from '../../core/views/cards/detail';
import type { CardActions } from './card-actions';

interface ChecklistProps {
  readonly path: string;
  readonly entries: readonly CheckEntry[];
  readonly actions: CardActions;
}

/** The points to look at before asking, with the ticks of the property. */
export function Checklist({ path, entries, actions }: ChecklistProps) {
  return (
    <ul class="henji-checklist">
      {entries.map((entry) => (
        <CheckPoint key={entry.item} entry={entry} path={path} actions={actions} />
      ))}
    </ul>
  );
}

interface CheckPointProps {
  readonly path: string;
  readonly entry: CheckEntry;
  readonly actions: CardActions;
}

/** Drawn again only when its own tick has changed, so that a click that is still being written keeps its box. */
class CheckPoint extends Component<CheckPointProps> {
  override shouldComponentUpdate({ path, entry }: CheckPointProps): boolean {
    const { path: oldPath, entry: old } = this.props;
    return path !== oldPath || entry.ticked !== old.ticked || entry.text !== old.text;
  }

  override render({ path, entry: { item, text, ticked }, actions }: CheckPointProps) {
    return (
      <li>
        <label>
          <input
            type="checkbox"
            checked={ticked}
            onChange={({ currentTarget: box }) => {
              void actions.tick(path, item, box.checked).then((isWritten) => {
                if (!isWritten) box.checked = ticked;
              });
            }}
          />
          <span>{text}</span>
        </label>
      </li>
    );
  }
}
