import { TFile, type Vault } from 'obsidian';
import { producer } from '../../core/views/calendar-export/calendar-file';
import { calendarSteps, type Calendar } from '../../core/views/calendar-export/calendar-steps';
import { eachInSteps, type Steps } from '../../core/base/steps/steps';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { freeName } from '../../core/flows/capture/note-name';
import { languages } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { percentEncoded } from '../../core/base/text/encoding';
import type { CommandDeps } from '../commands/command-types';
import { noticeWithButton } from '../dialogs/notice-with-button';
import { notify, notifyFailure } from '../dialogs/notify';
import { showProgress } from '../index/show-progress';
import { isSampleNote } from '../samples/is-sample-note';

/**
 * Writes the days of all pending replies into an .ics file of the vault: the same file each time, and from there, also
 * on a phone, into the calendar of the device.
 */
export async function exportCalendar(deps: CommandDeps): Promise<void> {
  const { app, language } = deps;
  const { calendarExport: words } = wordsOf(language());
  const { text, count } = await calendarOf(deps);
  const file = await writeCalendar(text, count, deps).catch((error: unknown) => {
    console.error(error);
    notifyFailure(words.notWritten(`${words.name}.ics`));
    return undefined;
  });
  if (file === undefined) return;
  if (file === null || count === 0) {
    notify(words.none);
    return;
  }
  noticeWithButton(words.written(count, file.path), {
    name: words.open,
    // By the file, and never by a link: one to a file of this kind would lead to, and make, a note. What Obsidian has no
    // view for is opened by the program of the device.
    run: () => void app.workspace.getLeaf(false).openFile(file),
  });
}

function calendarOf(deps: CommandDeps): Promise<Calendar> {
  const { app, store, notes, today, language } = deps;
  const replies = store.state.phase === 'ready' ? [...store.state.replies.values()] : [];
  const basis = { today: today(), language: language(), linkTo: noteLinks(app.vault) };
  return showProgress(ownSteps(), wordsOf(language()).calendarExport.underWay, deps);

  function* ownSteps(): Steps<Calendar> {
    const own: PendingReply[] = [];
    yield* eachInSteps(replies, (reply) => {
      if (!isSampleNote(reply.interview.path, notes)) own.push(reply);
    });
    return yield* calendarSteps(own, basis);
  }
}

/**
 * Returns where it is: in the file of before, also without an event, for that would go on asking about old companies.
 * `null` where there is neither an event nor a file.
 */
async function writeCalendar(text: string, count: number, deps: CommandDeps): Promise<TFile | null> {
  const { vault } = deps.app;
  const own = await ownCalendar(vault);
  if (own) await vault.process(own, () => text);
  if (own || count === 0) return own ?? null;
  return newCalendar(wordsOf(deps.language()).calendarExport.name, text, vault);
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

/** Whether a file bears a name, or that name with a number as `freeName` gives it; another is someone's copy. */
function isCalled(name: string, basename: string): boolean {
  return basename === name || (basename.startsWith(name) && /^ \d+$/.test(basename.slice(name.length)));
}
