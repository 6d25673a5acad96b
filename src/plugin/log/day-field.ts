import { formatIsoDay, parseIsoDay, type EpochDay } from '../../core/base/calendar/epoch-day';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { readLogDay, type LogDayRules } from '../../core/flows/log/log-day';
import { addInputField, type InputField } from '../dialogs/input-field';

/** What the field for the day of a log needs. */
export interface DayFieldOptions {
  readonly name: string;
  readonly rules: Omit<LogDayRules, 'today'>;
  /** Asked again each time: the dialog may be left open over midnight. */
  readonly today: () => EpochDay;
  readonly language: Language;
  /** The day to begin with; without it today. */
  readonly value?: EpochDay | undefined;
}

/** The field for the day of a log: today to begin with, or the day that is given. */
export class DayField {
  readonly inputEl: HTMLInputElement;
  readonly #field: InputField;
  /** What the field began with. */
  #first: string;

  constructor(
    parent: HTMLElement,
    private readonly options: DayFieldOptions,
  ) {
    const { name, today } = options;
    this.#first = formatIsoDay(options.value ?? today());
    this.#field = addInputField(parent, { name, value: this.#first, type: 'date' });
    this.inputEl = this.#field.inputEl;
    this.inputEl.addEventListener('focus', () => {
      this.inputEl.max = formatIsoDay(today());
    });
  }

  /** The day as it is in the field, whether it can be logged or not; `undefined` when it is none. */
  get day(): EpochDay | undefined {
    return parseIsoDay(this.inputEl.value);
  }

  toggle(isShown: boolean): void {
    this.#field.el.toggle(isShown);
  }

  /** Begins with another day, or with today, unless the user has chosen one. */
  begin(day: EpochDay | undefined): void {
    if (this.inputEl.value !== this.#first) return;
    this.#first = formatIsoDay(day ?? this.options.today());
    this.inputEl.value = this.#first;
  }

  /** The day, if it can be logged; else says why below the field. */
  read(): EpochDay | undefined {
    const { name, rules, today, language } = this.options;
    const reading = readLogDay(this.inputEl.value, { ...rules, today: today() });
    const problem =
      typeof reading === 'number'
        ? undefined
        : wordsOf(language).log.dayProblems[reading](name, this.#written(), this.#interviewDay());
    this.#field.showProblem(this.inputEl, problem);
    return typeof reading === 'number' ? reading : undefined;
  }

  /** With its year where that is another one: a wrong year is the likeliest slip. */
  #written(): string {
    const { today, language } = this.options;
    if (this.day === undefined) return this.inputEl.value;
    const isNear = Math.abs(this.day - today()) < 300;
    return (isNear ? formatDay : formatDayWithYear)(this.day, language);
  }

  #interviewDay(): string {
    const { date } = this.options.rules.interview;
    return date === undefined ? '' : formatDay(date, this.options.language);
  }
}
