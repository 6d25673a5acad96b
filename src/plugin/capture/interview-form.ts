import type { CompanyCalendar } from '../../core/base/calendar/company-calendar';
import { dayRemark, sameRound } from '../../core/flows/capture/form-remarks';
import {
  calendarWith,
  formProblems,
  interviewDay,
  type FormValues,
} from '../../core/flows/capture/form-values';
import type { PreviewBasis } from '../../core/flows/capture/promise-preview';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Problem } from '../../core/reading/interview/problem';
import { formatDay } from '../../core/base/language/format-day';
import { problemMessage } from '../../core/reading/interview/problem-message';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/command-types';
import { openForm, type FormFields } from '../dialogs/form-dialog';
import { remarkLine } from '../dialogs/form-field';
import { showNote } from '../notes/note-views';
import type { Interview } from '../../core/reading/interview/interview';
import { InterviewFields, type InterviewFieldsOptions } from './interview-fields';
import { keepUnfinished, unfinishedForm } from './unfinished-forms';
import { notify } from '../dialogs/notify';

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
  /** The note that is written to, if it is there already. */
  readonly path?: string;
  /** The day of the round before. */
  readonly notBefore?: EpochDay | undefined;
  readonly calendar: CompanyCalendar;
  readonly passOnly: boolean;
  /** Writes the note; false keeps the form open, after the user was told why. */
  readonly write: (values: FormValues) => Promise<boolean>;
}

/**
 * Opens the form for an interview note; nothing that was typed into it is lost, however it is closed. Returns what goes
 * back to it, which is false where it is not in front any more, or somebody has typed.
 */
export function openInterviewForm(options: InterviewFormOptions, deps: CommandDeps): () => boolean {
  const { title, save } = options;
  const { cancel } = wordsOf(deps.language()).capture.form;
  let goBack = (): boolean => false;
  openForm(deps.app, { title, save, cancel }, (form, close) => {
    const fields = drawForm(form, options, deps, close);
    goBack = fields.goBack;
    return fields;
  });
  return goBack;
}

interface InterviewFormFields extends FormFields {
  readonly goBack: () => boolean;
}

function drawForm(
  form: HTMLElement,
  options: InterviewFormOptions,
  deps: CommandDeps,
  close: () => void,
): InterviewFormFields {
  const { name, values, remarks = [], unread = [], write } = options;
  const top = form.createDiv('henji-form-remark');
  for (const text of remarks) top.createEl('p', { text });
  const basis: InterviewFieldsOptions['basis'] = (current) => basisOf(current, options, deps);
  const fields = new InterviewFields(form, { ...options, basis }, deps);
  const unfinished = unfinishedForm(deps.app, name);
  fields.showProblems(problemsByField(unread, deps));
  const remark = showRemarks(form, fields, options, { deps, close });
  if (unfinished) {
    offerUnfinished(top, unfinished, deps, () => {
      fields.values = unfinished;
      fields.first?.focus();
      remark();
    });
  }
  return {
    first: fields.first,
    goBack: () => {
      const isUntouched = isInFront(form) && isSame(fields.values, values);
      if (isUntouched) fields.first?.focus();
      return isUntouched;
    },
    submit: async () => {
      const isWritten = isReady(fields, options, deps) && (await write(fields.values));
      if (isWritten) keepUnfinished(deps.app, name, undefined);
      return isWritten;
    },
    left: () => {
      // What was left before stays, unless something else was written in its place.
      if (!isSame(fields.values, values)) leave(name, fields.values, deps);
    },
  };
}

function basisOf(
  values: FormValues,
  { calendar, passOnly, fixed }: InterviewFormOptions,
  deps: CommandDeps,
): PreviewBasis {
  const today = deps.today();
  const settings = deps.settings();
  const typed = (field: 'closed-weekdays' | 'closures'): string => (fixed.has(field) ? '' : values[field]);
  const days = { 'closed-weekdays': typed('closed-weekdays'), closures: typed('closures') };
  return {
    saidOn: interviewDay(values, today),
    calendar: calendarWith(calendar, days, settings, today),
    passOnly: passOnly || values.passOnly,
    settings,
    today,
  };
}

/** Offers what was left; it is not put in by itself: the next company is likelier than the last one. */
function offerUnfinished(
  parent: HTMLElement,
  unfinished: FormValues,
  deps: CommandDeps,
  resume: () => void,
): void {
  const words = wordsOf(deps.language()).capture.form;
  const line = parent.createEl('p', { text: words.unfinished(unfinished.company.trim()) });
  line
    .createEl('button', { cls: 'henji-choice', text: words.resume, type: 'button' })
    .addEventListener('click', () => {
      line.remove();
      resume();
    });
}

/** What the remarks of a form need around them. */
interface RemarkHost {
  readonly deps: CommandDeps;
  readonly close: () => void;
}

/** Below company and day: that there is such a note already, and that the day is in another year. Returns what draws it. */
function showRemarks(
  form: HTMLElement,
  fields: InterviewFields,
  { path }: InterviewFormOptions,
  { deps, close }: RemarkHost,
): () => void {
  const language = deps.language();
  const { openThere } = wordsOf(language).capture.form;
  const ofDay = remarkLine(fields.placeOf('date') ?? form);
  const ofCompany = remarkLine(fields.placeOf('company') ?? form);
  const draw = (): void => {
    const today = deps.today();
    const { values } = fields;
    const text = dayRemark(values, deps.settings().policy.longAgoDays, today, language);
    ofDay(text === undefined ? undefined : { text });
    const same = sameRound(values, interviewsIn(deps, path), today, language);
    const run = (): void => {
      close();
      const file = same && deps.app.vault.getFileByPath(same.path);
      if (file) void showNote(file, deps.app.workspace);
    };
    ofCompany(same && { text: same.text, button: { name: openThere, run } });
  };
  form.addEventListener('input', draw);
  draw();
  return draw;
}

/** All interviews but that of the note itself. */
function interviewsIn({ store }: CommandDeps, own: string | undefined): Interview[] {
  if (store.state.phase !== 'ready') return [];
  const interviews = [...store.state.replies.values()].map(({ interview }) => interview);
  return interviews.filter(({ path }) => path !== own);
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
  const { log, capture } = wordsOf(language());
  // One picks a day, and types none.
  const messageOf = (problem: Problem): string =>
    problem.code === 'missing' && problem.field === 'date'
      ? log.dayProblems['no-day'](capture.form.names.date, '', '')
      : problemMessage(problem, language());
  return new Map(problems.map((problem) => [problem.field ?? '', messageOf(problem)]));
}

function leave(name: string, values: FormValues, { app, language }: CommandDeps): void {
  keepUnfinished(app, name, values);
  notify(wordsOf(language()).capture.form.kept);
}

/** Whether no other dialog is above, and the form is in the window that is used. */
function isInFront(form: HTMLElement): boolean {
  return [...activeDocument.querySelectorAll('.modal-container')].at(-1)?.contains(form) === true;
}

function isSame(one: FormValues, other: FormValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
