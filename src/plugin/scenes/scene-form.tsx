import { render } from 'preact';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import type { Message } from '../../core/letters/messages/fill-message';
import type { SceneAnswers } from '../../core/letters/scenes/scene-answers';
import type { SceneContext } from '../../core/letters/scenes/scene-context';
import { sceneFields } from '../../core/letters/scenes/scene-fields';
import type { SceneId } from '../../core/letters/scenes/scene-ids';
import type { SceneRemark } from '../../core/letters/scenes/scene-remark';
import { sceneRemarks } from '../../core/letters/scenes/scene-remarks';
import { sceneRemarkText } from '../../core/letters/scenes/scene-text';
import { Icon } from '../cards/icon';
import { WholeWords } from '../cards/whole-words';
import { MessageText, Script } from '../message-card/message-text';
import { SceneFieldRow } from './scene-field-row';

/** What the form shows, and what it does. */
export interface SceneFormProps {
  readonly id: SceneId;
  /** Begins the ids of the elements: a dialog may be over the same dialog. */
  readonly idPrefix: string;
  readonly answers: SceneAnswers;
  readonly context: SceneContext;
  readonly message: Message | undefined;
  readonly language: Language;
  /** Whether the button has been pressed against what is in the way. */
  readonly isHeldBack: boolean;
  readonly answer: (answers: SceneAnswers) => void;
  readonly logReply: () => void;
  /** Opens the script of the call instead. */
  readonly prepareCall: () => void;
}

/** Draws the form of a scene into an element, or draws it again; the focus stays where it is. */
export function drawSceneForm(el: HTMLElement, props: SceneFormProps): void {
  render(<SceneForm {...props} />, el);
}

/** Takes the form away. */
export function removeSceneForm(el: HTMLElement): void {
  render(null, el);
}

function SceneForm(props: SceneFormProps) {
  const { id, answers, context, message, language } = props;
  const remarks = sceneRemarks(id, answers, context);
  const ofField = (field: string): readonly SceneRemark[] => remarks.filter((one) => one.field === field);
  return (
    <>
      <div class="henji-scene-questions">
        <Remarks {...props} remarks={remarks.filter(({ field }) => field === undefined)} />
        {sceneFields(id, answers, context).map((field) => (
          <SceneFieldRow
            key={`${field.id} ${field.label}`}
            id={`${props.idPrefix}-${field.id}`}
            field={field}
            answers={answers}
            language={language}
            remarks={ofField(field.id).map((one) => sceneRemarkText(one, language))}
            answer={props.answer}
          />
        ))}
      </div>
      {message && <Preview id={`${props.idPrefix}-text`} message={message} language={language} />}
    </>
  );
}

const icons = { gate: 'circle-alert', warning: 'alert-triangle', hint: 'info' } as const satisfies Record<
  SceneRemark['weight'],
  string
>;

interface RemarksProps extends SceneFormProps {
  readonly remarks: readonly SceneRemark[];
}

/** What is to be thought of before the letter is written; what holds it back first. */
function Remarks({ remarks, language, isHeldBack, logReply, prepareCall }: RemarksProps) {
  const { sceneDialog: words, scenes } = wordsOf(language);
  return (
    <ul class="henji-scene-remarks" aria-live="polite" aria-label={words.remarks}>
      {remarks.map((remark) => (
        <li key={remark.code} class={`mod-${remark.weight}`}>
          <Icon name={icons[remark.weight]} />
          <span>
            <WholeWords text={sceneRemarkText(remark, language)} />
            {isHeldBack && remark.weight === 'gate' && [<br key="line" />, words.pressAgain]}
          </span>
          {remark.code.startsWith('log-') && (
            <button type="button" class="henji-choice" onClick={logReply}>
              {words.logReply}
            </button>
          )}
          {remark.code === 'call-first' && (
            <button type="button" class="henji-choice" onClick={prepareCall}>
              {words.log.next(scenes.names['phone-decline'])}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface PreviewProps {
  readonly id: string;
  readonly message: Message;
  readonly language: Language;
}

/** The letter as it will go in. */
function Preview({ id, message, language }: PreviewProps) {
  const words = wordsOf(language).sceneDialog;
  return (
    // Not `aria-label`: the app would show it as a tooltip over the letter.
    <section class="henji-scene-preview" aria-labelledby={id}>
      <div class="henji-faint" id={id}>
        {words.text}
      </div>
      {message.kind !== 'phone' && (
        <div class="henji-scene-subject" lang="ja">
          <span class="henji-faint">{words.subject}</span> {message.subject}
        </div>
      )}
      {message.kind === 'phone' ? <Script text={message.text} /> : <MessageText text={message.text} />}
    </section>
  );
}
