import type { CliData, CliFlags } from 'obsidian';
import { parseIsoDay, type EpochDay } from '../core/base/calendar/epoch-day';
import { isLanguage, languages, type Language } from '../core/base/language/language';
import { wordsOf } from '../core/base/language/words';
import { reportJson } from '../core/views/report/report-json';
import { reportTable } from '../core/views/report/report-table';
import type { Settings } from '../core/base/settings/settings';
import { ReplyIndex } from '../core/waiting/replies/reply-index';
import { allNotes } from './index/all-notes';
import type { VaultNotes } from './index/reply-store';

/** What the command line needs of the host. */
export interface CommandLineDeps {
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

/** Prints the report of `npm run pending` (docs/pending.md). */
export function commandLineReport(parameters: CliData, deps: CommandLineDeps): string {
  const { today: asked, lang, all, json } = parameters;
  const language = isLanguage(lang) ? lang : deps.language();
  const today = asked === undefined ? deps.today() : parseIsoDay(asked);
  if (today === undefined) return wordsOf(language).commandLine.notADay(asked ?? '');
  const index = new ReplyIndex(deps.settings(), today);
  Array.from(index.build(allNotes(deps.notes)));
  const replies = [...index.replies.values()];
  return json === undefined
    ? reportTable(replies, today, language, { all: all !== undefined, colour: false })
    : JSON.stringify(reportJson(replies, today, language, { all: all !== undefined }), undefined, 2);
}
