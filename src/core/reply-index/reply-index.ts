import type { EpochDay } from '../calendar/epoch-day';
import { attachConflictCopies } from '../interview/conflict-copies';
import type { Interview } from '../interview/interview';
import { companyKey, linkRounds } from '../interview/interviews';
import { isNamedNote } from '../interview/interview-notes';
import { readInterview, type NoteSource } from '../interview/read-note';
import { unreadableInterview } from '../interview/unreadable-note';
import { pendingReply, type PendingReply } from '../pending/pending';
import type { Settings } from '../settings/settings';
import { CopyFamilies } from './copy-families';

/** A note as the host knows it. */
export interface IndexedNote extends NoteSource {
  /** Its properties are there but do not parse. */
  readonly broken?: boolean;
}

/** How many notes or companies are worked on before `build` pauses: well under a millisecond. */
const stepSize = 128;

/**
 * All interview notes of a vault with their assessments on one day. A changed note costs its company and no more:
 * a later round answers an earlier one only within a company. Another day or other settings need another index.
 */
export class ReplyIndex {
  readonly #interviews = new Map<string, Interview>();
  readonly #companies = new Map<string, Interview[]>();
  readonly #copies = new CopyFamilies();
  readonly #replies = new Map<string, PendingReply>();

  constructor(
    readonly settings: Settings,
    readonly today: EpochDay,
  ) {}

  /** The assessed interviews by path, in no particular order; conflict copies are not among them. */
  get replies(): ReadonlyMap<string, PendingReply> {
    return this.#replies;
  }

  /** Reads and assesses many notes, pausing between steps, so that the host can do it in slices. */
  *build(notes: Iterable<IndexedNote>): Generator<undefined, void, undefined> {
    let count = 0;
    for (const note of notes) {
      const interview = this.#read(note);
      if (interview) this.#keep(interview);
      if (++count % stepSize === 0) yield;
    }
    for (const [key, members] of this.#companies) {
      this.#assess(key, members);
      if (++count % stepSize === 0) yield;
    }
  }

  /** Reads one note again; false when it is and was no interview note. */
  update(note: IndexedNote): boolean {
    return this.#replace(note.path, this.#read(note));
  }

  /** Forgets a note; false when it was no interview note. */
  remove(path: string): boolean {
    return this.#replace(path, undefined);
  }

  /** A note that was, or should be, an interview note is not dropped because of a slip in its properties. */
  #read(note: IndexedNote): Interview | undefined {
    const { path, tags, broken } = note;
    if (broken && (this.#interviews.has(path) || isNamedNote(path, tags, this.settings))) {
      return unreadableInterview({ path, code: 'broken-yaml', found: '' }, this.settings);
    }
    return readInterview(note, this.settings, this.today);
  }

  #replace(path: string, interview: Interview | undefined): boolean {
    const before = this.#interviews.get(path);
    if (!before && !interview) return false;
    const touched = new Set(this.#relativeKeys(path));
    if (before) touched.add(this.#drop(before));
    if (interview) touched.add(this.#keep(interview));
    for (const key of this.#relativeKeys(path)) touched.add(key);
    for (const key of touched) this.#assess(key, this.#companies.get(key) ?? []);
    return true;
  }

  #relativeKeys(path: string): string[] {
    const relatives = this.#copies.relatives(path).map((relative) => this.#interviews.get(relative));
    return relatives.filter((relative) => relative !== undefined).map(groupKey);
  }

  #keep(interview: Interview): string {
    const key = groupKey(interview);
    this.#interviews.set(interview.path, interview);
    this.#copies.add(interview.path);
    const members = this.#companies.get(key);
    if (members) members.push(interview);
    else this.#companies.set(key, [interview]);
    return key;
  }

  #drop(interview: Interview): string {
    const { path } = interview;
    const key = groupKey(interview);
    this.#interviews.delete(path);
    this.#copies.remove(path);
    this.#replies.delete(path);
    const others = (this.#companies.get(key) ?? []).filter((member) => member !== interview);
    if (others.length > 0) this.#companies.set(key, others);
    else this.#companies.delete(key);
    return key;
  }

  #assess(key: string, members: readonly Interview[]): void {
    const counted = this.#withoutCopies(key, members);
    const linked = counted.length > 1 ? linkRounds(counted) : counted;
    if (linked.length < members.length) for (const { path } of members) this.#replies.delete(path);
    for (const interview of linked) {
      this.#replies.set(interview.path, pendingReply(interview, this.settings.policy, this.today));
    }
  }

  /** A copy may name another company than its original, so that both companies have to be looked at. */
  #withoutCopies(key: string, members: readonly Interview[]): readonly Interview[] {
    const relatives = members.flatMap(({ path }) => this.#copies.relatives(path));
    if (relatives.length === 0) return members;
    const family = new Set(members);
    for (const path of relatives) {
      const relative = this.#interviews.get(path);
      if (relative) family.add(relative);
    }
    return attachConflictCopies([...family]).filter((interview) => groupKey(interview) === key);
  }
}

/** A note without a company stands for itself; no company's key holds a line break. */
function groupKey(interview: Interview): string {
  return companyKey(interview) ?? `\n${interview.path}`;
}
