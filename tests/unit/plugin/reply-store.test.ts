import { describe, expect, test } from 'vitest';
import type { IndexedNote } from '../../../src/core/waiting/replies/reply-index';
import { defaultSettings } from '../../../src/core/base/settings/default-settings';
import { ReplyStore, type ReplyState } from '../../../src/plugin/index/reply-store';
import { day } from '../base/calendar/day';
import { note } from '../waiting/replies/notes';

/** A vault in a map, with a clock and a queue that a test moves by hand. */
function setUp(notes: readonly IndexedNote[], msPerLook = 0) {
  const vault = new Map(notes.map((each) => [each.path, each]));
  const queue: (() => void)[] = [];
  const host = { today: day('2026-12-01'), time: 0, reads: 0, settings: defaultSettings };
  const store = new ReplyStore({
    notes: {
      paths: () => [...vault.keys()],
      read: (path) => {
        host.reads += 1;
        return vault.get(path);
      },
    },
    settings: () => host.settings,
    today: () => host.today,
    stopwatch: () => (host.time += msPerLook),
    later: (callback) => queue.push(callback),
  });
  const told: ReplyState[] = [];
  store.subscribe((state) => told.push(state));
  const runOne = (): void => queue.shift()?.();
  const runAll = (): void => {
    while (queue.length > 0) runOne();
  };
  const statuses = (): Record<string, string> =>
    store.state.phase === 'ready'
      ? Object.fromEntries(
          [...store.state.replies].map(([path, { assessment }]) => [path, assessment.status]),
        )
      : {};
  return { vault, queue, host, store, told, runOne, runAll, statuses };
}

describe('the first list', () => {
  test('is loading until somebody says that the notes are there', () => {
    const { store, host } = setUp([note('a.md')]);
    expect(store.state.phase).toBe('loading');
    expect(host.reads).toBe(0);
  });

  test('of a small vault is there at once', () => {
    const { store, statuses } = setUp([note('a.md')]);
    store.rebuild();
    expect(statuses()).toEqual({ 'a.md': 'inquire' });
  });

  test('of a big vault comes in slices; changes meanwhile are in it', () => {
    const many = Array.from({ length: 1000 }, (_, index) => note(`${index}.md`));
    const { store, queue, vault, runOne, runAll, statuses } = setUp(many, 5);
    store.rebuild();
    expect(store.state.phase).toBe('loading');
    runOne();
    expect(queue).toHaveLength(1);
    vault.set('0.md', note('0.md', { result: '通過' }));
    store.changed('0.md');
    vault.delete('1.md');
    store.changed('1.md');
    runAll();
    expect(Object.keys(statuses())).toHaveLength(999);
    expect(statuses()['0.md']).toBe('closed');
  });

  test('that fails says why, and can be tried again', () => {
    const { store, vault, runAll } = setUp([]);
    const broken = {
      path: 'a.md',
      get frontmatter(): IndexedNote['frontmatter'] {
        throw new Error('no luck');
      },
    };
    vault.set('a.md', broken as unknown as IndexedNote);
    store.rebuild();
    expect(store.state).toEqual({ phase: 'failed', reason: 'no luck' });
    vault.delete('a.md');
    store.rebuild();
    runAll();
    expect(store.state.phase).toBe('ready');
  });
});

describe('changes', () => {
  test('of one note read that note alone, and are told once for many', () => {
    const { store, vault, host, told, runAll, statuses } = setUp([note('a.md'), note('b.md')]);
    store.rebuild();
    runAll();
    host.reads = 0;
    told.length = 0;
    vault.set('a.md', note('a.md', { result: '通過' }));
    store.changed('a.md');
    store.changed('a.md');
    runAll();
    expect([host.reads, told.length]).toEqual([2, 1]);
    expect(statuses()).toEqual({ 'b.md': 'inquire', 'a.md': 'closed' });
  });

  test('of notes that are no interviews are not told at all', () => {
    const { store, vault, told, runAll } = setUp([note('a.md')]);
    store.rebuild();
    runAll();
    told.length = 0;
    vault.set('c.md', { path: 'c.md', frontmatter: undefined, tags: [] });
    store.changed('c.md');
    runAll();
    expect(told).toEqual([]);
  });

  test('of settings read the notes anew only where they may read differently, and are told always', () => {
    const { store, host, told, runAll, statuses } = setUp([note('a.md', { date: '2026-11-25' })]);
    store.rebuild();
    runAll();
    expect(statuses()).toEqual({ 'a.md': 'waiting' });
    host.reads = 0;
    told.length = 0;
    host.settings = { ...defaultSettings, profile: { ...defaultSettings.profile, name: '山' } };
    store.settingsChanged();
    runAll();
    expect([host.reads, told.length]).toEqual([0, 1]);
    host.settings = {
      ...host.settings,
      policy: { ...host.settings.policy, noPromiseDays: 3, noPromiseBusinessDays: 1 },
    };
    store.settingsChanged();
    runAll();
    expect([host.reads, told.length]).toEqual([1, 2]);
    expect(statuses()).toEqual({ 'a.md': 'inquire' });
  });

  test('of settings before the first list read nothing: the notes may not be there yet', () => {
    const { store, host, runAll } = setUp([note('a.md')]);
    host.settings = { ...defaultSettings, noteFolders: ['面接'] };
    store.settingsChanged();
    runAll();
    expect([host.reads, store.state.phase]).toEqual([0, 'loading']);
  });

  test('of settings during a build begin another by the new ones', () => {
    const many = Array.from({ length: 1000 }, (_, index) => note(`${index}.md`, { date: '2026-11-25' }));
    const { store, host, runAll, statuses } = setUp(many, 5);
    store.rebuild();
    host.settings = {
      ...defaultSettings,
      policy: { ...defaultSettings.policy, noPromiseDays: 3, noPromiseBusinessDays: 1 },
    };
    store.settingsChanged();
    runAll();
    expect(statuses()['0.md']).toBe('inquire');
  });

  test('a new day assesses everything anew, the same day nothing', () => {
    const { store, host, runAll, statuses } = setUp([note('a.md', { date: '2026-12-01' })]);
    store.rebuild();
    runAll();
    host.reads = 0;
    store.rebuildOnNewDay();
    expect(host.reads).toBe(0);
    host.today = day('2026-12-20');
    store.rebuildOnNewDay();
    runAll();
    expect(statuses()).toEqual({ 'a.md': 'inquire' });
  });

  test('a newer build ends an older one, and nothing is told after the end', () => {
    const many = Array.from({ length: 1000 }, (_, index) => note(`${index}.md`));
    const { store, host, told, runAll } = setUp(many, 5);
    store.rebuild();
    const readByFirst = host.reads;
    host.today = day('2026-12-02');
    store.rebuild();
    runAll();
    expect(readByFirst).toBeLessThan(many.length);
    expect(host.reads).toBe(readByFirst + many.length);
    expect(told).toHaveLength(1);
    expect(store.state).toMatchObject({ today: day('2026-12-02') });
    store.rebuild();
    store.stop();
    const readByThird = host.reads;
    runAll();
    expect([told.length, host.reads]).toEqual([1, readByThird]);
  });
});
