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
  /** The scenes that fit the note at a path now, the best first. */
  readonly scenesFor: (path: string) => readonly SceneButton[];
  /** Of a round to come that has its note beside that of the round before: where an answer about its day may stand. */
  readonly datesOf: (path: string) => DatesBeside | undefined;
  readonly openScene: (id: SceneId, path: string) => void;
}

/** Which other note may say that the company's mail about dates was answered, and whether neither does. */
interface DatesBeside {
  readonly path: string;
  readonly isOpen: (...sheets: readonly Pick<NoteSheets, 'record'>[]) => boolean;
}

/** A scene as a card offers it. */
export interface SceneButton {
  readonly id: SceneId;
  readonly name: string;
  readonly icon: string;
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
