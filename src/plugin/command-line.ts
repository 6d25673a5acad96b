import type { CliData, CliFlags, Vault } from 'obsidian';
import { parseIsoDay, type EpochDay } from '../core/base/calendar/epoch-day';
import { isLanguage, languages, type Language } from '../core/base/language/language';
import { wordsOf } from '../core/base/language/words';
import type { Steps } from '../core/base/steps/steps';
import { reportJson, reportJsonText } from '../core/views/report/report-json';
import { reportTable } from '../core/views/report/report-table';
import { replyAt, statusText } from '../core/views/report/status-text';
import { statisticsReport } from '../core/views/statistics/statistics-report';
import { waitedRounds } from '../core/views/statistics/waited-rounds';
import type { PendingReply } from '../core/waiting/status/pending-reply';
import type { Settings } from '../core/base/settings/settings';
import { ReplyIndex } from '../core/waiting/replies/reply-index';
import { eachNote } from './index/all-notes';
import type { ReplyStore, VaultNotes } from './index/reply-store';
import { inSlices } from './index/show-progress';
import type { SlicingHost } from './index/slices';
import { contactLogs } from './statistics/contact-logs';

/** What the command line needs of the host. */
export interface CommandLineDeps extends SlicingHost {
  readonly store: ReplyStore;
  readonly notes: VaultNotes;
  readonly vault: Pick<Vault, 'getFileByPath' | 'cachedRead'>;
  readonly settings: () => Settings;
  readonly today: () => EpochDay;
  readonly language: () => Language;
}

/** The flags of the command, described in a language. */
export function commandLineFlags(language: Language): CliFlags {
  const { today, all, statistics, json, lang } = wordsOf(language).commandLine.flags;
  return {
    today: { value: '<YYYY-MM-DD>', description: today },
    all: { description: all },
    statistics: { description: statistics },
    json: { description: json },
    lang: { value: `<${languages.join('|')}>`, description: lang },
  };
}

/** How long a program waits for the notes to be read, in milliseconds; then it is told that they are not. */
const patience = 30_000;

/** The flags of the command about one note. */
export function statusFlags(language: Language): CliFlags {
  const { path, today, json, lang } = wordsOf(language).commandLine.flags;
  return {
    path: { value: '<path>', description: path, required: true },
    today: { value: '<YYYY-MM-DD>', description: today },
    json: { description: json },
    lang: { value: `<${languages.join('|')}>`, description: lang },
  };
}

/** Prints how the interview in one note is, as text or as the JSON of that note (docs/pending.md). */
export async function commandLineStatus(parameters: CliData, deps: CommandLineDeps): Promise<string> {
  const { path = '', json } = parameters;
  return answer(parameters, deps, function* (index, today, language) {
    yield* index.build(eachNote(deps.notes));
    const reply = replyAt(index.replies, path);
    if (reply && json === undefined) return statusText(reply, today, language);
    const error = wordsOf(language).commandLine.noInterview(path);
    const [note] = reply ? reportJson([reply], today, language, { all: true }).notes : [];
    return json === undefined ? error : JSON.stringify(note ?? { error }, undefined, 2);
  });
}

/** Prints the report of `npm run pending`, or the days until the reply (docs/pending.md). */
export async function commandLineReport(parameters: CliData, deps: CommandLineDeps): Promise<string> {
  const { all, json, statistics } = parameters;
  const recordOf = await contactLogs(statistics === undefined ? [] : await repliesOf(deps), deps.vault);
  return answer(parameters, deps, function* (index, today, language) {
    yield* index.build(eachNote(deps.notes));
    const replies = [...index.replies.values()];
    if (statistics !== undefined)
      return statisticsReport(waitedRounds(replies, recordOf), today, language, json !== undefined);
    return json === undefined
      ? reportTable(replies, today, language, { all: all !== undefined, colour: false })
      : yield* reportJsonText(replies, today, language, { all: all !== undefined });
  });
}

/** The replies as they are today, as soon as they are read. */
async function repliesOf({ store }: CommandLineDeps): Promise<Iterable<PendingReply>> {
  await store.settled(patience);
  return store.state.phase === 'ready' ? store.state.replies.values() : [];
}

/** Works out an answer from the notes as they are, in the language and for the day that are asked for. */
async function answer(
  { today: asked, lang, json }: CliData,
  deps: CommandLineDeps,
  steps: (index: ReplyIndex, today: EpochDay, language: Language) => Steps<string>,
): Promise<string> {
  const language = isLanguage(lang) ? lang : deps.language();
  const today = asked === undefined ? deps.today() : parseIsoDay(asked);
  const words = wordsOf(language);
  if (today === undefined) return words.commandLine.notADay(asked ?? '');
  // "Nothing is pending" would be a wrong answer of notes that are not read yet.
  if (!(await deps.store.settled(patience)))
    return json === undefined ? words.sidebar.loading : JSON.stringify({ error: words.sidebar.loading });
  return inSlices(steps(new ReplyIndex(deps.settings(), today), today, language), deps);
}
