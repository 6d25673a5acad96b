import { ReplyIndex, type IndexedNote } from '../../../../src/core/waiting/replies/reply-index';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import {
  waitedRounds,
  type RecordOf,
  type WaitedRound,
} from '../../../../src/core/views/statistics/waited-rounds';
import { today } from '../cards/replies';

/** The properties of a note; the company is 株式会社青葉 and the stage 一次 unless they say otherwise. */
export type Properties = Readonly<Record<string, unknown>>;

/** Notes as they are read on Tue 2026-12-01, by their names. */
export function repliesOf(notes: Readonly<Record<string, Properties>>): PendingReply[] {
  const index = new ReplyIndex(defaultSettings, today);
  const all = Object.entries(notes).map(([name, properties]): IndexedNote => ({
    path: `${name}.md`,
    frontmatter: { 会社: name, ...properties },
    tags: [],
  }));
  Array.from(index.build(all));
  return [...index.replies.values()];
}

/** The rounds of some notes, with the lines of their contact logs. */
export function roundsOf(
  notes: Readonly<Record<string, Properties>>,
  recordOf: RecordOf = () => [],
): WaitedRound[] {
  return waitedRounds(repliesOf(notes), recordOf);
}

/** A round whose reply took so many days. */
export function took(days: number, rest: Partial<WaitedRound> = {}): WaitedRound {
  const businessDays = Math.floor((days * 5) / 7);
  return { ...round('replied', rest), took: { days, businessDays } };
}

/** A round without a reply that is counted in days. */
export function round(end: WaitedRound['end'], rest: Partial<WaitedRound> = {}): WaitedRound {
  return { path: '青葉.md', day: today - 20, stage: '一次', size: undefined, end, took: undefined, ...rest };
}
