import { TFile, type IconName, type Menu, type Plugin } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { recordLines } from '../../core/letters/scenes/record-lines';
import type { SceneId } from '../../core/letters/scenes/scene-ids';
import { knownRecord } from '../cards/sheet-reader';
import { sceneButtons } from '../cards/scene-buttons';
import { notify, notifyFailure } from '../dialogs/notify';
import type { ReplyStore } from '../index/reply-store';
import { openedNote } from '../notes/note-views';
import { openScene } from '../scenes/open-scene';
import type {
  CommandDeps,
  CommandId,
  CommandTable,
  CommandTarget,
  GeneralCommand,
  NoteCommand,
} from './command-types';
import { chooseReply, hasReplies } from './choose-reply';
import { generalCommands } from './general-commands';
import { noteCommands } from './note-commands';

/** The two tables, so that either can be asked for any command. */
const aboutNotes: CommandTable<NoteCommand> = noteCommands;
const general: CommandTable<GeneralCommand> = generalCommands;
const all: Readonly<Record<CommandId, NoteCommand | GeneralCommand>> = {
  ...noteCommands,
  ...generalCommands,
};

/** What one looks for in the palette without a note: these ask which selection is meant. */
const asksWhich: ReadonlySet<CommandId> = new Set([
  'set-promise',
  'log-inquiry',
  'log-reply',
  'insert-message',
  'insert-inquiry-email',
]);

/** Puts the commands into the palette, the file menu and the editor menu. */
export function registerCommands(plugin: Plugin, deps: CommandDeps): void {
  const { app } = deps;
  addCommands(plugin, deps);
  const addToMenu = (menu: Menu, file: unknown): void => {
    addMenuItems(menu, targetOf(file, deps), deps);
  };
  plugin.registerEvent(app.workspace.on('file-menu', addToMenu));
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, _editor, { file }) => {
      addMenuItems(menu, targetOf(file, deps), inNote(deps));
    }),
  );
}

/** Puts the commands into the palette, by their names in the language of the moment; those of before are replaced. */
export function addCommands(plugin: Plugin, deps: CommandDeps): void {
  const { app } = deps;
  const { commands, insertion } = wordsOf(deps.language());
  const names = { ...commands, 'insert-message': insertion.inPalette };
  for (const [id, command] of entries(general)) {
    plugin.addCommand({
      id,
      name: names[id],
      icon: command.icon,
      callback: () => {
        settle(
          whenRead(id, command, deps, () => command.run(deps)),
          deps,
        );
      },
    });
  }
  for (const [id, command] of entries(aboutNotes)) {
    plugin.addCommand({
      id,
      name: names[id],
      icon: command.icon,
      checkCallback: (checking) => {
        const target = targetOf(app.workspace.getActiveFile(), deps);
        if (!target?.reply && asksWhich.has(id) && hasReplies(deps)) {
          const run = (path: string): void => {
            runCommand(id, deps, path);
          };
          if (!checking) chooseReply(deps, run);
          return true;
        }
        if (!target || !command.offered(target)) return false;
        if (!checking) settle(runOn(target, id, command, inNote(deps)), deps);
        return true;
      },
    });
  }
}

/** The same for what is chosen in the note itself. */
function inNote(deps: CommandDeps): CommandDeps {
  const own: CommandDeps = {
    ...deps,
    atCursor: true,
    openScene: (id, path) => {
      openSceneAt(id, path, own);
    },
  };
  return own;
}

/** Runs a command, on the note at a path where one is given; nothing where there is no such note or command. */
export function runCommand(id: CommandId, deps: CommandDeps, path?: string): void {
  const command = general[id];
  if (command)
    settle(
      whenRead(id, command, deps, () => command.run(deps, path)),
      deps,
    );
  const target = path === undefined ? undefined : targetOf(deps.app.vault.getFileByPath(path), deps);
  const onNote = aboutNotes[id];
  if (target && onNote) settle(runOn(target, id, onNote, deps), deps);
}

/** Opens the dialog of a scene for the note at a path; nothing where there is no such note. */
export function openSceneAt(id: SceneId, path: string, deps: CommandDeps): void {
  const file = deps.app.vault.getFileByPath(path);
  if (file) settle(openScene(id, file, deps), deps);
}

/** The icon of a command. */
export function commandIcon(id: CommandId): IconName {
  return all[id].icon;
}

function addMenuItems(menu: Menu, target: CommandTarget | undefined, deps: CommandDeps): void {
  if (!target) return;
  const names = wordsOf(deps.language()).commands;
  for (const [id, command] of entries(aboutNotes)) {
    if (!command.inMenus?.(target)) continue;
    menu.addItem((item) =>
      item
        .setSection('henji')
        .setTitle(names[id])
        .setIcon(command.icon)
        .onClick(() => {
          settle(runOn(target, id, command, deps), deps);
        }),
    );
  }
  addSceneItems(menu, target, deps);
}

/** The scenes that fit now, by their names. */
function addSceneItems(menu: Menu, { file, reply, opened }: CommandTarget, deps: CommandDeps): void {
  const note = opened();
  const record = note ? recordLines(note.text) : knownRecord(file);
  for (const { id, name, icon } of reply ? sceneButtons(reply, deps, { record, drafts: [] }) : [])
    menu.addItem((item) =>
      item
        .setSection('henji')
        .setTitle(name)
        .setIcon(icon)
        .onClick(() => {
          openSceneAt(id, file.path, deps);
        }),
    );
}

function targetOf(file: unknown, { app, store }: CommandDeps): CommandTarget | undefined {
  if (!(file instanceof TFile) || file.extension !== 'md') return undefined;
  return { file, reply: store.reply(file.path), opened: () => openedNote(app.workspace, file) };
}

/** The note as it is when the command runs: it may have been read, or changed, since it was chosen. */
function runOn(
  target: CommandTarget,
  id: CommandId,
  command: NoteCommand,
  deps: CommandDeps,
): void | Promise<void> {
  return whenRead(id, command, deps, () =>
    command.run({ ...target, reply: deps.store.reply(target.file.path) }, deps),
  );
}

/** The commands that wait for the notes to be read; asked for again, they come once. */
const waiting = new WeakMap<ReplyStore, Set<CommandId>>();

/** Runs a command, one that needs the notes as soon as they are read: before that it would say that there is nothing. */
function whenRead(
  id: CommandId,
  { needsNotes }: Pick<GeneralCommand, 'needsNotes'>,
  { store, language }: CommandDeps,
  run: () => void | Promise<void>,
): void | Promise<void> {
  if (!needsNotes || store.state.phase !== 'loading') return run();
  notify(wordsOf(language()).sidebar.loading);
  const ids = waiting.get(store) ?? new Set();
  waiting.set(store, ids);
  if (ids.has(id)) return undefined;
  ids.add(id);
  return store.settled().then(() => {
    ids.delete(id);
    return run();
  });
}

/** A command that fails says so; it never leaves an error that no one sees. */
function settle(done: void | Promise<void>, { language }: CommandDeps): void {
  void Promise.resolve(done).catch((error: unknown) => {
    console.error(error);
    notifyFailure(wordsOf(language()).writing.commandFailed);
  });
}

function entries<Command>(table: CommandTable<Command>): [CommandId, Command][] {
  return Object.entries(table) as [CommandId, Command][];
}
