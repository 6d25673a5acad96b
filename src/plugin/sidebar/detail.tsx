import { Component, type ComponentChildren } from 'preact';
import type { CardAction, CheckEntry, Detail } from '../../core/sidebar/detail';
import { actionsBeside } from '../../core/sidebar/review-action';
import type { WaitBar } from '../../core/sidebar/wait-bar';
import type { Words } from '../../core/language/words';
import { commandIcon } from '../commands/register-commands';
import type { SidebarActions } from './actions';
import { Icon } from './icon';
import { SheetsOf } from './sheets-of';

interface DetailProps {
  readonly id: string;
  readonly path: string;
  readonly labelledBy: string;
  readonly detail: Detail;
  readonly bar: WaitBar | undefined;
  readonly words: Words['sidebar'];
  readonly actions: SidebarActions;
}

/** What is known about one reply, in sections of which only the first is open. */
export function DetailView({ id, labelledBy, path, detail, bar, words, actions }: DetailProps) {
  const { problems, explanation, checklist, typical, reasons, waiting } = detail;
  return (
    <div class="henji-detail" id={id} role="group" aria-labelledby={labelledBy}>
      {bar && <BarEnds bar={bar} />}
      {detail.recommended && (
        <p class="henji-recommended">
          <strong>{words.detail.recommended(detail.recommended.name)}</strong>
          {detail.recommended.why}
        </p>
      )}
      <CardActions path={path} all={detail.actions} words={words} actions={actions} />
      <Section title={words.detail.problems} lines={problems} icon="pencil" open />
      <Section title={words.detail.explanation} lines={explanation} icon="calendar" open />
      {checklist.length > 0 && (
        <Fold title={words.detail.checklist} icon="list-checks" open>
          <Checklist path={path} entries={checklist} actions={actions} />
        </Fold>
      )}
      <Section title={words.detail.typical} lines={typical} icon="clock" />
      <Section title={words.detail.reasons} lines={reasons} icon="message-circle" />
      <Section title={words.detail.waiting} lines={waiting} icon="leaf" />
    </div>
  );
}

interface CardActionsProps {
  readonly path: string;
  readonly all: readonly CardAction[];
  readonly words: Words['sidebar'];
  readonly actions: SidebarActions;
}

/** What one can do about the reply; a review sheet that stands in the note is led to, not put in once more. */
function CardActions({ path, all, words, actions }: CardActionsProps) {
  const press = (id: CardAction['id'], hasSheet: boolean): void => {
    if (id === 'insert-review-sheet' && hasSheet) actions.review(path, true);
    else actions.run(id, path);
  };
  return (
    <SheetsOf
      path={path}
      class="henji-card-actions"
      watch={actions.watchSheets}
      draw={(sheets) => (
        <>
          {actionsBeside(sheets?.review, all, words.review.goOn).map((action, at) => (
            <ActionButton
              key={action.id}
              action={action}
              isFirst={at === 0}
              press={(id) => {
                press(id, sheets?.review !== undefined);
              }}
            />
          ))}
          <button type="button" data-henji-open="">
            <Icon name="file-text" />
            {words.openNote}
          </button>
        </>
      )}
    />
  );
}

interface ActionButtonProps {
  readonly action: CardAction;
  readonly isFirst: boolean;
  readonly press: (id: CardAction['id']) => void;
}

/** One thing to do about the reply; the first is the likeliest. */
function ActionButton({ action: { id, name }, isFirst, press }: ActionButtonProps) {
  return (
    <button
      type="button"
      class={isFirst ? 'mod-cta' : undefined}
      onClick={() => {
        press(id);
      }}
    >
      <Icon name={commandIcon(id)} />
      {name}
    </button>
  );
}

/** The two ends of the bar above. */
function BarEnds({ bar: { ends } }: { readonly bar: WaitBar }) {
  return (
    <div class="henji-bar-ends" aria-hidden="true">
      <span>{ends[0]}</span>
      <span>{ends[1]}</span>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: string;
  readonly open?: boolean;
}

/** Lines that begin with a space belong to the one before. */
function Section({ lines, ...fold }: SectionProps) {
  if (lines.length === 0) return null;
  return (
    <Fold {...fold}>
      <ul class="henji-lines">
        {lines.map((line) => (
          <li key={line} class={line.startsWith(' ') ? 'mod-step' : undefined}>
            {line.trim()}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface FoldProps {
  readonly title: string;
  readonly icon: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

function Fold({ title, icon, open = false, children }: FoldProps) {
  return (
    <details class="henji-section" open={open}>
      <summary>
        <Icon name={icon} />
        {title}
      </summary>
      {children}
    </details>
  );
}

interface ChecklistProps {
  readonly path: string;
  readonly entries: readonly CheckEntry[];
  readonly actions: SidebarActions;
}

/** A point that stands in the note as a task is ticked as that is: it is what somebody sees there. */
function Checklist({ path, entries, actions }: ChecklistProps) {
  return (
    <SheetsOf
      path={path}
      watch={actions.watchSheets}
      draw={(sheets) => (
        <ul class="henji-checklist">
          {entries.map((entry) => {
            const ticked = sheets?.ticks.get(entry.item) ?? entry.ticked;
            return <CheckPoint key={entry.item} entry={{ ...entry, ticked }} path={path} actions={actions} />;
          })}
        </ul>
      )}
    />
  );
}

interface CheckPointProps {
  readonly path: string;
  readonly entry: CheckEntry;
  readonly actions: SidebarActions;
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
