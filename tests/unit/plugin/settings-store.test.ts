import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/base/settings/default-settings';
import { SettingsStore } from '../../../src/plugin/settings/settings-store';

/** A `data.json` in memory, and what was told and said about it. */
function setUp(text: string | undefined) {
  const counts = { writes: 0, said: 0, told: 0 };
  const file = {
    ...counts,
    text,
    copies: [] as string[],
    canWrite: true,
    canCopy: true,
    canRead: true,
    swallows: false,
  };
  /** What happens once, while the file is being written. */
  const meanwhile: (() => void)[] = [];
  const store = new SettingsStore({
    loadData: async () => {
      await Promise.resolve();
      if (!file.canRead) throw new Error('EBUSY: resource busy or locked');
      return file.text === undefined ? null : (JSON.parse(file.text) as unknown);
    },
    saveData: async (data) => {
      await Promise.resolve();
      meanwhile.pop()?.();
      if (!file.canWrite) throw new Error('disk full');
      if (file.swallows) return;
      file.text = JSON.stringify(data);
      file.writes += 1;
    },
    setAside: () => {
      if (!file.canCopy) return Promise.reject(new Error('gone'));
      file.copies.push(file.text ?? '');
      return Promise.resolve('copy');
    },
    notSaved: () => (file.said += 1),
  });
  store.subscribe(() => (file.told += 1));
  return { file, store, meanwhile };
}

const content = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

describe('a change', () => {
  test('holds at once, and is written', async () => {
    const { file, store } = setUp(undefined);
    const written = store.change({ clock: 'device' });
    expect(store.settings.clock).toBe('device');
    expect(file.told).toBe(1);
    await written;
    expect(content(file.text)).toEqual({ version: 1, clock: 'device' });
    expect(file.told).toBe(1);
  });

  test('two at once lose nothing', async () => {
    const { file, store } = setUp('{"theirs":1}');
    await store.load();
    void store.change(({ policy }) => ({ policy: { ...policy, graceBusinessDays: 1 } }));
    await store.change(({ policy }) => ({ policy: { ...policy, selectingDays: 2 } }));
    const policy = { ...defaultSettings.policy, graceBusinessDays: 1, selectingDays: 2 };
    expect(content(file.text)).toEqual({ theirs: 1, version: 1, policy });
    expect(store.settings.policy).toEqual(policy);
  });

  test('while another is being written is written after it', async () => {
    const { file, store, meanwhile } = setUp('{}');
    const second = new Promise<void>((resolve) => {
      meanwhile.push(() => {
        resolve(store.change({ language: 'en' }));
      });
    });
    await store.change({ clock: 'device' });
    await second;
    expect(content(file.text)).toEqual({ version: 1, clock: 'device', language: 'en' });
    expect(store.settings).toMatchObject({ clock: 'device', language: 'en' });
  });

  test('that crosses another device’s loses nothing of either', async () => {
    const { file, store } = setUp('{"language":"en","policy":{"selectingDays":9}}');
    await store.load();
    const written = store.change(({ policy }) => ({ policy: { ...policy, graceBusinessDays: 1 } }));
    file.text = '{"language":"ja","policy":{"selectingDays":20},"clock":"device"}';
    const loaded = store.load();
    await Promise.all([written, loaded]);
    const policy = { ...defaultSettings.policy, selectingDays: 20, graceBusinessDays: 1 };
    expect(content(file.text)).toEqual({ version: 1, language: 'ja', clock: 'device', policy });
    expect(store.settings).toEqual({ ...defaultSettings, language: 'ja', clock: 'device', policy });
  });

  test('to the same settings tells nobody and leaves the object as it is', async () => {
    const { file, store } = setUp('{"clock":"device"}');
    await store.load();
    const { settings } = store;
    await store.change({ clock: 'device' });
    await store.load();
    expect(store.settings).toBe(settings);
    expect(file.told).toBe(1);
  });

  test('is written although a listener has thrown before', async () => {
    const { file, store } = setUp('{"clock":"device"}');
    const stop = store.subscribe(() => {
      throw new Error('a view that cannot be drawn');
    });
    await expect(store.load()).rejects.toThrow('a view that cannot be drawn');
    stop();
    await store.change({ language: 'en' });
    expect(content(file.text)).toEqual({ version: 1, clock: 'device', language: 'en' });
  });

  test('that can’t be written holds, is said, and is written with the next one', async () => {
    const { file, store } = setUp('{}');
    file.canWrite = false;
    await store.change({ clock: 'device' });
    expect([store.settings.clock, file.said, file.text]).toEqual(['device', 1, '{}']);
    file.canWrite = true;
    await store.change({ language: 'en' });
    expect(content(file.text)).toEqual({ version: 1, clock: 'device', language: 'en' });
  });
});

