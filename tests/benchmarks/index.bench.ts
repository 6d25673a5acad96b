import { ReplyIndex, type IndexedNote } from '../../src/core/waiting/replies/reply-index';
import { defaultSettings } from '../../src/core/base/settings/default-settings';
import type { Comparison, Work } from './comparison';
import { interviewNotes, mixedNotes, propertyNames, today } from './interview-notes';

type Notes = () => readonly IndexedNote[];

const tenThousand = once(() => interviewNotes(10_000));
const hundredThousand = once(() => interviewNotes(100_000));
const mixed = once(() => mixedNotes(100_000));

/** Made when first asked for, so that no measurement pays for the memory of what only a later one needs. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

function built(notes: Notes): ReplyIndex {
  const index = new ReplyIndex(defaultSettings, today);
  const steps = index.build(notes());
  while (!steps.next().done);
  return index;
}

/** Reads, links and assesses every note. */
function fullIndex(notes: Notes): Work {
  return { calls: 1, run: () => built(notes).replies.size };
}

/** Only looks at the twelve properties of every note: what no index can do without. */
const reading: Work = {
  calls: 1,
  run() {
    let filled = 0;
    for (const { frontmatter } of tenThousand()) {
      for (const name of propertyNames) if (frontmatter?.[name] != null) filled += 1;
    }
    return filled;
  },
};

/** A hundred notes, one after the other, are answered and not answered again, among 10,000. */
function changedNotes(): Work {
  const vault = once(() => {
    const notes = tenThousand().slice(0, 100);
    const answered = notes.map((note) => ({ ...note, frontmatter: { ...note.frontmatter, 結果: '見送り' } }));
    return { index: built(tenThousand), changes: [...answered, ...notes] };
  });
  return {
    calls: 200,
    run() {
      const { index, changes } = vault();
      for (const note of changes) index.update(note);
      return index.replies.size;
    },
  };
}

export const comparisons: readonly Comparison[] = [
  {
    what: 'index of 10,000 notes / only reading their 12 properties',
    numerator: fullIndex(tenThousand),
    denominator: reading,
    budget: { atMost: 16 },
  },
  {
    what: 'index of 100,000 notes / of 10,000',
    numerator: fullIndex(hundredThousand),
    denominator: fullIndex(tenThousand),
    budget: { atMost: 13 },
  },
  {
    what: 'one changed note / full index of 10,000',
    numerator: changedNotes(),
    denominator: fullIndex(tenThousand),
    budget: { atMost: 1 / 1000 },
  },
  {
    what: 'index of 100,000 notes, 2 % of them interviews / of 10,000 interviews',
    numerator: fullIndex(mixed),
    denominator: fullIndex(tenThousand),
  },
];
