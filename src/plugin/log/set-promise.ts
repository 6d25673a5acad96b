import { isBlank } from '../../core/base/properties/raw-value';
import { wordsOf, type Words } from '../../core/base/language/words';
import { writtenText } from '../../core/flows/capture/form-values';
import { promisePreview, type PreviewBasis } from '../../core/flows/capture/promise-preview';
import { promiseEntry } from '../../core/flows/log/promise-entry';
import { toldInNote, toldOfRound, type ToldInNote } from '../../core/letters/worksheets/told-in-note';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import { ContactField } from '../capture/contact-field';
import { PromiseField } from '../capture/promise-field';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { addBox, addFieldGroup } from '../dialogs/form-field';
import { vaultLanguage } from '../index/vault-language';
import { noteText } from '../notes/note-views';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import { writeLog } from './write-log';

/**
 * Asks what the company said of its reply, with the reading below, and writes it into the properties. Begins with what
 * they say already; where that is nothing, with the words that are in the text of the note.
 */
export async function setPromise(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const interview = target.reply?.interview;
  if (!interview) return;
  const text = await noteText(target.file, deps.app);
  const told = toldOfRound(toldInNote(text), interview);
  openLog('set-promise', target, deps, (form, context) => promiseFields(form, context, told));
}

/** The parts of the dialog. */
interface Parts {
  readonly promise: PromiseField;
  readonly nothing: HTMLInputElement;
  readonly passOnly: HTMLInputElement;
  readonly day: DayField;
  /** Only where the note names no way of contact yet. */
  readonly contact: ContactField | undefined;
}

function promiseFields(form: HTMLElement, context: LogContext, told: ToldInNote | undefined): FormFields {
  const words = context.words.promise;
  if (told)
    form
      .createDiv('henji-form-remark')
      .createEl('p', { text: told.lines.length > 0 ? words.moved : words.copied });
  const before = propertyText(context, 'promised');
  const parts = addParts(form, context, told?.when ?? before);
  const { promise, nothing, day, passOnly, contact } = parts;
  if (told) contact?.follow(`${told.when} ${told.how}`);
  // Words that can't be read are kept by whoever was told so and presses once more.
  let warnedOf: string | undefined;
  const problemOf = (text: string): string | undefined => {
    if (text === '') return before === '' ? words.empty : undefined;
    const { state } = promisePreview(text, basisOf(context, parts), context.language);
    if (state !== 'not-read' || text === warnedOf) return undefined;
    warnedOf = text;
    return words.notRead;
  };
  return {
    first: promise.inputEl,
    submit: async () => {
      const noted = noteWords(context);
      const text = nothing.checked ? noted.log.promise.nothingSaid : promise.value;
      const problem = problemOf(text);
      const saidOn = day.read();
      promise.showProblem(problem);
      if (saidOn === undefined || problem !== undefined) return false;
      const ways = contact?.value.map((method) => noted.capture.contacts[method]) ?? [];
      const entry = promiseEntry(context.interview, context.keyOf, {
        words: text,
        saidOn,
        passOnly: passOnly.checked,
        contact: ways.join(noted.capture.preview.between),
        told,
      });
      const done = text === '' ? words.removed(context.company) : words.logged(context.company, text);
      return writeLog(context, entry, done);
    },
  };
}

/** The field for the words is first; it is made last, because it asks the others. */
function addParts(form: HTMLElement, context: LogContext, value: string): Parts {
  const { interview, words, language } = context;
  const { capture } = wordsOf(language);
  const place = form.createDiv();
  const boxes = addFieldGroup(form, words.promise.also);
  const nothing = addBox(boxes, words.promise.nothing);
  const passOnly = addBox(boxes, words.promise.passOnly);
  passOnly.checked = interview.passOnly;
  const hasContact = interview.contact.length > 0 || propertyText(context, 'contact') !== '';
  const contact = hasContact ? undefined : new ContactField(form, capture, [], false);
  const day = addDay(form, context);
  const promise = new PromiseField(place, {
    name: capture.form.names.promised,
    value,
    basis: () => basisOf(context, { day, passOnly }),
    language,
    onChange: (typed) => {
      if (typed !== '') nothing.checked = false;
      contact?.follow(typed);
    },
  });
  nothing.addEventListener('change', () => {
    if (nothing.checked) promise.value = '';
    promise.showProblem(undefined);
  });
  for (const el of [passOnly, day.inputEl])
    el.addEventListener('input', () => {
      promise.draw();
    });
  return { promise, nothing, passOnly, day, contact };
}

/** The day they said it: that of the interview, unless the note knows another, or the interview is still to come. */
function addDay(form: HTMLElement, { interview, words, language, deps }: LogContext): DayField {
  const { date = deps.today(), promisedOn, earlierDay } = interview;
  return new DayField(form, {
    name: words.fields.saidOn,
    // In a note of several rounds a day before this one would make it the promise of the round before.
    rules: {
      interview: { date: earlierDay === undefined ? undefined : date },
      afterInterview: false,
      logged: [],
    },
    today: deps.today,
    language,
    value: promisedOn ?? Math.min(date, deps.today()),
  });
}

/** What is read as if on the day of saying; words heard before the interview count as said there (status-rules §1). */
function basisOf(
  { interview, deps }: LogContext,
  { day, passOnly }: Pick<Parts, 'day' | 'passOnly'>,
): PreviewBasis {
  const { calendar, date, selecting } = interview;
  const saidOn = day.day === undefined ? undefined : Math.max(day.day, date ?? day.day);
  const isAnswered = selecting !== undefined && saidOn !== undefined && selecting > saidOn;
  return {
    saidOn,
    calendar,
    passOnly: passOnly.checked,
    settings: deps.settings(),
    today: deps.today(),
    ...(isAnswered && { answered: interview }),
  };
}

/** What is in the properties of the note, as it is written. */
function propertyText({ target, interview, deps }: LogContext, field: 'promised' | 'contact'): string {
  const value = deps.notes.read(target.file.path)?.frontmatter?.[interview.keys[field] ?? ''];
  return isBlank(value) ? '' : writtenText(value);
}

/** The words in the language of the note. */
function noteWords({ interview, deps }: LogContext): Words {
  return wordsOf(languageOfKeys(interview.keys) ?? vaultLanguage(deps));
}
