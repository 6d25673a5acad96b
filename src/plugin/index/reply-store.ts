import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { ReplyIndex, type IndexedNote } from '../../core/waiting/replies/reply-index';
import { type Settings, affectsReading } from '../../core/base/settings/settings';
import { runInSlices, type SlicingHost } from './slices';

/** The notes of the vault as the metadata cache knows them. */
export interface VaultNotes {
  paths(): readonly string[];
  /** `undefined` when there is no such note, or it is not read yet. */
  read(path: string): IndexedNote | undefined;
}

/** What the store needs of the host. */
export interface ReplyStoreDeps extends SlicingHost {
  readonly notes: VaultNotes;
  readonly settings: () => Settings;
  readonly today: () => EpochDay;
}

/** The list of replies, assessed on one day. */
interface ReadyReplies {
  readonly phase: 'ready';
  readonly replies: ReadonlyMap<string, PendingReply>;
  readonly today: EpochDay;
  /** How many notes the vault has. */
  readonly notes: number;
}

/** What is known of the replies at the moment. */
export type ReplyState =
  { readonly phase: 'loading' } | { readonly phase: 'failed'; readonly reason: string } | ReadyReplies;

/** Keeps the index of the vault up to date, and tells its listeners. */
export class ReplyStore {
  #state: ReplyState = { phase: 'loading' };
  #index: ReplyIndex | undefined;
  /** Counts the builds, so that an older one knows that it is no longer wanted. */
  #build = 0;
  /** The settings of the last build; `undefined` before the first. */
  #builtBy: Settings | undefined;
  /** The notes that changed during a build; `undefined` when there is none. */
  #changedMeanwhile: Set<string> | undefined;
  #isTelling = false;
  readonly #listeners = new Set<(state: ReplyState) => void>();

  constructor(private readonly deps: ReplyStoreDeps) {}

  get state(): ReplyState {
    return this.#state;
  }

  /** The reply that the note at a path is about; `undefined` for other notes, and before the notes are read. */
  reply(path: string): PendingReply | undefined {
    return this.#state.phase === 'ready' ? this.#state.replies.get(path) : undefined;
  }

  /** Calls back after every change, many changes at once as one; returns what ends it. */
  subscribe(listener: (state: ReplyState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves with true as soon as the notes are read, or can't be; with false when `patience` is over before, in ms. */
  settled(patience = Infinity): Promise<boolean> {
    if (this.#state.phase !== 'loading') return Promise.resolve(true);
    return new Promise((resolve) => {
      const finish = (isSettled: boolean): void => {
        stop();
        if (timer !== undefined) window.clearTimeout(timer);
        resolve(isSettled);
      };
      const stop = this.subscribe(({ phase }) => {
        if (phase !== 'loading') finish(true);
      });
      const timer =
        patience === Infinity
          ? undefined
          : window.setTimeout(() => {
              finish(false);
            }, patience);
    });
  }

  /** Reads all notes again; until that is done the old list stays. */
  rebuild(): void {
    const build = ++this.#build;
    const index = new ReplyIndex(this.deps.settings(), this.deps.today());
    this.#changedMeanwhile = new Set();
    this.#builtBy = index.settings;
    const work = {
      steps: index.build(this.#read(this.deps.notes.paths())),
      isWanted: () => build === this.#build,
      done: () => {
        this.#finish(index);
      },
      failed: (error: unknown) => {
        this.#fail(error);
      },
    };
    runInSlices(work, this.deps);
  }

  /** Reads all notes again if the day has changed since. */
  rebuildOnNewDay(): void {
    if (this.#index && this.#index.today !== this.deps.today()) this.rebuild();
  }

  /**
   * The settings have changed. Notes are read again only if they may read differently, so that typing one's name reads
   * none; the listeners are told in any case, for their words and buttons may be others.
   */
  settingsChanged(): void {
    if (this.#builtBy && affectsReading(this.#builtBy, this.deps.settings())) this.rebuild();
    else this.#tell();
  }

  /** One note has changed, appeared or gone. */
  changed(path: string): void {
    this.#changedMeanwhile?.add(path);
    if (this.#index && this.#update(this.#index, path)) this.#publish(this.#index);
  }

  /** Ends everything that is still under way. */
  stop(): void {
    this.#build += 1;
    this.#listeners.clear();
  }

  *#read(paths: readonly string[]): Generator<IndexedNote> {
    for (const path of paths) {
      const note = this.deps.notes.read(path);
      if (note) yield note;
    }
  }

  #update(index: ReplyIndex, path: string): boolean {
    const note = this.deps.notes.read(path);
    return note ? index.update(note) : index.remove(path);
  }

  #finish(index: ReplyIndex): void {
    for (const path of this.#changedMeanwhile ?? []) this.#update(index, path);
    this.#changedMeanwhile = undefined;
    this.#index = index;
    this.#publish(index);
  }

  #fail(error: unknown): void {
    this.#changedMeanwhile = undefined;
    this.#state = { phase: 'failed', reason: error instanceof Error ? error.message : String(error) };
    this.#tell();
  }

  #publish({ replies, today }: ReplyIndex): void {
    this.#state = { phase: 'ready', replies, today, notes: this.deps.notes.paths().length };
    this.#tell();
  }

  #tell(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.deps.later(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) listener(this.#state);
    });
  }
}
