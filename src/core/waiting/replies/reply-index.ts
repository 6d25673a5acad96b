import type { EpochDay } from '../../base/calendar/epoch-day';
import { attachConflictCopies } from '../../reading/interview/conflict-copies';
import type { Interview } from '../../reading/interview/interview';
import { companyKey, linkCompany } from '../../reading/interview/later-rounds';
import { readInterview, type NoteSource } from '../../reading/interview/read-note';
import { unreadableInterview, type Unreadable } from '../../reading/interview/unreadable-note';
import { pendingReply, type PendingReply } from '../status/pending-reply';
import type { Settings } from '../../base/settings/settings';
import { stepSize } from '../../base/steps/steps';
import { CopyFamilies } from './copy-families';

/** A note as the host knows it. */
export interface IndexedNote extends NoteSource {
  /** Why its properties can't be read; `frontmatter` is `undefined` then. */
  readonly unreadable?: Unreadable | undefined;
}

const nobody: readonly never[] = Object.freeze([]);

/**
 * All interview notes of a vault with their assessments on one day. A changed note costs its company and no more:
 * a later round answers an earlier one only within a company. Another day or other settings need another index.
 */
export class ReplyIndex {
  /** The interviews as their notes state them; what links them to others is only in the replies. */
  readonly #companies = new Map<string, Interview[]>();
  readonly #copies = new CopyFamilies();
  readonly #replies = new Map<string, PendingReply>();
  /** The conflict copies that are not among the replies. */
  readonly #leftOut = new Map<string, Interview>();

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
    const several = new Set<string>();
    for (const note of notes) {
      const interview = this.#read(note);
      if (interview && this.#keep(interview).length > 1) several.add(groupKey(interview));
      // A small vault is read without a pause: its list is there at once, though the first words take a while.
      if (++count % stepSize === 0) yield;
    }
    for (const key of this.#keysOf(this.#copies.members())) several.add(key);
    for (const key of several) {
      this.#assess(key);
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

  #read(note: IndexedNote): Interview | undefined {
    const { unreadable } = note;
    return unreadable
      ? unreadableInterview(note, unreadable, this.settings)
      : readInterview(note, this.settings, this.today);
  }

  #replace(path: string, interview: Interview | undefined): boolean {
    const before = this.#find(path);
    if (!before && !interview) return false;
    const touched = new Set(this.#relativeKeys(path));
    if (before) {
      this.#drop(before);
      touched.add(groupKey(before));
    }
    if (interview) {
      this.#keep(interview);
      touched.add(groupKey(interview));
    }
    for (const key of this.#relativeKeys(path)) touched.add(key);
    for (const key of touched) this.#assess(key);
    return true;
  }

  #relativeKeys(path: string): string[] {
    return this.#keysOf(this.#copies.relatives(path));
  }

  #keysOf(paths: readonly string[]): string[] {
    const interviews = paths.map((path) => this.#find(path));
    return interviews.filter((interview) => interview !== undefined).map(groupKey);
  }

  #find(path: string): Interview | undefined {
    const known = this.#replies.get(path)?.interview ?? this.#leftOut.get(path);
    return known && this.#companies.get(groupKey(known))?.find((member) => member.path === path);
  }

  /** Most companies have one note, so it is assessed as if alone while it is at hand. Returns all of its company. */
  #keep(interview: Interview): readonly Interview[] {
    this.#copies.add(interview.path);
    this.#show(interview);
    const key = groupKey(interview);
    const members = this.#companies.get(key);
    if (members) members.push(interview);
    else this.#companies.set(key, [interview]);
    return members ?? nobody;
  }

  #drop(interview: Interview): void {
    const { path } = interview;
    const key = groupKey(interview);
    this.#copies.remove(path);
    this.#replies.delete(path);
    this.#leftOut.delete(path);
    const others = (this.#companies.get(key) ?? []).filter((member) => member !== interview);
    this.#companies.set(key, others);
  }

  #assess(key: string): void {
    const members = this.#companies.get(key) ?? nobody;
    const counted = this.#withoutCopies(key, members);
    if (counted.length < members.length) for (const member of members) this.#leaveOut(member);
    for (const interview of linkCompany(counted)) {
      // What links to nothing new was assessed when it was kept.
      if (this.#replies.get(interview.path)?.interview !== interview) this.#show(interview);
    }
  }

  #leaveOut(interview: Interview): void {
    this.#replies.delete(interview.path);
    this.#leftOut.set(interview.path, interview);
  }

  #show(interview: Interview): void {
    this.#replies.set(interview.path, pendingReply(interview, this.settings.policy, this.today));
    this.#leftOut.delete(interview.path);
  }

  /** A copy may name another company than its original, so that both companies have to be looked at. */
  #withoutCopies(key: string, members: readonly Interview[]): readonly Interview[] {
    if (this.#copies.isEmpty) return members;
    const relatives = members.flatMap(({ path }) => this.#copies.relatives(path));
    const family = new Set(members);
    for (const path of relatives) {
      const relative = this.#find(path);
      if (relative) family.add(relative);
    }
    return attachConflictCopies([...family]).filter((interview) => groupKey(interview) === key);
  }
}

/** A note without a company stands for itself; no company's key holds a line break. */
function groupKey(interview: Interview): string {
  return companyKey(interview) ?? `\n${interview.path}`;
}
