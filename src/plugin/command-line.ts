import type { CliData, CliFlags } from 'obsidian';
import { parseIsoDay, type EpochDay } from '../core/base/calendar/epoch-day';
import { isLanguage, languages, type Language } from '../core/base/language/language';
import { wordsOf } from '../core/base/language/words';
import type { Steps } from '../core/base/steps/steps';
import { reportJsonText } from '../core/views/report/report-json';
import { reportTable } from '../core/views/report/report-table';
import type { Settings } from '../core/base/settings/settings';
import { ReplyIndex } from '../core/waiting/replies/reply-index';
import { eachNote } from './index/all-notes';
import type { ReplyStore, VaultNotes } from './index/reply-store';
import { inSlices } from './index/show-progress';
import type { SlicingHost } from './index/slices';

/** What the command line needs of the host. */
export interface CommandLineDeps extends SlicingHost {
  readonly store: ReplyStore;
  readonly notes: VaultNotes;
  readonly settings: () => Settings;
  readonly today: () => EpochDay;
  readonly language: () => Language;
}

/** The flags of the command, described in a language. */
export function commandLineFlags(language: Language): CliFlags {
  const { today, all, json, lang } = wordsOf(language).commandLine.flags;
  return {
    today: { value: '<YYYY-MM-DD>', description: today },
    all: { description: all },
    json: { description: json },
    lang: { value: `<${languages.join('|')}>`, description: lang },
  };
}

/** How long a program waits for the notes to be read, in milliseconds; then it is told that they are not. */
const patience = 30_000;

/** Prints the report of `npm run pending` (docs/pending.md). */
export async function commandLineReport(parameters: CliData, deps: CommandLineDeps): Promise<string> {
  const { today: asked, lang, all, json } = parameters;
  const language = isLanguage(lang) ? lang : deps.language();
  const today = asked === undefined ? deps.today() : parseIsoDay(asked);
  const words = wordsOf(language);
  if (today === undefined) return words.commandLine.notADay(asked ?? '');
  // "Nothing is pending" would be a wrong answer of notes that are not read yet.
  if (!(await deps.store.settled(patience)))
    return json === undefined ? words.sidebar.loading : JSON.stringify({ error: words.sidebar.loading });
  return inSlices(
    answerSteps(today, language, { all: all !== undefined, json: json !== undefined }, deps),
    deps,
  );
}

function* answerSteps(
  today: EpochDay,
  language: Language,
  { all, json }: { readonly all: boolean; readonly json: boolean },
  deps: CommandLineDeps,
): Steps<string> {
  const index = new ReplyIndex(deps.settings(), today);
  yield* index.build(eachNote(deps.notes));
  const replies = [...index.replies.values()];
  return json
    ? yield* reportJsonText(replies, today, language, { all })
    : reportTable(replies, today, language, { all, colour: false });
}
