import type { Detail } from '../../core/views/cards/detail';
import type { Words } from '../../core/base/language/words';
import type { CardActions } from './card-actions';
import { ActionButtons } from './action-buttons';
import { Checklist } from './checklist';
import { Fold, Section } from './section';

interface DetailProps {
  readonly id: string;
  readonly path: string;
  readonly labelledBy: string;
  readonly detail: Detail;
  readonly words: Words['sidebar'];
  readonly actions: CardActions;
}

/** What is known about one reply, in sections of which only the first is open. */
export function DetailView({ id, labelledBy, path, detail, words, actions }: DetailProps) {
  const { problems, explanation, checklist, typical, reasons, waiting } = detail;
  return (
    <div class="henji-detail" id={id} role="group" aria-labelledby={labelledBy}>
      {detail.recommended && (
        <p class="henji-recommended">
          <strong>{words.detail.recommended(detail.recommended.name)}</strong>
          {detail.recommended.why}
        </p>
      )}
      <ActionButtons path={path} all={detail.actions} words={words} actions={actions} />
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
