import type { SceneId } from '../../core/letters/scenes/scene-ids';
import type { CheckItem } from '../../core/reading/interview/interview';
import type { NoteSheets } from '../../core/letters/worksheets/note-sheets';
import type { CommandId } from '../commands/command-types';

/** Everything that can be done on a card; its components know nothing else of the host. */
export interface CardActions {
  /** Writes a tick; false when it was not written. */
  readonly tick: (path: string, item: CheckItem, ticked: boolean) => Promise<boolean>;
  /** Goes to the review sheet of a note, or puts one in. */
  readonly review: (path: string, isThere: boolean) => void;
  /** Calls back with what the sheets of a note say while the card around an element can be seen; returns what ends it. */
  readonly watchSheets: (path: string, el: Element, show: (sheets: NoteSheets) => void) => () => void;
  /** Runs a command, on a note where it is about one. */
  readonly run: (id: CommandId, path?: string) => void;
  readonly iconOf: (id: CommandId) => string;
  /** The scenes that fit the note at a path now, the best first, by what the note and the one beside it say. */
  readonly scenesFor: (path: string, said: WrittenInNote) => readonly SceneButton[];
  /** The note of the round before one to come, or after a held one, which may say what was sent. */
  readonly noteBeside: (path: string) => string | undefined;
  readonly openScene: (id: SceneId, path: string) => void;
}

/** What of a note decides on its scenes. */
export type WrittenInNote = Pick<NoteSheets, 'record' | 'drafts'>;

/** A scene as a card offers it. */
export interface SceneButton {
  readonly id: SceneId;
  readonly name: string;
  readonly icon: string;
  /** Whether it is on the card itself, and not below it. */
  readonly isOnCard: boolean;
}

/** By the names of the events: Preact does not find those in capitals where the app itself knows no touch. */
export type TouchListeners = Readonly<
  Record<'ontouchstart' | 'ontouchmove' | 'ontouchend' | 'ontouchcancel', (event: TouchEvent) => void>
>;

/** What is done to the element around cards: its listeners. */
export interface CardEvents {
  readonly click: (event: MouseEvent) => void;
  readonly menu: (event: MouseEvent) => void;
  readonly hover: (event: MouseEvent) => void;
  readonly drag: (event: DragEvent) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly touches: TouchListeners;
}
