import type { Detail } from '../../core/sidebar/detail';
import type { WaitBar } from '../../core/sidebar/wait-bar';
import type { Words } from '../../core/language/words';
import type { SidebarActions } from './actions';
import { CardActions } from './card-actions';
import { Checklist } from './checklist';
import { Fold, Section } from './section';

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

/** The two ends of the bar above. */
function BarEnds({ bar: { ends } }: { readonly bar: WaitBar }) {
  return (
    <div class="henji-bar-ends" aria-hidden="true">
      <span>{ends[0]}</span>
      <span>{ends[1]}</span>
    </div>
  );
}
