import type { TFile } from 'obsidian';
import { formatIsoDay, parseIsoDay } from '../../core/base/calendar/epoch-day';
import { formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { recordHeadings } from '../../core/flows/log/contact-log';
import type { PropertyChange } from '../../core/editing/frontmatter/edit-properties';
import { answeredRound } from '../../core/flows/log/round-result';
import { sceneEntry } from '../../core/flows/log/scene-entry';
import { blockLike } from '../../core/letters/messages/find-message-blocks';
import type { MessageBlock } from '../../core/letters/messages/message-block';
import { afterSending, type AfterSending } from '../../core/letters/scenes/after-sending';
import { answersInText } from '../../core/letters/scenes/answers-in-text';
import { limitOf } from '../../core/letters/scenes/scene-facts';
import { sceneIds, type SceneId } from '../../core/letters/scenes/scene-ids';
import { sceneRecord } from '../../core/letters/scenes/scene-record';
import { scenes } from '../../core/letters/scenes/scene-table';
import type { Language } from '../../core/base/language/language';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { addBox } from '../dialogs/form-field';
import { addInputField } from '../dialogs/input-field';
import { commandButton, type NoticeButton } from '../dialogs/notice-with-button';
import { DayField } from '../log/day-field';
import { vaultLanguage } from '../index/vault-language';
import type { MessageInLog } from '../log/log-inquiry';
import { logReply } from '../log/log-reply';
import { openLog, type LogContext } from '../log/open-log';
import { writeLog } from '../log/write-log';
import { rememberedScene } from './remembered-answers';
import { sceneContext } from './scene-context';

/** Logs a message that is no plain inquiry: a line of the record, by its purpose, and its result where the user agrees. */
export function logScene(message: MessageInLog, target: CommandTarget, deps: CommandDeps): void {
  const scene = sceneOf(message.block, target.file, deps);
  const context = sceneContext(target.file, { sent: [] }, deps);
  if (!scene || !context) return;
  const { id, answers } = scene;
  const after = afterSending(id, answers, context);
  const what = sceneRecord(id, answers, context, deps.language());
  const { scenes: names, sceneDialog } = wordsOf(deps.language());
  const company = context.reply.interview.company ?? target.file.basename;
  const title = sceneDialog.log.title(names.names[id], company);
  openLog({ title }, target, deps, (form, log) => sceneFields(form, log, { message, id, after, what }));
}

/** The scene of a block, and what it was written from, as far as its text still says it or it is known. */
function sceneOf(
  block: MessageBlock,
  file: TFile,
  { today }: CommandDeps,
): ReturnType<typeof rememberedScene> {
  const said = answersInText(block, today());
  const known = rememberedScene(file, block.subject);
  if (known) return { ...known, answers: { ...known.answers, ...said } };
  const fits = (id: SceneId): boolean =>
    scenes[id].purpose === block.purpose && (scenes[id].channel === 'phone') === (block.kind === 'phone');
  const id = sceneIds.find(fits) ?? sceneIds.find((each) => scenes[each].purpose === block.purpose);
  return id && { id, answers: said };
}

/** A scene that has gone out. */
interface SentMessage {
  readonly message: MessageInLog;
  readonly id: SceneId;
  readonly after: AfterSending;
  /** What the record line says. */
  readonly what: string;
}

function sceneFields(form: HTMLElement, context: LogContext, sent: SentMessage): FormFields {
  const { keyOf, company, language, deps } = context;
  const { message, id, after } = sent;
  const { sceneDialog, scenes: sceneWords, capture } = wordsOf(language);
  const words = sceneDialog.log;
  // A letter about a day to come is sent before it.
  const rules = { interview: { date: undefined }, afterInterview: false, logged: [] };
  const isCall = message.block.kind === 'phone';
  const name = isCall ? words.calledOn : words.sentOn;
  const day = new DayField(form, { name, rules, today: deps.today, language });
  const what = addInputField(form, { name: words.what, value: sent.what });
  const limit = scenes[id].askOn === 'presentLimit' ? addLimit(form, context, after, words.limit) : undefined;
  const isWritten = after.result && decisionText(after.result, language) === context.interview.result;
  const decision = isWritten ? undefined : addDecision(form, context, after);
  const moving = after.isBeingMoved ? addMoving(form, context, words.moving) : undefined;
  return {
    first: day.inputEl,
    submit: async () => {
      const sentOn = day.read();
      const said = what.inputEl.value.trim();
      what.showProblem(what.inputEl, said === '' ? words.noWhat : undefined);
      if (sentOn === undefined || said === '') return false;
      const line = sceneWords.record.line(
        formatDayWithYear(sentOn, language),
        capture.contacts[message.block.kind],
        said,
      );
      const result = decision?.();
      // Without the result the offer is still to be answered by its limit.
      const kept = decision && !result ? undefined : after.askOn;
      const askOn = limit ? parseIsoDay(limit.value) : kept;
      const record = { headings: recordHeadings(language), texts: [line] };
      const placeIn = (note: string): ReturnType<typeof blockLike> =>
        blockLike(note, message.source, message.from());
      const entry = {
        ...sceneEntry(keyOf, { ...after, askOn, state: moving?.(), result }, sentOn, record),
        sent: { day: sentOn, placeIn },
      };
      return writeLog(
        context,
        entry,
        words.logged(company, said),
        ...offers((result ?? isWritten) ? { ...after, result: undefined } : after, context),
      );
    },
  };
}

/** The day until which the offer stands, never the one that was wished for. */
function addLimit(
  form: HTMLElement,
  { interview }: LogContext,
  { askOn }: AfterSending,
  name: string,
): HTMLInputElement {
  const now = typeof askOn === 'number' ? askOn : limitOf(interview);
  const value = now === undefined ? '' : formatIsoDay(now);
  return addInputField(form, { name, value, type: 'date' }).inputEl;
}

/** A box, ticked, that writes the decision along; none if it is there, or belongs into another note. */
function addDecision(
  form: HTMLElement,
  { interview, keyOf, note, ways, language, deps }: LogContext,
  { result }: AfterSending,
): (() => PropertyChange | undefined) | undefined {
  if (result?.path !== interview.path) return undefined;
  const value = decisionText(result, language);
  const box = addBox(form.createDiv('henji-choices'), wordsOf(language).sceneDialog.log.result(value));
  box.checked = true;
  return () => {
    const key = answeredRound(note(), value, deps.today(), ways)?.key ?? keyOf('result');
    return box.checked ? { key, value } : undefined;
  };
}

function decisionText({ kind, offer }: NonNullable<AfterSending['result']>, language: Language): string {
  return wordsOf(language).scenes.results[kind](offer);
}

/** A box, not ticked, that says in the properties that the day is being moved; none if they have a state already. */
function addMoving(
  form: HTMLElement,
  { interview: { date, state, keys }, deps }: LogContext,
  name: string,
): (() => string | undefined) | undefined {
  if (date === undefined || state !== undefined) return undefined;
  const box = addBox(form.createDiv('henji-choices'), name);
  const language = languageOfKeys(keys) ?? vaultLanguage(deps);
  return () => (box.checked ? wordsOf(language).log.rescheduling(formatIsoDay(date)) : undefined);
}

/** What follows: the result, where it was not written along; the note of a round that is set now; a mail that confirms. */
function offers({ result, isRoundSet, next }: AfterSending, context: LogContext): NoticeButton[] {
  const { deps, language, target } = context;
  const { sceneDialog, scenes: sceneWords } = wordsOf(language);
  const file = result && deps.app.vault.getFileByPath(result.path);
  const asked: NoticeButton[] = [];
  // First: once the decision is logged, no card offers the mail any more.
  if (next)
    asked.push({
      stays: true,
      name: sceneDialog.log.next(sceneWords.names[next]),
      run: () => {
        deps.openScene(next, target.file.path);
      },
    });
  if (result && file) {
    const said = decisionText(result, language);
    const run = (): void => {
      logReply({ file, reply: deps.store.reply(file.path), opened: () => undefined }, deps, said);
    };
    asked.push({ name: sceneDialog.log.result(said), run });
  }
  if (isRoundSet) asked.push(commandButton('next-round', deps, target.file.path));
  return asked;
}
