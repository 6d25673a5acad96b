import { Notice, TFile, type Vault } from 'obsidian';
import { calendarFile, producer } from '../../core/views/calendar-export/calendar-file';
import { replyEvents } from '../../core/views/calendar-export/reply-events';
import { freeName } from '../../core/flows/capture/note-name';
import { languages } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { percentEncoded } from '../../core/base/text/percent-encoded';
import { inOrder } from '../../core/waiting/replies/groups';
import type { CommandDeps } from '../commands/commands';
import { noticeWithButton } from '../dialogs/notice-with-button';
import { isSampleNote } from '../samples/is-sample-note';

/**
 * Writes the days of all pending replies into an .ics file of the vault: the same file each time, and from there, also
 * on a phone, into the calendar of the device.
 */
export async function exportCalendar(deps: CommandDeps): Promise<void> {
  const { app, store, today, language } = deps;
  const { calendarExport: words, sidebar } = wordsOf(language());
  if (store.state.phase !== 'ready') {
    new Notice(sidebar.loading);
    return;
  }
  const linkTo = noteLinks(app.vault);
  const events = inOrder([...store.state.replies.values()])
    .filter(({ interview }) => !isSampleNote(interview.path, deps.notes))
    .flatMap((reply) => replyEvents(reply, today(), language(), linkTo));
  const own = await ownCalendar(app.vault);
  const text = calendarFile(words.name, events, today());
  // Also without an event: the file of before would go on asking about companies that have answered.
  if (own) await app.vault.process(own, () => text);
  if (events.length === 0) {
    new Notice(words.none);
    return;
  }
  const { path } = own ?? (await newCalendar(words.name, text, app.vault));
  noticeWithButton(words.written(events.length, path), {
    name: words.open,
    // What Obsidian has no view for is opened by the program of the device.
    run: () => void app.workspace.openLinkText(path, ''),
  });
}

/** Links that open a note from outside the app. */
function noteLinks(vault: Vault): (path: string) => string {
  const name = percentEncoded(vault.getName());
  return (path) => `obsidian://open?vault=${name}&file=${percentEncoded(path)}`;
}

/** Our own file of before, whatever number its name got and whatever language it is in; never another. */
async function ownCalendar(vault: Vault): Promise<TFile | undefined> {
  const names = languages.map((language) => wordsOf(language).calendarExport.name);
  for (const file of calendars(vault)) {
    if (!names.some((name) => isCalled(name, file.basename))) continue;
    if ((await vault.cachedRead(file)).includes(producer)) return file;
  }
  return undefined;
}

function newCalendar(name: string, text: string, vault: Vault): Promise<TFile> {
  const taken = calendars(vault).map(({ basename }) => basename);
  return vault.create(`${freeName(name, taken)}.ics`, text);
}

function calendars(vault: Vault): TFile[] {
  const files = vault.getRoot().children.filter((child) => child instanceof TFile);
  return files.filter(({ extension }) => extension === 'ics');
}

/** Whether a file bears a name, or that name with a number as `freeName` gives it; another is somebody's copy. */
function isCalled(name: string, basename: string): boolean {
  return basename === name || (basename.startsWith(name) && /^ \d+$/.test(basename.slice(name.length)));
}
