import { formatIsoDay, parseIsoDay } from '../../core/base/calendar/epoch-day';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { rawText } from '../../core/base/properties/raw-value';
import { fittingTexts } from '../../core/base/text/search-text';
import type { AgreedRound } from '../../core/letters/scenes/agreed-round';
import { nextDayChanges, staleFields, type NextDayChanges } from '../../core/flows/capture/next-day';
import { nextStage } from '../../core/reading/interview/stages';
import { recordHeadings } from '../../core/flows/log/contact-log';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { TextSuggest } from '../dialogs/text-suggest';
import { openLog, type LogContext } from './open-log';
import { addInputField, type InputField } from '../dialogs/input-field';
import { writeLog } from './write-log';

/** What was agreed on with the company, and the other way: a note of its own. */
interface NextDayWays {
  readonly agreed: AgreedRound | undefined;
  readonly newNote: () => void;
}

/** Asks for the day of the next round and writes it into the note that keeps all of them. */
export function logNextDay(target: CommandTarget, deps: CommandDeps, { agreed, newNote }: NextDayWays): void {
  openLog('next-round', target, deps, (form, context, close) => {
    const { inThisNote, aNewNote } = wordsOf(context.language).capture.form;
    const remark = form.createDiv('henji-form-remark').createEl('p', { text: inThisNote });
    remark
      .createEl('button', { cls: 'henji-choice', text: aNewNote, type: 'button' })
      .addEventListener('click', () => {
        close();
        newNote();
      });
    return new NextDayFields(form, context, agreed).fields;
  });
}

/** Day and stage, with the property that will hold the day; and time and place, where the note has those of the round before. */
class NextDayFields {
  readonly #day: InputField;
  readonly #stage: InputField;
  readonly #others: readonly (InputField & { readonly key: string; readonly before: string })[];
  readonly #reading: HTMLElement;

  constructor(
    form: HTMLElement,
    private readonly context: LogContext,
    agreed: AgreedRound | undefined,
  ) {
    const { deps, interview, language, note, ways, keyOf } = context;
    const { names, stages } = wordsOf(language).capture.form;
    this.#day = addInputField(form, {
      name: names.date,
      type: 'date',
      value: agreed ? formatIsoDay(agreed.day) : '',
    });
    const stage = agreed?.stage ?? nextStage(interview.stage ?? '');
    this.#stage = addInputField(form, { name: names.stage, value: stage });
    new TextSuggest(deps.app, this.#stage.inputEl, (typed) => fittingTexts(stages, typed));
    const frontmatter = note().frontmatter ?? {};
    const stale = staleFields(frontmatter, ways.settings);
    const known = (['time', 'place'] as const).filter(
      (field) => agreed && agreed[field] !== '' && !stale.some((one) => one.field === field),
    );
    const others = [...stale, ...known.map((field) => ({ field, key: keyOf(field) }))];
    this.#others = others.map(({ field, key }) => ({
      ...addInputField(form, { name: key, value: agreed?.[field] ?? '' }),
      key,
      before: rawText(frontmatter[key]).trim(),
    }));
    this.#reading = form.createDiv({ cls: 'henji-reading', attr: { 'aria-live': 'polite' } });
    for (const { inputEl } of [this.#day, this.#stage])
      inputEl.addEventListener('input', () => {
        this.#draw();
      });
    this.#draw();
  }

  get fields(): FormFields {
    return { first: this.#day.inputEl, submit: () => this.#submit() };
  }

  /** What will be written; nothing as long as it is incomplete. */
  get #changes(): NextDayChanges | undefined {
    const { note, ways } = this.context;
    const day = parseIsoDay(this.#day.inputEl.value);
    const stage = this.#stage.inputEl.value.trim();
    if (day === undefined || stage === '') return undefined;
    return nextDayChanges(note().frontmatter ?? {}, { day, stage }, ways);
  }

  #draw(): void {
    const { willWrite } = wordsOf(this.context.language).capture.form;
    const changes = this.#changes;
    const [first] = changes && 'changes' in changes ? changes.changes : [];
    this.#reading.setText(first ? willWrite(first.key, this.#day.inputEl.value) : '');
  }

  async #submit(): Promise<boolean> {
    const { context } = this;
    const { language, words, interview, target } = context;
    const changes = this.#changes;
    const isReady = [this.#isDayRight(), this.#isStageRight(changes)].every(Boolean);
    if (!isReady || !changes || 'takenKey' in changes) return false;
    const stage = this.#stage.inputEl.value.trim();
    const day = formatDay(parseIsoDay(this.#day.inputEl.value) ?? NaN, language);
    const others = this.#others.map(({ key, inputEl }) => ({ key, value: inputEl.value.trim() }));
    const company = words.ofRound(interview.company ?? target.file.basename, stage);
    const record = { headings: recordHeadings(language), texts: this.#roundBefore() };
    const entry = { changes: [...changes.changes, ...others], record };
    return writeLog(context, entry, words.logged.nextDay(company, day));
  }

  /** Time and place of the round before, which give way to those of the next: a line keeps them. */
  #roundBefore(): string[] {
    const { interview, language, words } = this.context;
    const before = this.#others.map((other) => other.before).filter((said) => said !== '');
    if (before.length === 0 || interview.date === undefined) return [];
    return [
      words.roundLine(formatDayWithYear(interview.date, language), interview.stage ?? '', before.join(' ')),
    ];
  }

  #isDayRight(): boolean {
    const { interview, language, words } = this.context;
    const { beforePrevious, names } = wordsOf(language).capture.form;
    const day = parseIsoDay(this.#day.inputEl.value);
    const isBefore = interview.date !== undefined && day !== undefined && day < interview.date;
    const missing = day === undefined ? words.dayProblems['no-day'](names.date, '', '') : undefined;
    const problem = isBefore ? beforePrevious(formatDay(interview.date, language)) : missing;
    this.#day.showProblem(this.#day.inputEl, problem);
    return problem === undefined;
  }

  #isStageRight(changes: NextDayChanges | undefined): boolean {
    const { roundTaken, noStage } = wordsOf(this.context.language).capture.form;
    const missing = this.#stage.inputEl.value.trim() === '' ? noStage : undefined;
    const isTaken = changes !== undefined && 'takenKey' in changes;
    const problem = isTaken ? roundTaken(changes.takenKey, rawText(changes.found)) : missing;
    this.#stage.showProblem(this.#stage.inputEl, problem);
    return problem === undefined;
  }
}