describe('a change that nobody says was not written', () => {
  test('is read back, said, and written with the next one', async () => {
    const { file, store } = setUp('{"theirs":1}');
    await store.load();
    file.swallows = true;
    await store.change({ clock: 'device' });
    expect([store.settings.clock, file.said, file.text]).toEqual(['device', 1, '{"theirs":1}']);
    file.swallows = false;
    await store.change({ language: 'en' });
    expect(content(file.text)).toEqual({ theirs: 1, version: 1, clock: 'device', language: 'en' });
    expect(file.said).toBe(1);
  });
});

describe('a file that can’t be read for a moment', () => {
  const text = '{"theirs":1,"policy":{"graceBusinessDays":9}}';

  test('is not broken: nothing is set aside, and it holds once it can be read', async () => {
    const { file, store } = setUp(text);
    file.canRead = false;
    await store.load();
    expect(store.trouble).toEqual({ problems: [], isUnread: true });
    expect(file.copies).toEqual([]);
    file.canRead = true;
    await store.load();
    expect(store.settings.policy.graceBusinessDays).toBe(9);
    expect(store.trouble).toEqual({ problems: [] });
  });

  test('is not overwritten: a change waits until it can be read', async () => {
    const { file, store } = setUp(text);
    file.canRead = false;
    await store.load();
    await store.change({ dailyDigest: false });
    expect([file.text, file.writes, file.said, store.settings.dailyDigest]).toEqual([text, 0, 1, false]);
    file.canRead = true;
    await store.load();
    expect(content(file.text)).toEqual({
      theirs: 1,
      policy: { graceBusinessDays: 9 },
      version: 1,
      dailyDigest: false,
    });
  });

  test('keeps what holds when that happens later', async () => {
    const { file, store } = setUp(text);
    await store.load();
    file.canRead = false;
    await store.load();
    expect(store.settings.policy.graceBusinessDays).toBe(9);
  });
});

describe('a file that is gone', () => {
  test('costs nothing of what holds when something is changed', async () => {
    const { file, store } = setUp('{"theirs":1,"language":"en"}');
    await store.load();
    file.text = undefined;
    await store.change({ clock: 'device' });
    expect(content(file.text)).toEqual({ theirs: 1, language: 'en', version: 1, clock: 'device' });
  });

  test('begins anew when another device has taken it away', async () => {
    const { file, store } = setUp('{"language":"en"}');
    await store.load();
    file.text = undefined;
    await store.load();
    expect(store.settings).toEqual(defaultSettings);
  });
});

describe('a file that can’t be used', () => {
  test.each(['{"clock": "dev', '[1]', '"text"', ''])(
    '%j is set aside before it is overwritten',
    async (text) => {
      const { file, store } = setUp(text);
      await store.load();
      expect(store.settings).toEqual(defaultSettings);
      expect(store.trouble).toEqual({ problems: [], setAside: 'copy' });
      expect([file.text, file.writes, file.copies]).toEqual([text, 0, [text]]);
      await store.change({ clock: 'device' });
      expect(file.copies).toEqual([text, text]);
      expect(content(file.text)).toEqual({ version: 1, clock: 'device' });
      expect(store.trouble).toEqual({ problems: [] });
    },
  );

  test('that breaks while the app runs costs nothing of what holds', async () => {
    const { file, store } = setUp('{"theirs":1,"language":"en"}');
    await store.load();
    file.text = '<<<<<<< conflict';
    await store.load();
    expect(store.settings.language).toBe('en');
    await store.change({ clock: 'device' });
    expect(file.copies).toContain('<<<<<<< conflict');
    expect(content(file.text)).toEqual({ theirs: 1, language: 'en', version: 1, clock: 'device' });
  });

  test('and not copied either is never overwritten', async () => {
    const { file, store } = setUp('{');
    file.canCopy = false;
    await store.change({ clock: 'device' });
    expect([file.text, file.said, store.settings.clock]).toEqual(['{', 1, 'device']);
    expect(store.trouble.setAside).toBeNull();
  });
});

describe('a value that can’t be used', () => {
  test('is told, and gone when it is mended', async () => {
    const { file, store } = setUp('{"language":3,"theirs":1}');
    await store.load();
    expect(store.trouble.problems).toEqual([{ key: 'language', found: '3' }]);
    await store.mend('language');
    expect(content(file.text)).toEqual({ version: 1, language: 'auto', theirs: 1 });
    expect(store.trouble.problems).toEqual([]);
    expect(file.told).toBe(2);
  });
});
