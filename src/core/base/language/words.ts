import { adoption as adoptionEnglish } from './en/adoption';
import { calendarExport as calendarExportEnglish } from './en/calendar-export';
import { cardBlock as cardBlockEnglish } from './en/card-block';
import { capture as captureEnglish } from './en/capture';
import { commandLine as commandLineEnglish } from './en/command-line';
import { commands as commandsEnglish } from './en/commands';
import { digest as digestEnglish } from './en/digest';
import { doctor as doctorEnglish } from './en/doctor';
import { explanation as explanationEnglish } from './en/explanation';
import { guardRail as guardRailEnglish } from './en/guard-rail';
import { insertion as insertionEnglish } from './en/insertion';
import { messageCard as messageCardEnglish } from './en/message-card';
import { log as logEnglish } from './en/log';
import { messages as messagesEnglish } from './en/messages';
import { report as reportEnglish } from './en/report';
import { samples as samplesEnglish } from './en/samples';
import { settings as settingsEnglish } from './en/settings';
import { sidebar as sidebarEnglish } from './en/sidebar';
import { status as statusEnglish } from './en/status';
import { wording as wordingEnglish } from './en/wording';
import { worksheets as worksheetsEnglish } from './en/worksheets';
import { writing as writingEnglish } from './en/writing';
import { adoption as adoptionJapanese } from './ja/adoption';
import { calendarExport as calendarExportJapanese } from './ja/calendar-export';
import { cardBlock as cardBlockJapanese } from './ja/card-block';
import { capture as captureJapanese } from './ja/capture';
import { commandLine as commandLineJapanese } from './ja/command-line';
import { commands as commandsJapanese } from './ja/commands';
import { digest as digestJapanese } from './ja/digest';
import { doctor as doctorJapanese } from './ja/doctor';
import { explanation as explanationJapanese } from './ja/explanation';
import { guardRail as guardRailJapanese } from './ja/guard-rail';
import { insertion as insertionJapanese } from './ja/insertion';
import { messageCard as messageCardJapanese } from './ja/message-card';
import { log as logJapanese } from './ja/log';
import { messages as messagesJapanese } from './ja/messages';
import { report as reportJapanese } from './ja/report';
import { samples as samplesJapanese } from './ja/samples';
import { settings as settingsJapanese } from './ja/settings';
import { sidebar as sidebarJapanese } from './ja/sidebar';
import { status as statusJapanese } from './ja/status';
import { wording as wordingJapanese } from './ja/wording';
import { worksheets as worksheetsJapanese } from './ja/worksheets';
import { writing as writingJapanese } from './ja/writing';
import type { Language } from './language';

const japanese = {
  adoption: adoptionJapanese,
  calendarExport: calendarExportJapanese,
  cardBlock: cardBlockJapanese,
  capture: captureJapanese,
  commandLine: commandLineJapanese,
  commands: commandsJapanese,
  digest: digestJapanese,
  doctor: doctorJapanese,
  explanation: explanationJapanese,
  guardRail: guardRailJapanese,
  insertion: insertionJapanese,
  messageCard: messageCardJapanese,
  log: logJapanese,
  messages: messagesJapanese,
  report: reportJapanese,
  samples: samplesJapanese,
  settings: settingsJapanese,
  sidebar: sidebarJapanese,
  status: statusJapanese,
  wording: wordingJapanese,
  worksheets: worksheetsJapanese,
  writing: writingJapanese,
};

/** Every word a user sees; the same keys in both languages, by the compiler. */
export type Words = typeof japanese;

const english: Words = {
  adoption: adoptionEnglish,
  calendarExport: calendarExportEnglish,
  cardBlock: cardBlockEnglish,
  capture: captureEnglish,
  commandLine: commandLineEnglish,
  commands: commandsEnglish,
  digest: digestEnglish,
  doctor: doctorEnglish,
  explanation: explanationEnglish,
  guardRail: guardRailEnglish,
  insertion: insertionEnglish,
  messageCard: messageCardEnglish,
  log: logEnglish,
  messages: messagesEnglish,
  report: reportEnglish,
  samples: samplesEnglish,
  settings: settingsEnglish,
  sidebar: sidebarEnglish,
  status: statusEnglish,
  wording: wordingEnglish,
  worksheets: worksheetsEnglish,
  writing: writingEnglish,
};

const words: Readonly<Record<Language, Words>> = { ja: japanese, en: english };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return words[language];
}
