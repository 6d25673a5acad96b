import type { Card } from '../../core/views/cards/card';
import type { Detail } from '../../core/views/cards/detail';
import type { Words } from '../../core/base/language/words';
import type { CardActions } from './card-actions';
import { ActionButtons } from './action-buttons';
import { Checklist } from './checklist';
import { Fold, Section } from './section';
import { SheetsOf } from './sheets-of';
import { WholeWords } from './whole-words';

interface DetailProps {
  readonly id: string;
  /** The card above it. */
  readonly card: Card;
  readonly labelledBy: string;
  readonly detail: Detail;
  readonly words: Words['sidebar'];
  readonly actions: CardActions;
}

interface LegendProps {
  readonly title: string;
  readonly lines: Detail['legend'];
}

/** What the signs of the bar above mean, each beside its sign. */
function Legend({ title, lines }: LegendProps) {
  if (lines.length === 0) return null;
  return (
    <Fold title={title} icon="list">
      <ul class="henji-legend">
        {lines.map(({ kind, text }) => (
          <li key={kind + text}>
            <span class="henji-legend-sign" aria-hidden="true">
              <span class={`${kind === 'closed' ? 'henji-bar-span' : 'henji-bar-mark'} mod-${kind}`} />
            </span>
            <span>
              <WholeWords text={text} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface RoundsProps {
  readonly title: string;
  /** What is said of all of them. */
  readonly about?: string;
  readonly rounds: Detail['rounds'];
}

/** Rounds in words, such as the others with a company; each leads to its note. Nothing without a round. */
export function Rounds({ title, about, rounds }: RoundsProps) {
  if (rounds.length === 0) return null;
  return (
    <Fold title={title} icon="list" open>
      {about && <p>{about}</p>}
      <ul class="henji-lines">
        {rounds.map(({ path, text }) => (
          <li key={text}>
            <button class="henji-round" type="button" data-henji-note={path}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What is known about one reply, in sections of which only the first is open. */
export function DetailView({ id, labelledBy, card, detail, words, actions }: DetailProps) {
  const { path } = card;
  const { problems, explanation, checklist, typical, reasons, waiting } = detail;
  return (
    <div class="henji-detail" id={id} role="group" aria-labelledby={labelledBy}>
      {detail.recommended && (
        <p class="henji-recommended">
          <strong>{words.detail.recommended(detail.recommended.name)}</strong>
          {detail.recommended.why}
        </p>
      )}
      <ActionButtons card={card} all={detail.actions} words={words} actions={actions} />
      <Section title={words.detail.facts} lines={detail.facts} icon="calendar" open />
      <Section title={words.detail.problems} lines={problems} icon="pencil" open />
      <Section title={words.detail.explanation} lines={explanation} icon="calendar" open />
      <Legend title={words.detail.legend} lines={detail.legend} />
      {checklist.length > 0 && (
        <Fold title={words.detail.checklist} icon="list-checks" open>
          <Checklist path={path} entries={checklist} actions={actions} />
        </Fold>
      )}
      <Rounds title={words.detail.rounds} rounds={detail.rounds} />
      <SheetsOf
        path={path}
        watch={actions.watchSheets}
        draw={(sheets) => (
          <Section title={words.detail.history} lines={detail.history(sheets?.record ?? [])} icon="send" />
        )}
      />
      <Section title={words.detail.typical} lines={typical} icon="clock" />
      <Section title={words.detail.reasons} lines={reasons} icon="message-circle" />
      <Section title={words.detail.waiting} lines={waiting} icon="leaf" />
    </div>
  );
}
