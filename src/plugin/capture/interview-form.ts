import { Notice } from 'obsidian';
import type { CompanyCalendar } from '../../core/base/calendar/company-calendar';
import { formProblems, interviewDay, type FormValues } from '../../core/flows/capture/form-values';
import type { PreviewBasis } from '../../core/flows/capture/promise-preview';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Problem } from '../../core/reading/interview/problem';
import { formatDay } from '../../core/base/language/format-day';
import { problemMessage } from '../../core/reading/interview/problem-message';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/commands';
import { openForm, type FormFields } from '../dialogs/form-dialog';
import { InterviewFields, type InterviewFieldsOptions } from './interview-fields';
import { keepUnfinished, unfinishedForm } from './unfinished-forms';

/** What a form for an interview note begins with, and what becomes of it. */
export interface InterviewFormOptions extends Omit<InterviewFieldsOptions, 'basis'> {
  readonly title: string;
  /** What the button says that saves. */
  readonly save: string;
  /** What is left unfinished is found again under this name. */
  readonly name: string;
  /** What there is to know before filling it in. */
  readonly remarks?: readonly string[];
  /** What is wrong from the start, to be shown beside its field. */
  readonly unread?: readonly Problem[];
  /** The day of the round before. */
  readonly notBefore?: EpochDay | undefined;
  readonly calendar: CompanyCalendar;
  readonly passOnly: boolean;
  /** Writes the note; false keeps the form open, after the user was told why. */
  readonly write: (values: FormValues) => Promise<boolean>;
}

/** Opens the form for an interview note; nothing that was typed into it is lost, however it is closed. */
export function openInterviewForm(options: InterviewFormOptions, deps: CommandDeps): void {
  const { title, save } = options;
  const { cancel } = wordsOf(deps.language()).capture.form;
  openForm(deps.app, { title, save, cancel }, (form) => drawForm(form, options, deps));
}

function drawForm(form: HTMLElement, options: InterviewFormOptions, deps: CommandDeps): FormFields {
  const { name, values, remarks = [], unread = [], write } = options;
  const top = form.createDiv('henji-form-remark');
  for (const text of remarks) top.createEl('p', { text });
  const basis: InterviewFieldsOptions['basis'] = (current) => basisOf(current, options, deps);
  const fields = new InterviewFields(form, { ...options, basis }, deps);
  const left = unfinishedForm(deps.app, name);
  fields.showProblems(problemsByField(unread, deps));
  if (left) resume(top, fields, { left, values }, deps);
  return {
    first: fields.first,
    submit: async () => {
      const isWritten = isReady(fields, options, deps) && (await write(fields.values));
      if (isWritten) keepUnfinished(deps.app, name, undefined);
      return isWritten;
    },
    left: () => {
      leave(name, isSame(fields.values, values) ? undefined : fields.values, deps);
    },
  };
}

function basisOf(
  values: Pick<FormValues, 'date'>,
  { calendar, passOnly }: InterviewFormOptions,
  deps: CommandDeps,
): PreviewBasis {
  const today = deps.today();
  return { saidOn: interviewDay(values, today), calendar, passOnly, settings: deps.settings(), today };
}

/** Puts back what was left, with a way to begin anew. */
function resume(
  parent: HTMLElement,
  fields: InterviewFields,
  { left, values }: { readonly left: FormValues; readonly values: FormValues },
  deps: CommandDeps,
): void {
  const { resumed, startAnew } = wordsOf(deps.language()).capture.form;
  const line = parent.createEl('p', { text: resumed });
  line
    .createEl('button', { cls: 'henji-choice', text: startAnew, type: 'button' })
    .addEventListener('click', () => {
      fields.values = values;
      line.remove();
      fields.first.focus();
    });
  fields.values = left;
}

function isReady(
  fields: InterviewFields,
  { notBefore = -Infinity }: InterviewFormOptions,
  deps: CommandDeps,
): boolean {
  const { values } = fields;
  const today = deps.today();
  const problems = problemsByField(formProblems(values, deps.settings(), today), deps);
  if ((interviewDay(values, today) ?? notBefore) < notBefore) {
    const { beforePrevious } = wordsOf(deps.language()).capture.form;
    problems.set('date', beforePrevious(formatDay(notBefore, deps.language())));
  }
  fields.showProblems(problems);
  return problems.size === 0;
}

/** What is wrong, in words, by the field beside which it is said. */
function problemsByField(problems: readonly Problem[], { language }: CommandDeps): Map<string, string> {
  return new Map(problems.map((problem) => [problem.field ?? '', problemMessage(problem, language())]));
}

function leave(name: string, values: FormValues | undefined, { app, language }: CommandDeps): void {
  keepUnfinished(app, name, values);
  if (values) new Notice(wordsOf(language()).capture.form.kept);
}

function isSame(one: FormValues, other: FormValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
