import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { CardActions } from './card-actions';

interface ConfirmLineProps {
  readonly card: Card;
  readonly tabIndex: number;
  readonly words: Words['sidebar']['confirm'];
  readonly actions: CardActions;
}

/** Asks whether an uncertain reading is right: yes ticks that it was heard so, the other answer leads to the form. */
export function ConfirmLine({
  card: { path, company, question },
  tabIndex,
  words,
  actions,
}: ConfirmLineProps) {
  if (question === undefined) return null;
  return (
    <div class="henji-confirm">
      <p>{question}</p>
      <div class="henji-confirm-answers">
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={words.yesTo(company)}
          onClick={() => void actions.tick(path, 'heard', true)}
        >
          {words.yes}
        </button>
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={words.correctOf(company)}
          onClick={() => {
            actions.run('set-promise', path);
          }}
        >
          {words.correct}
        </button>
      </div>
    </div>
  );
}
