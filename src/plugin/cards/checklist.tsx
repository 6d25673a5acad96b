import { Component } from 'preact';
import type { CheckEntry } from '../../core/sidebar/detail';
import type { CardDeeds } from './card-deeds';
import { SheetsOf } from './sheets-of';

interface ChecklistProps {
  readonly path: string;
  readonly entries: readonly CheckEntry[];
  readonly deeds: CardDeeds;
}

/** The points to look at before asking. A point that stands in the note as a task is ticked as that is: it is what somebody sees there. */
export function Checklist({ path, entries, deeds }: ChecklistProps) {
  return (
    <SheetsOf
      path={path}
      watch={deeds.watchSheets}
      draw={(sheets) => (
        <ul class="henji-checklist">
          {entries.map((entry) => {
            const ticked = sheets?.ticks.get(entry.item) ?? entry.ticked;
            return <CheckPoint key={entry.item} entry={{ ...entry, ticked }} path={path} deeds={deeds} />;
          })}
        </ul>
      )}
    />
  );
}

interface CheckPointProps {
  readonly path: string;
  readonly entry: CheckEntry;
  readonly deeds: CardDeeds;
}

/** Drawn again only when its own tick has changed, so that a click that is still being written keeps its box. */
class CheckPoint extends Component<CheckPointProps> {
  override shouldComponentUpdate({ path, entry }: CheckPointProps): boolean {
    const { path: oldPath, entry: old } = this.props;
    return path !== oldPath || entry.ticked !== old.ticked || entry.text !== old.text;
  }

  override render({ path, entry: { item, text, ticked }, deeds }: CheckPointProps) {
    return (
      <li>
        <label>
          <input
            type="checkbox"
            checked={ticked}
            onChange={({ currentTarget: box }) => {
              void deeds.tick(path, item, box.checked).then((isWritten) => {
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
