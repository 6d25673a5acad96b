import type { App, IconName, TFile } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import type { Words } from '../../core/base/language/words';
import type { SceneId } from '../../core/letters/scenes/scene-ids';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { Settings } from '../../core/base/settings/settings';
import type { ReplyStore, VaultNotes } from '../index/reply-store';
import type { SlicingHost } from '../index/slices';
import type { NoteWriter } from '../notes/note-writer';
import type { OpenedNote } from '../notes/note-views';
import type { SettingsChange } from '../settings/settings-store';
import type { TemplateFiles } from '../template-files';

/** The commands are those that have a name. */
export type CommandId = keyof Words['commands'];

/** What commands get of the plugin. */
export interface CommandDeps extends SlicingHost {
  readonly app: App;
  readonly notes: VaultNotes;
  readonly store: ReplyStore;
  readonly writer: NoteWriter;
  readonly templates: TemplateFiles;
  readonly settings: () => Settings;
  /** Changes some settings at once; resolves when they are written. */
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
  readonly today: () => EpochDay;
  /** The minute of the day, 0–1439. */
  readonly minute: () => number;
  readonly language: () => Language;
  /** Runs another command, as its button or menu item does; with a path on the note that is there. */
  readonly run: (id: CommandId, path?: string) => void;
  /** Opens the dialog of a scene for the note at a path. */
  readonly openScene: (id: SceneId, path: string) => void;
  /** Whether a command is chosen in the note itself: a letter then goes to its cursor, else under its own heading. */
  readonly atCursor?: true;
  /** The icon of a command, for a button that runs it. */
  readonly iconOf: (id: CommandId) => IconName;
}

/** A note, and the reply it is about, if it is an interview note. */
export interface CommandTarget {
  readonly file: TFile;
  readonly reply: PendingReply | undefined;
  /** The note as it is on the screen; `undefined` for one that is not open. */
  readonly opened: () => OpenedNote | undefined;
}

/** A command about one note: in the palette for the active one, in menus, and on the cards. */
export interface NoteCommand {
  readonly icon: IconName;
  /** Whether the palette offers it for this note. */
  readonly offered: (target: CommandTarget) => boolean;
  /** Whether the menus of a file, an editor and a card offer it too; a menu is short. */
  readonly inMenus?: (target: CommandTarget) => boolean;
  readonly run: (target: CommandTarget, deps: CommandDeps) => void | Promise<void>;
  /** Whether it goes by what all the notes say: while they are read it says so, and comes when they are. */
  readonly needsNotes?: true;
}

/** A command that needs no note; in the palette always, and on cards, which then name theirs. */
export interface GeneralCommand {
  readonly icon: IconName;
  readonly run: (deps: CommandDeps, path?: string) => void | Promise<void>;
  readonly needsNotes?: true;
}

/** Some of the commands, by their ids. */
export type CommandTable<Command> = Readonly<Partial<Record<CommandId, Command>>>;
