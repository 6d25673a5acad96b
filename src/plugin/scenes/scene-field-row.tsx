import type { InputHTMLAttributes, TargetedEvent } from 'preact';
import { formatIsoDay, parseIsoDay } from '../../core/base/calendar/epoch-day';
import { clockText } from '../../core/base/language/format-day';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import type { SceneAnswers, Slot } from '../../core/letters/scenes/scene-answers';
import type { SceneField } from '../../core/letters/scenes/scene-fields';
import { WholeWords } from '../cards/whole-words';
import { sceneFieldText } from '../../core/letters/scenes/scene-text';

interface FieldProps {
  /** The id of the control. */
  readonly id: string;
  readonly field: SceneField;
  readonly answers: SceneAnswers;
  readonly language: Language;
  /** What there is to say of this answer, in sentences. */
  readonly remarks: readonly string[];
  readonly answer: (answers: SceneAnswers) => void;
}

/** One question: its name and a hint, the control for its kind of answer, and what there is to say of the answer. */
export function SceneFieldRow(props: FieldProps) {
  const { id, field, language, remarks } = props;
  const { label, hint } = sceneFieldText(field, language);
  const { required } = wordsOf(language).sceneDialog;
  const above = hint !== undefined && (
    <div class="henji-field-hint" id={`${id}-hint`}>
      <WholeWords text={hint} />
    </div>
  );
  const notes = (
    <div class="henji-field-notes" id={`${id}-notes`}>
      {remarks.map((text) => (
        <div key={text} class="henji-field-problem">
          <WholeWords text={text} />
        </div>
      ))}
    </div>
  );
  // The control says it itself to screen readers.
  const mark = field.isRequired ? required : undefined;
  if (field.type === 'yesNo')
    return (
      <div class="henji-field">
        <label class="henji-form-check">
          <Control {...props} id={id} />
          <span class="henji-field-name" data-mark={mark}>
            {label}
          </span>
        </label>
        {above}
        {notes}
      </div>
    );
  if (field.type === 'slots')
    return (
      <fieldset class="henji-field">
        <legend class="henji-field-name" data-mark={mark}>
          {label}
        </legend>
        {above}
        <Slots {...props} />
        {notes}
      </fieldset>
    );
  return (
    <div class="henji-field">
      <label class="henji-field-name" for={id} data-mark={mark}>
        {label}
      </label>
      {above}
      <Control {...props} />
      {notes}
    </div>
  );
}

/** What is in a field: the answer, or before there is one what the notes say. */
function valueOf({ field, answers }: FieldProps): unknown {
  return Object.hasOwn(answers, field.id) ? answers[field.id] : field.prefill;
}

type TypedEvent = TargetedEvent<HTMLInputElement | HTMLSelectElement>;

function Control(props: FieldProps) {
  const { field, id, answer, language } = props;
  const value = valueOf(props);
  const common = { id, 'aria-describedby': `${id}-hint ${id}-notes`, 'aria-required': field.isRequired };
  const take = (read: (typed: string) => unknown) => (event: TypedEvent) => {
    answer({ [field.id]: read(event.currentTarget.value) });
  };
  switch (field.type) {
    case 'yesNo':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => {
            answer({ [field.id]: event.currentTarget.checked });
          }}
        />
      );
    case 'choice':
      return (
        <select
          {...common}
          class="dropdown"
          value={typeof value === 'string' ? value : ''}
          onChange={take((typed) => typed || undefined)}
        >
          <option value="">{wordsOf(language).sceneDialog.notChosen}</option>
          {sceneFieldText(field, language).options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'date':
    case 'time':
      return (
        <TypedInput
          {...common}
          type={field.type}
          value={value}
          take={(read) => {
            answer({ [field.id]: read });
          }}
        />
      );
    default:
      return (
        <input
          {...common}
          type="text"
          {...typingHelp(field, language)}
          autocomplete="off"
          value={typeof value === 'string' ? value : ''}
          onInput={take((typed) => (typed.trim() === '' ? undefined : typed))}
        />
      );
  }
}

/** Which keys a phone shows, and an example that is never taken by itself. */
function typingHelp(
  { id, example }: SceneField,
  language: Language,
): Pick<InputHTMLAttributes, 'inputmode' | 'placeholder'> {
  return {
    inputmode: id === 'number' ? 'tel' : undefined,
    placeholder: example && wordsOf(language).sceneDialog.example(example),
  };
}

const noSlot: Slot = { day: undefined, from: undefined, to: undefined };

/** A row for each slot, and one more while more may be named. */
function Slots(props: FieldProps) {
  const { field, language, answer } = props;
  const { slot: words, until } = wordsOf(language).sceneDialog;
  const slots = (valueOf(props) as readonly Slot[] | undefined) ?? [];
  const [least, most] = field.count ?? [1, 3];
  const rows = Math.min(Math.max(least, slots.length + 1, 1), most);
  const change = (at: number, part: Partial<Slot>): void => {
    const all = Array.from({ length: Math.max(slots.length, at + 1) }, (_, each) => slots[each] ?? noSlot);
    all[at] = { ...(all[at] ?? noSlot), ...part };
    answer({ [field.id]: all });
  };
  return (
    <div class="henji-slots">
      {Array.from({ length: rows }, (_, at) => {
        const { day, from, to } = slots[at] ?? noSlot;
        return (
          <div key={at} class="henji-slot">
            <TypedInput
              type="date"
              aria-label={words.day(at + 1)}
              value={day}
              take={(read) => {
                change(at, { day: read });
              }}
            />
            <span class="henji-slot-times">
              <TypedInput
                type="time"
                aria-label={words.from(at + 1)}
                value={from}
                take={(read) => {
                  change(at, { from: read });
                }}
              />
              <span aria-hidden="true">{until}</span>
              <TypedInput
                type="time"
                aria-label={words.to(at + 1)}
                value={to}
                take={(read) => {
                  change(at, { to: read });
                }}
              />
            </span>
          </div>
        );
      })}
    </div>
  );
}

interface TypedInputProps extends Omit<InputHTMLAttributes, 'type' | 'value'> {
  readonly type: keyof typeof typedForms;
  readonly value: unknown;
  readonly take: (read: number | undefined) => void;
}

/**
 * A day or a time, typed figure by figure: 0002-12-15 is on the way to 2026-12-15, so a field that reads as nothing yet
 * is left as it is.
 */
function TypedInput({ type, value, take, ...props }: TypedInputProps) {
  const { read, text } = typedForms[type];
  const show = (el: HTMLInputElement | null): void => {
    if (el && read(el.value) !== value) el.value = typeof value === 'number' ? text(value) : '';
  };
  return (
    <input
      {...props}
      type={type}
      step={type === 'time' ? 300 : undefined}
      ref={show}
      onInput={(event) => {
        take(read(event.currentTarget.value));
      }}
    />
  );
}

/** How each is read and shown. */
const typedForms = {
  date: { read: parseIsoDay, text: formatIsoDay },
  /** 09:05, as a time field wants it. */
  time: { read: minuteOf, text: (minute: number) => clockText(minute).padStart(5, '0') },
} as const;

function minuteOf(typed: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})/.exec(typed) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
