import { capture as captureEnglish } from './en/capture';
import { commandLine as commandLineEnglish } from './en/command-line';
import { commands as commandsEnglish } from './en/commands';
import { explanation as explanationEnglish } from './en/explanation';
import { report as reportEnglish } from './en/report';
import { settingsFile as settingsFileEnglish } from './en/settings-file';
import { sidebar as sidebarEnglish } from './en/sidebar';
import { status as statusEnglish } from './en/status';
import { writing as writingEnglish } from './en/writing';
import { capture as captureJapanese } from './ja/capture';
import { commandLine as commandLineJapanese } from './ja/command-line';
import { commands as commandsJapanese } from './ja/commands';
import { explanation as explanationJapanese } from './ja/explanation';
import { report as reportJapanese } from './ja/report';
import { settingsFile as settingsFileJapanese } from './ja/settings-file';
import { sidebar as sidebarJapanese } from './ja/sidebar';
import { status as statusJapanese } from './ja/status';
import { writing as writingJapanese } from './ja/writing';
import type { Language } from './language';

const japanese = {
  capture: captureJapanese,
  commandLine: commandLineJapanese,
  commands: commandsJapanese,
  explanation: explanationJapanese,
  report: reportJapanese,
  settingsFile: settingsFileJapanese,
  sidebar: sidebarJapanese,
  status: statusJapanese,
  writing: writingJapanese,
};

/** Every word a user sees; the same keys in both languages, by the compiler. */
export type Words = typeof japanese;

const english: Words = {
  capture: captureEnglish,
  commandLine: commandLineEnglish,
  commands: commandsEnglish,
  explanation: explanationEnglish,
  report: reportEnglish,
  settingsFile: settingsFileEnglish,
  sidebar: sidebarEnglish,
  status: statusEnglish,
  writing: writingEnglish,
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'ja' ? japanese : english;
}
